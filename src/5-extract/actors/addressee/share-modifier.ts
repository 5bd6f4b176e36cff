// Whether two nouns of a list are one addressee, because they share a modifier, or two.

import type { NounPhrase } from './noun-phrase.ts'
import type { Passage } from './words.ts'

/**
 * Whether `next` belongs to the same addressee as `first`: "all States *and organizations*", "United Nations agencies,
 * *funds* and *programmes*", "Government *and people* of Haiti"; not "Member States *and other stakeholders*".
 */
export const sharesModifier = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  if (startsWithAllOfThe(passage, first)) return !next.article && !next.isCapital
  if (isOtherOfSystem(passage, first, next)) return true
  if (next.article || next.isQuantified || next.head === first.head || first.end > first.headEnd) return false
  const { companions, conjunctions } = passage.lists
  const isSpecialized = next.head === 'agencies' && passage.words[next.start]?.lower === 'specialized'
  const isBare = passage.words
    .slice(next.start, next.headEnd - 1)
    .every(({ lower }) => lower === ',' || [companions, conjunctions].some((list) => list.has(lower)))
  if (!isBare && !isSpecialized) return false
  if (!isBare) return hasModifier(passage, first, (word) => word === 'nations' || word === 'un')
  return sharesBareNoun(passage, first, next)
}

const startsWithAllOfThe = (passage: Passage, { start }: NounPhrase): boolean =>
  passage.words[start]?.lower === 'all' && passage.words[start + 1]?.lower === 'of'

/** "specialized agencies and other organizations of the United Nations system" */
const isOtherOfSystem = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean =>
  first.end === first.headEnd &&
  ['agencies', 'organs', 'bodies', 'funds', 'programmes'].includes(first.head) &&
  !next.article &&
  passage.words[next.start]?.lower === 'other' &&
  passage.words.slice(next.headEnd, next.end).some((word) => word.lower === 'nations')

/** `next` is one noun without anything before it. */
const sharesBareNoun = (passage: Passage, first: NounPhrase, next: NounPhrase): boolean => {
  const { genericModifiers, companions } = passage.lists
  if (next.head === 'others') return false
  const isBehindComma = passage.words[first.end]?.lower === ','
  if (isBehindComma && next.end > next.headEnd && next.headEnd - next.start === 1) return false
  const isSystem = passage.words.slice(next.headEnd, next.end).some((word) => word.lower === 'nations')
  if (first.headEnd - first.start === 1) {
    if (next.end > next.headEnd && !(isSystem && first.isCapital)) return first.isCapital ? !next.isCapital : true
    return !first.isCapital && first.isPlural && companions.has(first.head) && companions.has(next.head)
  }
  if (!first.isPlural || !next.isPlural || (isSystem && first.isCapital)) return false
  if (first.isQuantified || hasModifier(passage, first, (word) => genericModifiers.has(word))) return true
  return first.isCapital === next.isCapital && companions.has(next.head) && !isFixedName(passage, first)
}

const hasModifier = (passage: Passage, phrase: NounPhrase, test: (word: string) => boolean): boolean =>
  passage.words.slice(phrase.start, phrase.headEnd - 1).some((word) => test(word.lower))

/** "Member States": the first word is no modifier to share. */
const isFixedName = (passage: Passage, phrase: NounPhrase): boolean =>
  passage.words[phrase.start]?.lower === 'member' || phrase.isCapital
