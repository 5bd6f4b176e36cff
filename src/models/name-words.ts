// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join, accents and
// case are folded, British and older spellings brought to one form.

import type { Span } from '../spans.ts'

/** A word, or a mark of punctuation that a name cannot run across. Offsets are UTF-16 code units into the text. */
export interface NameWord extends Span {
  readonly text: string
  /** What names are compared by. */
  readonly key: string
  /** Joined to the word before it by a hyphen or dash: the *State* of "non-State". */
  readonly joined: boolean
}

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const HYPHEN = /^[-‐‑‒–—­]$/u
const APOSTROPHE = /^['’‘ʼ`´]$/u

/** Other spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  program: 'programme',
  programs: 'programmes',
  center: 'centre',
  centers: 'centres',
  defense: 'defence',
  labor: 'labour',
  stabilisation: 'stabilization',
  industrialised: 'industrialized',
  organised: 'organized',
  specialised: 'specialized',
  mobilisation: 'mobilization',
}

/** Beginnings that older texts set off by a hyphen: co-operation, peace-keeping. */
const SPLIT_STARTS: ReadonlySet<string> = new Set(['co', 'peace', 're', 'sub', 'inter', 'multi', 'socio'])
/** What they begin, written as one word today; other words after such a hyphen stay apart. */
const REJOINED: ReadonlySet<string> = new Set([
  'cooperation',
  'coordination',
  'coordinator',
  'coordinating',
  'cooperating',
  'peacekeeping',
  'peacebuilding',
  'subregional',
  'intergovernmental',
  'multidimensional',
  'multinational',
  'multilateral',
])

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  const plain = /^[a-z0-9]+$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '')
  return SPELLINGS[plain] ?? plain
}

/** Words of `text` within `span` (all of it by default). A comma before "and" is left out. Linear. */
export const nameWords = (text: string, span: Span = { start: 0, end: text.length }): NameWord[] => {
  const words: NameWord[] = []
  let joined = false
  let lastEnd = -1
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const piece = match[0]
    const start = span.start + match.index
    const end = start + piece.length
    const touches = start === lastEnd
    lastEnd = end
    if (HYPHEN.test(piece)) {
      // A dash with blanks on both sides is punctuation; any other only joins.
      if (touches || /\S/.test(text[end] ?? ' ')) joined = touches
      else words.push({ text: piece, key: '–', start, end, joined: false })
      continue
    }
    if (APOSTROPHE.test(piece) && touches) continue
    const previous = words.at(-1)
    const key = fold(piece)
    if (joined && previous && SPLIT_STARTS.has(previous.key) && REJOINED.has(previous.key + key)) {
      words[words.length - 1] = { ...previous, text: previous.text + piece, key: previous.key + key, end }
    } else {
      if (previous?.key === ',' && (key === 'and' || key === 'or')) words.pop()
      words.push({ text: piece, key, start, end, joined })
    }
    joined = false
  }
  return words
}

/** Whether a "word" is a mark of punctuation. */
export const isMark = (word: NameWord): boolean => !/[\p{L}\p{N}]/u.test(word.text)

/** Whether a word begins with a capital letter. */
export const isCapital = (word: NameWord): boolean => /^\p{Lu}/u.test(word.text)
