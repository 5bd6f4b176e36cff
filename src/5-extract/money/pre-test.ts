// Whether a text can hold a sum at all: nine paragraphs in ten name no currency, and the patterns of the finders are dear.

import { ChunkReader, type Chunks, chunkText, perModels } from '../../chunks.ts'
import type { MoneyModels } from '../../models/money.ts'

/** A chunk that holds a sign, or a name of one word. */
const IS_ENOUGH = 1
/** One in which a name of several words may end. */
const MAY_END_NAME = 2

const hintsOf = perModels((money: MoneyModels) => {
  const singles = new Set<string>()
  const beforeLast = new Map<string, Set<string>>()
  for (const name of money.byName.keys()) {
    const words = name.split(' ')
    const last = words.at(-1) as string
    if (words.length === 1) singles.add(last)
    else beforeLast.set(last, (beforeLast.get(last) ?? new Set<string>()).add(words.at(-2) as string))
  }
  const names = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${anyOf(singles)})(?![A-Za-zÀ-ɏ])`, 'i')
  const ends = [...beforeLast].map(([last, before]) => ({
    last,
    before: [...before],
    isMarked: !/^\p{L}+$/u.test(last),
  }))
  // Of a sign with blanks inside ("Sw. fr.") the last part; none is followed by a letter, and before it stand k and n at most.
  const lastParts = money.currencySigns.split('|').map((sign) => sign.split('\\s{1,3}').at(-1) as string)
  const signs = new RegExp(`(?<![\\p{L}--[kn]])(?:${lastParts.join('|')})(?!\\p{L})`, 'v')
  const letters = new Set(lastParts.map((part) => part.replace(/\\.$/, '')))
  return new ChunkReader<string>((text) => {
    const word = ORDINARY.exec(text)?.[1]
    const lower = text.toLowerCase()
    const isEnough = word ? letters.has(word) || singles.has(word.toLowerCase()) : signs.test(text) || names.test(text)
    if (isEnough) return { marks: IS_ENOUGH, words: [] }
    // Words before the last of a longer name that ends in this chunk: the chunk before has to hold one.
    const before = [...(word ? (beforeLast.get(word.toLowerCase()) ?? []) : [])]
    for (const end of ends) if ((!word || end.isMarked) && lower.includes(end.last)) before.push(...end.before)
    return { marks: before.length > 0 ? MAY_END_NAME : 0, words: before }
  })
})

/** A word of letters, with marks around it: what almost every chunk is. It is compared whole, which is cheap. */
const ORDINARY = /^[“”"‘’'()[\].,;:]*(\p{Lu}?\p{Ll}+)[“”"‘’'()[\].,;:]*$/u

const anyOf = (names: Iterable<string>): string =>
  [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

/** Whether any sign or name of a currency stands in the chunks; never false where a finder would find one. */
export const mayHoldSum = (chunks: Chunks, money: MoneyModels): boolean => {
  const hints = hintsOf(money)
  const live = hints.begin(chunks)
  for (let i = 0; i < live.length; i += 1) {
    const marks = hints.marksAt(live, i)
    if (marks === 0) continue
    if (marks === IS_ENOUGH) return true
    const previous = i > 0 ? chunkText(live, i - 1).toLowerCase() : ''
    if (hints.wordsAt(live, i).some((word) => previous.includes(word))) return true
  }
  return false
}
