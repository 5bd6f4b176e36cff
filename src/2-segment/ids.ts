// Ids of paragraphs: stable within the resolution, and readable: `pp1`, `op3`, `op3.a.ii`, `II.op3`.

import { isDigit, isLower } from '../letters.ts'
import type { Paragraph } from '../types.ts'

/** A paragraph before it has an id. */
export type Unnamed = Omit<Paragraph, 'id' | 'parent'>

const PREFIX = {
  title: 't',
  organ: 'org',
  preambular: 'pp',
  operative: 'op',
  heading: 'h',
  annex: 'an',
  footnote: 'fn',
  closing: 'cl',
} as const

/**
 * Gives ids and parents to the paragraphs of `text`. A subparagraph's parent is the nearest paragraph of its kind above
 * with a smaller depth.
 */
export const withIds = (paragraphs: readonly Unnamed[], text: string): Paragraph[] => {
  const ids = new Ids()
  const part = new PartOfHeadings(restarts(paragraphs))
  /** The paragraphs that another may hang under: of one kind, each deeper than the one before. */
  const open: Paragraph[] = []
  const named: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const { kind, label, depth, rule, start, end } = paragraph
    if (kind === 'heading') part.take(text.slice(start, Math.min(end, start + LONGEST_NUMERAL)))
    const isNote = kind === 'footnote'
    if (!isNote) closeTo(open, kind, depth)
    const parent = isNote ? undefined : open.at(-1)
    const own = label === null ? '' : sign(label)
    const id = parent ? ids.below(parent.id, own) : ids.inSeries(part.of(kind) + PREFIX[kind], kind, own)
    const one = { id, kind, label, depth, parent: parent?.id ?? null, rule, start, end }
    if (!isNote) open.push(one)
    named.push(one)
  }
  return named
}

/** Closes what no paragraph of this kind and depth hangs under. */
const closeTo = (open: Paragraph[], kind: Paragraph['kind'], depth: number): void => {
  if (open.length > 0 && open[0]?.kind !== kind) open.length = 0
  while (open.length > 0 && (open.at(-1) as Paragraph).depth >= depth) open.pop()
}

/** Whether the numbers of the operative part begin anew within it. */
const restarts = (paragraphs: readonly Unnamed[]): boolean => {
  let ones = 0
  for (const { kind, label, depth } of paragraphs) if (kind === 'operative' && label === '1' && depth === 0) ones += 1
  return ones > 1
}

/** As much of a heading as holds its numeral, in code units. */
const LONGEST_NUMERAL = 12

/** The part of a resolution that its headings number: `II`, `II.A`. It tells ids apart where numbers begin anew. */
class PartOfHeadings {
  private numeral = ''
  private letter = ''
  private prefix = ''

  constructor(private readonly isNeeded: boolean) {}

  /** Goes on below a heading. */
  take(heading: string): void {
    const found = this.isNeeded ? /^([IVXL]{1,6}|[A-Z])(?=[.\s]|$)/.exec(heading)?.[1] : undefined
    if (found === undefined) return
    const isNextLetter =
      found.length === 1 && this.letter !== '' && found.charCodeAt(0) === this.letter.charCodeAt(0) + 1
    if (/^[IVXL]+$/.test(found) && !isNextLetter) {
      this.numeral = found
      this.letter = ''
    } else this.letter = found
    this.prefix = (this.numeral && `${this.numeral}.`) + (this.letter && `${this.letter}.`)
  }

  /** What stands before the ids of a kind. */
  of(kind: Paragraph['kind']): string {
    return kind === 'operative' || kind === 'preambular' ? this.prefix : ''
  }
}

/** Ids given so far. */
class Ids {
  private readonly taken = new Set<string>()
  /** How many stand in a series, or below a paragraph. */
  private readonly counts = new Map<string, number>()
  private readonly again = new Map<string, number>()

  /** Id of a paragraph below another, with the sign of its label or its place. */
  below(parent: string, own: string): string {
    const count = this.count(parent)
    return this.unique(`${parent}.${own || count}`)
  }

  /** Id of a paragraph that hangs under none. The label of a preamble's is left out: its paragraphs are counted. */
  inSeries(series: string, kind: Paragraph['kind'], own: string): string {
    const count = this.count(series)
    return this.unique(series + (own && kind !== 'preambular' ? own : count))
  }

  private count(series: string): number {
    const count = (this.counts.get(series) ?? 0) + 1
    this.counts.set(series, count)
    return count
  }

  private unique(id: string): string {
    let unique = id
    while (this.taken.has(unique)) {
      const next = (this.again.get(id) ?? 1) + 1
      this.again.set(id, next)
      unique = `${id}-${next}`
    }
    this.taken.add(unique)
    return unique
  }
}

/** A label as part of an id: `(a)` is `a`, `OP7` is `7`, `6.2` is `6-2`, a bullet nothing. */
const sign = (label: string): string => {
  if (isPlain(label, 0, label.length)) return label
  if (label.startsWith('(') && label.endsWith(')') && isPlain(label, 1, label.length - 1)) return label.slice(1, -1)
  return label
    .replace(/^(?:OP|PP)\s?/, '')
    .replace(/\./g, '-')
    .replace(/[^A-Za-z0-9*-]/g, '')
    .replace(/^-+|-+$/g, '')
}

/** Whether nothing but digits and small letters stands there. */
const isPlain = (label: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const code = label.charCodeAt(at)
    if (!isDigit(code) && !isLower(code)) return false
  }
  return true
}
