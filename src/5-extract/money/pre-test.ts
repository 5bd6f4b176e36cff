// Whether a text can hold a sum at all: nine paragraphs in ten name no currency, and the patterns of the finders are dear.

import { ChunkReader } from '../../chunks/reader.ts'
import { type Chunks, chunkText } from '../../chunks.ts'
import { LetterSieve } from '../../letter-sieve.ts'
import type { MoneyModels } from '../../models/money.ts'
import { perModels } from '../../models/per-models.ts'

/** A chunk that may hold a sign, or a name of one word. */
const IS_ENOUGH = 1
/** One in which a name of several words may end. */
const MAY_END_NAME = 2
const ANY = IS_ENOUGH | MAY_END_NAME

/** A run of letters, as they stand in names and signs. What stands between two runs is a mark, a digit or foreign. */
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ɏ]+/g
const ONLY_LETTERS = /^[A-Za-z]+$/

/** By what a name or sign is known in a chunk: its mark, where it has one that stands nowhere else, or a run of its letters. */
interface Key {
  readonly mark: string | null
  readonly letters: string | null
}

const keyOf = (form: string): Key => {
  const letters = form.match(LETTERS)?.[0] ?? null
  const mark = /\p{Sc}/u.exec(form)?.[0] ?? (letters === null ? [...form][0] : undefined)
  return { mark: mark ?? null, letters }
}

/** What the names and signs of currencies are known by. */
interface Keys {
  /** Letters of signs as they are printed, and of names of one word in lower case. */
  readonly signs: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Letters of the last words of longer names, with the words that stand before the last. */
  readonly beforeLast: ReadonlyMap<string, readonly string[]>
  /** Any mark of one of them. */
  readonly marks: RegExp
  /** A sign that could begin inside a run of letters. */
  readonly glued: RegExp
  /** Lets pass all chunks that any of them stands in. */
  readonly sieve: LetterSieve
}

const keysOf = (money: MoneyModels): Keys => {
  const signs = new Set<string>()
  const names = new Set<string>()
  const beforeLast = new Map<string, string[]>()
  const marks = new Set<string>()
  const add = (form: string, take: (letters: string) => void) => {
    const { letters, mark } = keyOf(form)
    if (mark !== null) marks.add(mark)
    else if (letters !== null) take(letters)
  }
  // Of a sign with blanks inside ("Sw. fr.") the last part.
  for (const sign of money.currencySigns.split('|'))
    add((sign.split('\\s{1,3}').at(-1) as string).replace(/\\(.)/g, '$1'), (letters) => signs.add(letters))
  for (const name of money.byName.keys()) {
    const words = name.split(' ')
    add(words.at(-1) as string, (letters) => {
      if (words.length === 1) names.add(letters)
      else beforeLast.set(letters, [...(beforeLast.get(letters) ?? []), words.at(-2) as string])
    })
  }
  const anyMark = [...marks].map((mark) => mark.replace(/[\\\]^-]/g, '\\$&')).join('')
  const openings = [...signs].map((letters) => letters[0]).join('')
  const sieve = new LetterSieve()
  sieve.addMarks([...marks].join(''))
  for (const list of [signs, names, beforeLast]) for (const letters of list.keys()) sieve.addWord(letters)
  for (const before of GLUES) for (const opening of openings) sieve.addPair(before, opening)
  const glued = new RegExp(`[${GLUES}][${openings}]`)
  return { signs, names, beforeLast, marks: new RegExp(`[${anyMark}]`, 'u'), glued, sieve }
}

/** The letters that may stand before a sign: "40kEUR", "5 millionUSD". */
const GLUES = 'kn'

const hintsOf = perModels((money: MoneyModels) => {
  const keys = keysOf(money)
  return new ChunkReader<string>((text) => {
    const isPlain = ONLY_LETTERS.test(text)
    if (!isPlain && keys.marks.test(text)) return { marks: IS_ENOUGH, words: NONE }
    // Words before the last of a longer name that ends in this chunk: the chunk before has to hold one.
    let before = NONE
    for (const run of isPlain ? [text] : (text.match(LETTERS) ?? NONE)) {
      const lower = run.toLowerCase()
      if (keys.names.has(lower) || keys.signs.has(run) || endsInSign(run, keys))
        return { marks: IS_ENOUGH, words: NONE }
      const words = keys.beforeLast.get(lower)
      if (words !== undefined) before = before.concat(words)
    }
    return { marks: before.length > 0 ? MAY_END_NAME : 0, words: before }
  }, keys.sieve)
})

const NONE: readonly string[] = []

/** Whether a sign ends the run behind one of the letters that it may stand behind. */
const endsInSign = (run: string, { signs, glued }: Keys): boolean => {
  if (!glued.test(run)) return false
  for (let i = 1; i < run.length; i += 1) {
    const before = run[i - 1]
    if (before !== undefined && GLUES.includes(before) && signs.has(run.slice(i))) return true
  }
  return false
}

/** Whether any sign or name of a currency stands in the chunks; never false where a finder would find one. */
export const mayHoldSum = (chunks: Chunks, money: MoneyModels): boolean => {
  const hints = hintsOf(money)
  const live = hints.begin(chunks)
  for (let i = hints.next(live, 0, ANY); i < live.length; i = hints.next(live, i + 1, ANY)) {
    const marks = hints.marksAt(live, i)
    if (marks === 0) continue
    if (marks === IS_ENOUGH) return true
    const previous = i > 0 ? chunkText(live, i - 1).toLowerCase() : ''
    if (hints.wordsAt(live, i).some((word) => previous.includes(word))) return true
  }
  return false
}
