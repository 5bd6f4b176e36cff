// Whether a text can hold a sum at all: nine paragraphs in ten name no currency, and the patterns of the finders are dear.

import { type Chunk, type Chunks, chunkView, perModels } from '../../chunks.ts'
import type { MoneyModels } from '../../models/money.ts'

/** What a chunk says of sums. */
interface Hint {
  /** It holds a sign, or a name of one word. */
  readonly isEnough: boolean
  /** Words before the last of a longer name that ends in this chunk: the chunk before has to hold one. */
  readonly before: readonly string[]
}

const NOTHING: Hint = { isEnough: false, before: [] }

const hintsOf = perModels((money: MoneyModels) => {
  const singles = new Set<string>()
  const beforeLast = new Map<string, Set<string>>()
  for (const name of money.byName.keys()) {
    const words = name.split(' ')
    const last = words.at(-1) as string
    if (words.length === 1) singles.add(last)
    else beforeLast.set(last, (beforeLast.get(last) ?? new Set<string>()).add(words.at(-2) as string))
  }
  const names = new RegExp(anyOf(singles), 'i')
  const ends = [...beforeLast].map(([last, before]) => ({ last, before: [...before] }))
  // Of a sign with blanks inside ("Sw. fr.") the last part; none is followed by a letter, and before it stand k and n at most.
  const signs = new RegExp(
    `(?<![\\p{L}--[kn]])(?:${money.currencySigns
      .split('|')
      .map((sign) => sign.split('\\s{1,3}').at(-1))
      .join('|')})(?!\\p{L})`,
    'v',
  )
  return chunkView((text): Hint => {
    if (signs.test(text) || names.test(text)) return { isEnough: true, before: [] }
    const lower = text.toLowerCase()
    const before = ends.flatMap((end) => (lower.includes(end.last) ? end.before : []))
    return before.length === 0 ? NOTHING : { isEnough: false, before }
  })
})

const anyOf = (names: Iterable<string>): string =>
  [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')

/** Whether any sign or name of a currency stands in the chunks; never false where a finder would find one. */
export const mayHoldSum = ({ list }: Chunks, money: MoneyModels): boolean => {
  const hintOf = hintsOf(money)
  for (let i = 0; i < list.length; i += 1) {
    const { isEnough, before } = hintOf(list[i] as Chunk)
    if (isEnough) return true
    const previous = before.length > 0 ? list[i - 1]?.text.toLowerCase() : undefined
    if (previous !== undefined && before.some((word) => previous.includes(word))) return true
  }
  return false
}
