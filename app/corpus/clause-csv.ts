// The clauses that were filtered, as CSV with the names of the columns of clauses.csv.

import { csvLines } from '../../src/6-emit/formats/csv.ts'
import { type ClauseRow, type Clauses, clauseAt } from './clauses.ts'
import { textOf } from './texts.ts'

const COLUMNS: readonly (readonly [string, (clause: ClauseRow, text: string) => string | number | null])[] = [
  ['doc_id', ({ docId }) => docId],
  ['clause_id', ({ clauseId }) => clauseId],
  ['paragraph_id', ({ clauseId }) => clauseId.replace(/#\d+$/, '')],
  ['paragraph_kind', ({ kind }) => kind],
  ['organ', ({ organ }) => organ],
  ['year', ({ year }) => year],
  ['verb', ({ verb }) => verb],
  ['lemma', ({ lemma }) => lemma],
  ['phrase', ({ phraseStart, phraseEnd }, text) => text.slice(phraseStart, phraseEnd)],
  ['force', ({ force }) => force],
  ['strength', ({ strength }) => strength],
  ['addressees', ({ addressees }) => addressees.join('|') || null],
  ['currencies', ({ currencies }) => currencies.join('|') || null],
  ['rule', ({ rule }) => rule],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['surface', ({ start, end }, text) => text.slice(start, end)],
]

/** The rows as pieces of a file. */
export const clauseCsv = async (clauses: Clauses, rows: Iterable<number>): Promise<string[]> => {
  const pieces = [csvLines([COLUMNS.map(([name]) => name)])]
  let [doc, text] = [-1, '']
  let batch: (string | number | null)[][] = []
  for (const row of rows) {
    const clause = clauseAt(clauses, row)
    if (clause.doc !== doc) {
      doc = clause.doc
      text = await textOf(clauses.index, doc)
    }
    batch.push(COLUMNS.map(([, value]) => value(clause, text)))
    if (batch.length === 5000) {
      pieces.push(csvLines(batch))
      batch = []
    }
  }
  pieces.push(csvLines(batch))
  return pieces
}
