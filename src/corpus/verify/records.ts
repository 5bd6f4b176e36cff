// Whether resolutions.jsonl agrees with itself: spans with their words, ids, and what points to them.

import { join } from 'node:path'
import { type Counts, countRecord, type Manifest, noCounts } from '../../6-emit/manifest.ts'
import type { ParagraphRecord, ResolutionRecord, TextRecord } from '../../6-emit/record.ts'
import { linesOf } from '../../lines.ts'
import { type Findings, shown } from './findings.ts'

/** The file of the records. */
export const RECORDS = 'resolutions.jsonl'

/** Where findings about records and rows go. */
export interface ContentFindings {
  readonly spans: Findings
  readonly keys: Findings
  readonly references: Findings
}

/** Checks the records one after the other; gives how many there are of everything. */
export const verifyRecords = async (
  folder: string,
  { source_columns = [] }: Manifest,
  to: ContentFindings,
): Promise<Counts> => {
  const carried = source_columns
    .map(({ name }) => name)
    .sort()
    .join(', ')
  const counts = noCounts()
  const ids = new Set<string>()
  let number = 0
  for await (const line of linesOf(join(folder, RECORDS))) {
    number += 1
    try {
      const record = JSON.parse(line) as ResolutionRecord
      countRecord(counts, record)
      // Keys that look like numbers stand first, whatever their place was.
      const own = Object.keys(record.source ?? {})
        .sort()
        .join(', ')
      if (own !== carried)
        to.keys.add(RECORDS, number, `source with the keys (${own}), expected (${carried}) of manifest.json`)
      new RecordCheck(record, number, to).run(ids)
    } catch (error) {
      // Of another shape than a record: no key that is looked for can be trusted to be there.
      to.spans.add(RECORDS, number, `no record of a resolution (${(error as Error).message})`)
    }
  }
  return counts
}

/** A record on its line. */
class RecordCheck {
  readonly #record: ResolutionRecord
  readonly #line: number
  readonly #to: ContentFindings

  constructor(record: ResolutionRecord, line: number, to: ContentFindings) {
    this.#record = record
    this.#line = line
    this.#to = to
  }

  run(ids: Set<string>): void {
    const { id, paragraphs, notices } = this.#record
    this.#key(`the resolution ${id}`, id, ids)
    const seen = new Set<string>()
    for (const { start, end } of notices) if (start !== null && end !== null) this.#inside('a notice', { start, end })
    for (const paragraph of paragraphs) {
      this.#key(`the paragraph ${paragraph.id} of ${id}`, paragraph.id, seen)
      // A parent stands before its subparagraphs.
      if (paragraph.parent !== null) this.#reference(`the parent of ${paragraph.id}`, paragraph.parent, seen)
      this.#inside(paragraph.id, paragraph)
      this.#paragraph(paragraph)
    }
  }

  #paragraph({ id, clauses, actors, money, tokens = [] }: ParagraphRecord): void {
    const ids = new Set<string>()
    for (const clause of clauses) {
      this.#key(`the clause ${clause.id} of ${this.#record.id}`, clause.id, ids)
      this.#inside(clause.id, clause)
      this.#words(`the phrase of ${clause.id}`, clause.phrase)
      for (const addressee of clause.addressees) this.#words(`an addressee of ${clause.id}`, addressee)
    }
    for (const mention of [...actors, ...money]) {
      this.#words(`a mention in ${id}`, mention)
      if (mention.clause !== null) this.#reference(`a mention in ${id}`, mention.clause, ids)
    }
    for (const token of tokens) this.#words(`a token of ${id}`, token)
  }

  #words(what: string, span: TextRecord): void {
    if (!this.#inside(what, span)) return
    const slice = this.#record.text.slice(span.start, span.end)
    if (slice !== span.text)
      this.#to.spans.add(
        RECORDS,
        this.#line,
        `${what}: ${shown(span.text)}, expected ${shown(slice)} from ${span.start}`,
      )
  }

  #inside(what: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
    this.#to.spans.seen += 1
    const { length } = this.#record.text
    const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length
    if (!isSpan)
      this.#to.spans.add(RECORDS, this.#line, `${what}: ${start} to ${end}, expected a span in 0 to ${length}`)
    return isSpan
  }

  #key(what: string, id: string, ids: Set<string>): void {
    this.#to.keys.seen += 1
    if (ids.has(id)) this.#to.keys.add(RECORDS, this.#line, `${what} stands there twice`)
    ids.add(id)
  }

  #reference(what: string, id: string, ids: ReadonlySet<string>): void {
    this.#to.references.seen += 1
    if (!ids.has(id)) this.#to.references.add(RECORDS, this.#line, `${what}: ${id} is not there`)
  }
}
