// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join, accents and
// case are folded, British and older spellings brought to one form.

import { type Chunk, type Chunks, chunksOf, chunkView } from '../chunks.ts'

/** A word, or a mark of punctuation that a name cannot run across, wherever it stands. */
export interface NameWord {
  readonly text: string
  /** What names are compared by. */
  readonly key: string
  /** Joined to the word before it by a hyphen or dash: the *State* of "non-State". */
  readonly joined: boolean
  /** Nothing stands between it and the word before it. */
  readonly touches: boolean
  readonly isMark: boolean
  readonly isCapital: boolean
}

/** Words with their places; offsets are UTF-16 code units into the text. */
export interface PlacedNameWords<W extends NameWord = NameWord> {
  readonly words: readonly W[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
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

const JOINTS: ReadonlySet<string> = new Set(['and', 'or'])

const nameWord = (text: string, key: string, joined: boolean, touches: boolean): NameWord => ({
  text,
  key,
  joined,
  touches,
  isMark: !/[\p{L}\p{N}]/u.test(text),
  isCapital: /^\p{Lu}/u.test(text),
})

/** Words as they are read, with their places. */
class Line<W extends NameWord> implements PlacedNameWords<W> {
  readonly words: W[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  place(word: W, start: number, end: number): void {
    this.words.push(word)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** A comma before "and" is left out. */
  dropComma(): void {
    if (this.words.at(-1)?.key !== ',') return
    this.words.pop()
    this.starts.pop()
    this.ends.pop()
  }

  /** Puts a longer word in the place of the last. */
  replaceLast(word: W, end: number): void {
    this.words[this.words.length - 1] = word
    this.ends[this.ends.length - 1] = end
  }
}

/** Reads names: their words alone, or those of chunks with their places. */
export interface NameReader<W extends NameWord> {
  /** The words of a name, or of a short text. */
  readonly words: (text: string) => readonly W[]
  /** The words of chunks. Linear; what was read of a chunk is kept with it. */
  readonly placed: (chunks: Chunks) => PlacedNameWords<W>
}

/** A reader whose words carry what `known` adds to them. A comma before "and" is left out. */
export const nameReader = <W extends NameWord>(known: (word: NameWord) => W): NameReader<W> => {
  /** Reads a piece of text that starts at `base`; gives whether its end joins the next word to it. */
  const read = (line: Line<W>, text: string, base: number, joinedBefore: boolean): boolean => {
    let joined = joinedBefore
    let lastEnd = -1
    for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
      const end = start + piece.length
      const touches = start === lastEnd
      lastEnd = end
      if (HYPHEN.test(piece)) {
        // A dash with blanks on both sides is punctuation; any other only joins.
        if (touches || end < text.length) joined = touches
        else line.place(known(nameWord(piece, '–', false, false)), base + start, base + end)
        continue
      }
      if (APOSTROPHE.test(piece) && touches) continue
      const previous = line.words.at(-1)
      const key = fold(piece)
      if (joined && previous && SPLIT_STARTS.has(previous.key) && REJOINED.has(previous.key + key)) {
        const { text: before, key: keyBefore, joined: wasJoined, touches: touched } = previous
        line.replaceLast(known(nameWord(before + piece, keyBefore + key, wasJoined, touched)), base + end)
      } else {
        if (JOINTS.has(key)) line.dropComma()
        const isNext = line.ends.at(-1) === base + start
        line.place(known(nameWord(piece, key, joined, isNext)), base + start, base + end)
      }
      joined = false
    }
    return joined
  }

  const lineOf = chunkView((text) => {
    const line = new Line<W>()
    const joins = read(line, text, 0, false)
    return { line, joins }
  })

  const placed = ({ list, starts }: Chunks): PlacedNameWords<W> => {
    const all = new Line<W>()
    let joined = false
    for (let i = 0; i < list.length; i += 1) {
      const chunk = list[i] as Chunk
      const base = starts[i] as number
      if (joined) {
        joined = read(all, chunk.text, base, true)
        continue
      }
      const { line, joins } = lineOf(chunk)
      for (let w = 0; w < line.words.length; w += 1) {
        const word = line.words[w] as W
        if (w === 0 && JOINTS.has(word.key)) all.dropComma()
        all.place(word, base + (line.starts[w] as number), base + (line.ends[w] as number))
      }
      joined = joins
    }
    return all
  }

  return { words: (text) => placed(chunksOf(text, { start: 0, end: text.length })).words, placed }
}

const reader = nameReader((word) => word)

/** The words of a name, or of a short text. */
export const nameWords = reader.words
