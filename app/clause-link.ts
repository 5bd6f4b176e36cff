// A link to a clause that survives another annotation: its path, and the words it begins with.

import type { ClauseRecord, ResolutionRecord } from '../src/6-emit/record.ts'

/** Characters of a clause that stand in a link. */
const QUOTE = 60

/** The address of a clause of a resolution. */
export const clauseLink = (docId: string, clauseId: string, words: string): string =>
  `#/r/${encodeURIComponent(docId)}/${encodeURIComponent(clauseId)}?quote=${encodeURIComponent(quoteOf(words))}`

/** The first words of a clause, whole ones. */
export const quoteOf = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length <= QUOTE ? plain : plain.slice(0, QUOTE + 1).replace(/\s\S*$/, '')
}

/** Where a link leads now. */
export interface Target {
  /** Null where no clause stands there any more; then `paragraph` may. */
  readonly clause: ClauseRecord | null
  readonly paragraph: string | null
  /** `moved`: the words stand under another path; `changed`: other words stand under the path. */
  readonly how: 'same' | 'moved' | 'changed' | 'gone'
}

/** Finds the clause of a link: by path and words, by the words alone, by the path alone. */
export const findTarget = (record: ResolutionRecord, path: string, quote: string): Target => {
  const clauses = record.paragraphs.flatMap((paragraph) =>
    paragraph.clauses.map((clause) => ({ clause, paragraph: paragraph.id })),
  )
  const begins = ({ clause }: { clause: ClauseRecord }) =>
    quoteOf(record.text.slice(clause.start, clause.end)).startsWith(quote)
  const own = clauses.find(({ clause }) => clause.id === path)
  if (own !== undefined && (quote === '' || begins(own))) return { ...own, how: 'same' }
  const paragraph = record.paragraphs.find(({ id }) => id === path.replace(/#\d+$/, ''))
  if (own === undefined && quote === '' && paragraph !== undefined)
    return { clause: null, paragraph: paragraph.id, how: path.includes('#') ? 'changed' : 'same' }
  const moved = quote === '' ? undefined : clauses.find(begins)
  if (moved !== undefined) return { ...moved, how: 'moved' }
  // The words may stand in the middle of what is one clause now.
  const words = quote.replace(/\s+/g, ' ')
  const holder =
    words === ''
      ? undefined
      : record.paragraphs.find(({ start, end }) => record.text.slice(start, end).replace(/\s+/g, ' ').includes(words))
  if (holder !== undefined) return { clause: null, paragraph: holder.id, how: 'moved' }
  if (own !== undefined) return { ...own, how: 'changed' }
  return paragraph === undefined
    ? { clause: null, paragraph: null, how: 'gone' }
    : { clause: null, paragraph: paragraph.id, how: 'changed' }
}
