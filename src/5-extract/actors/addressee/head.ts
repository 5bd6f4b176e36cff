// What a noun phrase stands for, told by its head: an actor, a proper name, a thing, or nothing known.

import { matchPhrase, type Passage } from './words.ts'

/** What a head names: an actor by a listed noun, a proper name, something that can't be asked, or nothing known. */
export type HeadKind = 'actor' | 'name' | 'thing' | 'unknown'

/** Whether a listed name ends at `end`. */
const endsName = (passage: Passage, from: number, end: number): boolean => {
  for (let i = Math.max(from, end - 12); i < end; i += 1)
    if (i + matchPhrase(passage, i, passage.lists.wholeNames) === end) return true
  return false
}

/** What the words between two indices name, by their last. */
export const kindOf = (passage: Passage, from: number, end: number): HeadKind => {
  const { words, lists } = passage
  const head = words[end - 1]
  if (!head) return 'unknown'
  if (endsName(passage, from, end)) return 'name'
  if (/^\p{N}+$/u.test(head.text)) return 'thing'
  if (words[end]?.lower === 'of' && lists.thingComplements.has(words[end + 1]?.lower ?? '')) return 'thing'
  const { lower, text, isCapital } = head
  const conditions = lists.conditionedActors.get(lower)
  if (conditions && !isCapital)
    return words.slice(from, end - 1).some((word) => conditions.has(word.lower)) ? 'actor' : 'thing'
  if (isCapital && lists.actorNames.has(lower)) return 'actor'
  if (lists.actors.has(lower)) return 'actor'
  if (lists.things.has(lower)) return 'thing'
  if (/'s$|s'$|-(?:led|owned)$/.test(lower)) return 'unknown'
  if (/\p{Lu}.*\p{Lu}/u.test(text) && !text.includes("'")) return 'name'
  if (hasThingSuffix(lower, lists.thingSuffixes) && (!isCapital || lower.length > 8)) return 'thing'
  return isCapital ? 'name' : 'unknown'
}

const hasThingSuffix = (word: string, suffixes: ReadonlySet<string>): boolean => {
  for (let length = 2; length <= 5 && length < word.length - 1; length += 1)
    if (suffixes.has(word.slice(-length))) return true
  return false
}
