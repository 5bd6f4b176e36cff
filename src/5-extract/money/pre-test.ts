// Whether a text can hold a sum at all: nine paragraphs in ten name no currency, and the patterns of the finders are dear.

import { ChunkReader, type Chunks, chunkText, perModels } from '../../chunks.ts'
import type { MoneyModels } from '../../models/money.ts'

/** A chunk that holds a sign, or a name of one word. */
const IS_ENOUGH = 1

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
  const ends = [...beforeLast].map(([last, before]) => ({ last, before: [...before] }))
  // Of a sign with blanks inside ("Sw. fr.") the last part; none is followed by a letter, and before it stand k and n at most.
  const signs = new RegExp(
    `(?<![\\p{L}--[kn]])(?:${money.currencySigns
      .split('|')
      .map((sign) => sign.split('\\s{1,3}').at(-1))
      .join('|')})(?!\\p{L})`,
    'v',
  )
  return new ChunkReader<string>((text) => {
    if (signs.test(text) || names.test(text)) return { marks: IS_ENOUGH, words: [] }
    const lower = text.toLowerCase()
    // Words before the last of a longer name that ends in this chunk: the chunk before has to hold one.
    return { marks: 0, words: ends.flatMap((end) => (lower.includes(end.last) ? end.before : [])) }
  })
})

const anyOf = (names: Iterable<string>): string =>
  [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

/** Whether any sign or name of a currency stands in the chunks; never false where a finder would find one. */
export const mayHoldSum = (chunks: Chunks, money: MoneyModels): boolean => {
  let found = false
  hintsOf(money).each(chunks, (marks, before, _, index) => {
    if (found) return
    if (marks === IS_ENOUGH) found = true
    else if (before.length > 0 && index > 0) {
      const previous = chunkText(chunks, index - 1).toLowerCase()
      found = before.some((word) => previous.includes(word))
    }
  })
  return found
}
