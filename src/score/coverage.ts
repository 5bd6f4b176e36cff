// What an annotated corpus leaves open, without gold: paragraphs without a clause, directive clauses without addressee,
// addressees without an id, labels out of sequence, text in no paragraph, resolutions without symbol or date. By organ and decade.

import { isFrench } from '../2-segment/language.ts'
import type { ClauseRecord, ParagraphRecord, ResolutionRecord } from '../6-emit/record.ts'
import { lettersOf } from './squeeze.ts'

/** What is counted; each is a share of open cases among all. */
export const COVERAGE = [
  'operative without clause',
  'of those not a statement',
  'preambular without clause',
  'directive without addressee',
  'addressee without actor',
  'label out of sequence',
  'text in no paragraph',
  'resolution without symbol',
  'resolution without date',
] as const
export type CoverageName = (typeof COVERAGE)[number]

/** How many cases are open among all. */
export interface OpenShare {
  readonly open: number
  readonly of: number
}

/** The open cases of a corpus or a part of it. */
export type Coverage = Readonly<Record<CoverageName, OpenShare>>

/** A paragraph that should hold a clause and holds none. */
export interface OpenCase {
  readonly measure: CoverageName
  readonly path: string
  readonly paragraph: string
  readonly text: string
}

/** Coverage of a whole corpus, of its parts by organ and decade, and the paragraphs without a clause. */
export interface CorpusCoverage {
  readonly documents: number
  readonly total: Coverage
  readonly byPart: ReadonlyMap<string, Coverage>
  readonly open: readonly OpenCase[]
}

/** "Taking into account …" is no clause by the guidelines; nor is "Taking account of". */
const NO_CLAUSE =
  /^(?:(?:And|and|Also|Further|Fully|In particular)\s){0,2}[Tt]aking (?:\w+ ){0,3}?(?:into (?:\w+ )?account|account)\b/

/**
 * Opens with its own subject, or with what stands before one: "The Board shall consist of …", "In electing its members, …".
 * An article of a statute, a principle, a statement of fact: no verb of the organ opens it, and none is missed.
 */
const STATEMENT =
  /^[“"(]?(?:(?:The|A|An|All|Any|Each|Every|No|One|Other|Such|That|Their|There|These|This|Those|It|Its|States?|Member|Everyone|Everybody|Both|Nothing|Where|When|Whenever|If|Once|While|Although|Unless|As|At|By|During|For|From|Of|On|Since|Through|To|Under|Until|With|Within|Without)\s|In\s(?!th(?:is|at)\s(?:regard|context|connection|respect)\b))/

/**
 * Counts what a corpus leaves open. Paragraphs count in resolutions only (records with an organ line): operative ones with a
 * number and preambular ones of depth 0; those in French and "Taking into account" are no cases, as no clause is to be there.
 */
export const coverCorpus = (records: Iterable<ResolutionRecord>): CorpusCoverage => {
  const parts = new Map<string, Record<CoverageName, Count>>()
  const open: OpenCase[] = []
  let documents = 0
  for (const record of records) {
    documents += 1
    const counts = [partOf(parts, 'all'), partOf(parts, nameOfPart(record))]
    const add = (name: CoverageName, isOpen: boolean, of = 1) => {
      for (const count of counts) {
        count[name].open += isOpen ? of : 0
        count[name].of += of
      }
    }
    const isResolution = record.paragraphs.some(({ kind }) => kind === 'organ')
    if (isResolution) {
      add('resolution without symbol', record.symbol === null)
      add('resolution without date', record.date === null)
    }
    let end = 0
    for (const paragraph of record.paragraphs) {
      const text = record.text.slice(paragraph.start, paragraph.end)
      add('text in no paragraph', true, lostLetters(record.text.slice(end, paragraph.start), paragraph.label))
      add('text in no paragraph', false, paragraph.end - paragraph.start)
      end = paragraph.end
      const measure = isResolution ? wantsClause(paragraph, text) : null
      if (measure) {
        add(measure, paragraph.clauses.length === 0)
        if (measure === 'operative without clause' && !STATEMENT.test(text))
          add('of those not a statement', paragraph.clauses.length === 0)
        if (paragraph.clauses.length === 0)
          open.push({ measure, path: record.path, paragraph: paragraph.id, text: text.slice(0, 120) })
      }
      for (const clause of paragraph.clauses) coverClause(clause, add)
      if (paragraph.label !== null && paragraph.kind === 'operative') add('label out of sequence', false)
    }
    add('text in no paragraph', true, lostLetters(record.text.slice(end), null))
    for (const { rule } of record.notices)
      if (rule === 'segment:label-gap') for (const count of counts) count['label out of sequence'].open += 1
  }
  const { all = emptyCounts(), ...byPart } = Object.fromEntries(parts)
  return { documents, total: all, byPart: new Map(Object.entries(byPart).sort(([a], [b]) => (a < b ? -1 : 1))), open }
}

const coverClause = (clause: ClauseRecord, add: (name: CoverageName, isOpen: boolean) => void): void => {
  if (clause.force === 'directive') add('directive without addressee', clause.addressees.length === 0)
  for (const { actor } of clause.addressees) add('addressee without actor', actor === null)
}

const wantsClause = ({ kind, label, depth }: ParagraphRecord, text: string): CoverageName | null => {
  if (depth > 0 || NO_CLAUSE.test(text) || isFrench(text)) return null
  if (kind === 'operative' && label !== null && /^\d+$/.test(label)) return 'operative without clause'
  return kind === 'preambular' ? 'preambular without clause' : null
}

/** Letters and digits of a gap between paragraphs that are not those of the label. */
const lostLetters = (gap: string, label: string | null): number =>
  Math.max(0, lettersOf(gap).length - lettersOf(label ?? '').length)

const nameOfPart = ({ organ, year }: ResolutionRecord): string =>
  `${organ ?? '-'} ${year === null ? '-' : `${Math.floor(year / 10)}0s`}`

type Count = { -readonly [K in keyof OpenShare]: OpenShare[K] }

const emptyCounts = (): Record<CoverageName, Count> =>
  Object.fromEntries(COVERAGE.map((name) => [name, { open: 0, of: 0 }])) as Record<CoverageName, Count>

const partOf = (parts: Map<string, Record<CoverageName, Count>>, name: string) => {
  const known = parts.get(name)
  if (known) return known
  const fresh = emptyCounts()
  parts.set(name, fresh)
  return fresh
}
