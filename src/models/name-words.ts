// The words of a name and of the text it is looked for in, spelled alike: hyphens and apostrophes only join, accents and
// case are folded, British and older spellings brought to one form.

import { ChunkReader, type Chunks, chunkStart, chunksOf, chunkText } from '../chunks.ts'

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
  /** Whether a name can begin with it. */
  readonly opens: boolean
  /** Counted from the start of its chunk, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Words with their places. */
export interface PlacedNameWords {
  readonly words: readonly NameWord[]
  /** What a word's `start` and `end` count from, in UTF-16 code units of the text. */
  readonly bases: readonly number[]
  /** Indices of the words that a name can begin with. */
  readonly openers: readonly number[]
}

/** Whether a name can begin with a word. */
export type Opens = (key: string, isCapital: boolean) => boolean

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

/** Words as they are read. */
class Line implements PlacedNameWords {
  readonly words: NameWord[] = []
  readonly bases: number[] = []
  readonly openers: number[] = []

  place(word: NameWord, base: number): void {
    if (word.opens) this.openers.push(this.words.length)
    this.words.push(word)
    this.bases.push(base)
  }

  /** A comma before "and" is left out. */
  dropComma(): void {
    if (this.words.at(-1)?.key !== ',') return
    this.words.pop()
    this.bases.pop()
    if (this.openers.at(-1) === this.words.length) this.openers.pop()
  }
}

// What is marked of a chunk.
const HAS_OPENER = 1
const BEGINS_WITH_JOINT = 2
const JOINS_NEXT = 4

/** Reads the words of names in a text. */
export interface NameReader {
  /** The words of chunks. Linear; what was read of a chunk is kept. */
  readonly placed: (chunks: Chunks) => PlacedNameWords
}

/** A reader whose words say by `opens` whether a name can begin with them. A comma before "and" is left out. */
export const nameReader = (opens: Opens): NameReader => {
  const toWord = (
    text: string,
    key: string,
    joined: boolean,
    touches: boolean,
    start: number,
    end: number,
  ): NameWord => {
    const isCapital = /^\p{Lu}/u.test(text)
    return {
      text,
      key: key === text ? text : key,
      joined,
      touches,
      isMark: !/[\p{L}\p{N}]/u.test(text),
      isCapital,
      opens: opens(key, isCapital),
      start,
      end,
    }
  }

  /** Reads a chunk that starts at `base`; gives whether its end joins the next word to it. */
  const read = (line: Line, text: string, base: number, joinedBefore: boolean): boolean => {
    let joined = joinedBefore
    let lastEnd = -1
    for (const { 0: found, index: start } of text.matchAll(PIECE)) {
      const piece = found.length === text.length ? text : found
      const end = start + piece.length
      const touches = start === lastEnd
      lastEnd = end
      if (HYPHEN.test(piece)) {
        // A dash with blanks on both sides is punctuation; any other only joins.
        if (touches || end < text.length) joined = touches
        else line.place(toWord(piece, '–', false, false, start, end), base)
        continue
      }
      if (APOSTROPHE.test(piece) && touches) continue
      const previous = line.words.at(-1)
      const key = fold(piece)
      if (joined && previous && SPLIT_STARTS.has(previous.key) && REJOINED.has(previous.key + key)) {
        const baseOfPrevious = line.bases.at(-1) as number
        line.words.pop()
        line.bases.pop()
        if (line.openers.at(-1) === line.words.length) line.openers.pop()
        const [whole, wholeKey] = [previous.text + piece, previous.key + key]
        const wholeEnd = base + end - baseOfPrevious
        line.place(toWord(whole, wholeKey, previous.joined, previous.touches, previous.start, wholeEnd), baseOfPrevious)
      } else {
        if (JOINTS.has(key)) line.dropComma()
        const before = line.words.at(-1)
        const isNext = before !== undefined && (line.bases.at(-1) as number) + before.end === base + start
        line.place(toWord(piece, key, joined, isNext, start, end), base)
      }
      joined = false
    }
    return joined
  }

  const chunkReader = new ChunkReader((text) => {
    const line = new Line()
    const joins = read(line, text, 0, false)
    const marks =
      (line.openers.length > 0 ? HAS_OPENER : 0) |
      (JOINTS.has(line.words[0]?.key ?? '') ? BEGINS_WITH_JOINT : 0) |
      (joins ? JOINS_NEXT : 0)
    return { words: line.words.slice(), marks }
  })

  const placed = (chunks: Chunks): PlacedNameWords => {
    const all = new Line()
    const { words, bases, openers } = all
    let joined = false
    const live = chunkReader.begin(chunks)
    for (let c = 0; c < live.length; c += 1) {
      const base = chunkStart(live, c)
      if (joined) {
        joined = read(all, chunkText(live, c), base, true)
        continue
      }
      const marks = chunkReader.marksAt(live, c)
      const own = chunkReader.wordsAt(live, c)
      if ((marks & BEGINS_WITH_JOINT) !== 0) all.dropComma()
      for (let i = 0; i < own.length; i += 1) {
        if ((marks & HAS_OPENER) !== 0 && (own[i] as NameWord).opens) openers.push(words.length)
        words.push(own[i] as NameWord)
        bases.push(base)
      }
      joined = (marks & JOINS_NEXT) !== 0
    }
    return all
  }

  return { placed }
}

const plainReader = nameReader(() => false)

/** The words of a name, or of a short text. */
export const nameWords = (text: string): readonly NameWord[] =>
  plainReader.placed(chunksOf(text, { start: 0, end: text.length })).words
