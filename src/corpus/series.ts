// Series: successive resolutions of one organ on one subject.

import type { Cell } from '../6-emit/column.ts'
import type { Database } from './database.ts'

/** A resolution of a series. */
export interface SeriesMember {
  readonly id: string
  readonly title: string | null
  readonly year: number | null
  readonly clauses: number
}

/** Resolutions of one organ under one title, in their order. */
export interface Series {
  readonly organ: string
  /** The title without years, numbers and case: what makes two titles one subject. */
  readonly subject: string
  readonly members: readonly SeriesMember[]
}

/** SQL for the subject of a title: years, numbers, punctuation, accents and case left out, "co-operation" read as "cooperation". */
export const SUBJECT =
  "trim(regexp_replace(regexp_replace(lower(strip_accents(title)), '\\b(co|re)[-\u2010\u2011](o|e)', '\\1\\2', 'g'), '[^\\p{L}]+', ' ', 'g'))"

/** Every series with at least `least` resolutions, the longest first. */
export const findSeries = async (database: Database, least: number): Promise<Series[]> => {
  const sql = `WITH named AS (SELECT doc_id, organ, title, year, TRY_CAST(regexp_extract(session, '\\d+') AS INTEGER) AS session_number,
  TRY_CAST(regexp_extract(number, '\\d+') AS INTEGER) AS place, ${SUBJECT} AS subject
  FROM (SELECT doc_id, organ, title, year, session, number FROM documents) WHERE title IS NOT NULL AND organ IS NOT NULL),
sizes AS (SELECT doc_id, count(*) AS clauses FROM clauses GROUP BY doc_id),
lengths AS (SELECT organ, subject, count(*) AS length FROM named WHERE subject <> '' GROUP BY organ, subject HAVING count(*) >= ${least})
SELECT organ, subject, doc_id, title, year, coalesce(clauses, 0) FROM named JOIN lengths USING (organ, subject) LEFT JOIN sizes USING (doc_id)
ORDER BY length DESC, organ, subject, year NULLS LAST, session_number NULLS LAST, place NULLS LAST, doc_id`
  const found: { organ: string; subject: string; members: SeriesMember[] }[] = []
  for await (const batch of (await database.ask(sql)).batches)
    for (const [organ, subject, id, title, year, clauses] of batch as readonly (readonly Cell[])[]) {
      let last = found.at(-1)
      if (last === undefined || last.organ !== organ || last.subject !== subject) {
        last = { organ: String(organ), subject: String(subject), members: [] }
        found.push(last)
      }
      const member = { id: String(id), title: title === null ? null : String(title) }
      last.members.push({ ...member, year: typeof year === 'number' ? year : null, clauses: Number(clauses) })
    }
  return found
}
