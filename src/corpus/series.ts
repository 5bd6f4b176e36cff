// Series: successive resolutions of one organ on one subject.

import type { Cell } from '../6-emit/column.ts'
import { quoted } from '../6-emit/sql.ts'
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
  /** The title without years, numbers, accents and case: what makes two titles one subject. */
  readonly subject: string
  readonly members: readonly SeriesMember[]
}

/**
 * SQL for the subject of a title, which is SQL too: years, numbers, punctuation, accents and case left out, "co-operation" read as
 * "cooperation".
 */
export const subjectSql = (title: string): string =>
  `trim(regexp_replace(regexp_replace(lower(strip_accents(${title})), '\\b(co|re)[-\u2010\u2011](o|e)', '\\1\\2', 'g'), '[^\\p{L}]+', ' ', 'g'))`

/**
 * Every series with at least `least` resolutions whose subject holds `words`, read as a title is; the longest first. Of copies under one
 * symbol the first counts.
 */
export const findSeries = async (database: Database, least: number, words = ''): Promise<Series[]> => {
  const sql = `WITH titled AS (SELECT doc_id, symbol, organ, title, year, TRY_CAST(regexp_extract(session, '\\d+') AS INTEGER) AS session_number,
  TRY_CAST(regexp_extract(number, '\\d+') AS INTEGER) AS place, ${subjectSql('title')} AS subject
  FROM (SELECT doc_id, symbol, organ, title, year, session, number FROM documents) WHERE title IS NOT NULL AND organ IS NOT NULL),
named AS (FROM titled QUALIFY row_number() OVER (PARTITION BY organ, subject, coalesce(symbol, doc_id) ORDER BY length(doc_id), doc_id) = 1),
sizes AS (SELECT doc_id, count(*) AS clauses FROM clauses GROUP BY doc_id),
lengths AS (SELECT organ, subject, count(*) AS length FROM named WHERE subject <> '' AND contains(subject, ${subjectSql(quoted(words))})
  GROUP BY organ, subject HAVING count(*) >= ${least})
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
