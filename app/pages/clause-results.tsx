// The clauses that passed, a page at a time: in full, or as lines around a keyword.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { counted } from '../../src/counted.ts'
import { clauseLink } from '../clause-link.ts'
import { type ClauseRow, type Clauses, clauseAt } from '../corpus/clauses.ts'
import type { Found } from '../corpus/find-words.ts'
import type { Selection } from '../corpus/select.ts'
import { textNow, textOf } from '../corpus/texts.ts'

const PAGE = 30
/** Characters on each side of a keyword, and of a clause that is listed. */
const AROUND = 60
const LONGEST = 700

/** A clause of the list, or a place of a keyword in one. */
interface Line {
  readonly row: number
  readonly keyword: { readonly start: number; readonly end: number } | null
}

export const ClauseResults = ({
  clauses,
  selection,
  found,
}: {
  clauses: Clauses
  selection: Selection
  found: Found | null
}) => {
  const lines = useMemo(() => linesOf(selection, found), [selection, found])
  const [shown, setShown] = useState({ lines, most: PAGE })
  const most = shown.lines === lines ? shown.most : PAGE
  return (
    <>
      {found !== null && <p class="hint">{counted(lines.count, 'line')}</p>}
      <ul class={found === null ? 'clauses' : 'clauses kwic'}>
        {lines.first(most).map((line) => (
          <ClauseLine key={`${line.row} ${line.keyword?.start}`} clauses={clauses} line={line} />
        ))}
      </ul>
      {lines.count > most && (
        <button type="button" onClick={() => setShown({ lines, most: most + PAGE })}>
          {Math.min(PAGE, lines.count - most)} more
        </button>
      )}
    </>
  )
}

interface Lines {
  readonly count: number
  readonly first: (most: number) => readonly Line[]
}

const linesOf = ({ rows }: Selection, found: Found | null): Lines => {
  if (found === null)
    return { count: rows.length, first: (most) => [...rows.subarray(0, most)].map((row) => ({ row, keyword: null })) }
  const selected = new Uint8Array(found.hit.length)
  for (const row of rows) selected[row] = 1
  const places = found.rows.flatMap((row, i) => (selected[row] === 1 ? [i] : []))
  return {
    count: places.length,
    first: (most) =>
      places.slice(0, most).map((place) => ({
        row: found.rows[place] as number,
        keyword: { start: found.starts[place] as number, end: found.ends[place] as number },
      })),
  }
}

const ClauseLine = ({ clauses, line }: { clauses: Clauses; line: Line }) => {
  const clause = useMemo(() => clauseAt(clauses, line.row), [clauses, line])
  const text = useText(clauses, clause.doc)
  const words = text?.slice(clause.start, clause.end) ?? ''
  const place = [clause.organ?.replace(/^[^/]*\//, ''), clause.year].filter((fact) => fact).join(', ')
  return (
    <li>
      <a href={clauseLink(clause.docId, clause.clauseId, words)}>
        {clause.docId} {clause.clauseId}
      </a>{' '}
      <span class="place">
        {place} · {clause.lemma} · {clause.force}
      </span>
      {text === null ? (
        <p class="hint">…</p>
      ) : line.keyword === null ? (
        <Words text={text} clause={clause} />
      ) : (
        <Keyword text={text} clause={clause} keyword={line.keyword} />
      )}
    </li>
  )
}

const Words = ({ text, clause: { start, end, phraseStart, phraseEnd } }: { text: string; clause: ClauseRow }) => {
  const stop = Math.max(phraseEnd, Math.min(end, start + LONGEST))
  return (
    <p>
      {text.slice(start, phraseStart)}
      <mark class="verb">{text.slice(phraseStart, phraseEnd)}</mark>
      {text.slice(phraseEnd, stop)}
      {stop < end && ' …'}
    </p>
  )
}

const Keyword = ({
  text,
  clause,
  keyword,
}: {
  text: string
  clause: ClauseRow
  keyword: { start: number; end: number }
}) => (
  <p class="line">
    <span class="before">
      <span>{text.slice(Math.max(clause.start, keyword.start - AROUND), keyword.start)}</span>
    </span>
    <mark class="keyword">{text.slice(keyword.start, keyword.end)}</mark>
    <span class="after">{text.slice(keyword.end, Math.min(clause.end, keyword.end + AROUND))}</span>
  </p>
)

/** The text of a document; null until it is there. */
const useText = ({ index }: Clauses, doc: number): string | null => {
  const [, setArrived] = useState(0)
  const text = textNow(index, doc)
  useEffect(() => {
    if (text !== null) return
    let isCurrent = true
    textOf(index, doc).then(() => isCurrent && setArrived((count) => count + 1))
    return () => {
      isCurrent = false
    }
  }, [index, doc, text])
  return text
}
