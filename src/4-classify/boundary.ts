// Where a further verb of the organ can begin: behind a comma, a semicolon, "and", a sentence, "and in this regard".

import { adverbialBefore } from './sentence.ts'
import { type Words, wordsAre } from './words.ts'

/** What stands directly before a possible verb. */
export interface Boundary {
  readonly kind:
    | 'comma'
    | 'comma-and'
    | 'and'
    | 'semicolon'
    | 'while'
    | 'we'
    | 'it'
    | 'organ'
    | 'organ-again'
    | 'sentence'
  /** Index of the first word of the boundary: what governs ends before it. */
  readonly from: number
  /** "and in this regard": a connector stands before the verb. */
  readonly connected: boolean
}

/** The boundary that ends at word `at`; null where a verb there could only belong to what stands before. */
export const boundaryBefore = (words: Words, at: number): Boundary | null => {
  const end = behindConnectors(words, at)
  const connected = end < at
  switch (words.at(end - 1).listed.boundaryEnd) {
    case 'comma':
      // "and, in this regard, encouraging"
      return { kind: 'comma', from: end - 1, connected: connected || connectorLength(words, end - 1) > 0 }
    case 'semicolon':
      return { kind: 'semicolon', from: end - 1, connected }
    case 'we':
      return BEFORE_WE.has(words.at(end - 2).lower) ? { kind: 'we', from: end - 1, connected } : null
    case 'it': {
      const before = openingBefore(words, end - 1)
      return before < 0 ? null : { kind: 'it', from: before, connected }
    }
    case 'organ': {
      const article = organFrom(words, end)
      const before = openingBefore(words, article)
      if (before >= 0) return { kind: 'sentence', from: before, connected }
      const joint = jointBefore(words, article)
      if (joint >= 0) return { kind: 'organ-again', from: joint, connected }
      const length = namedOrgan(words, end)
      return length > 0 ? { kind: 'organ', from: end - length, connected } : null
    }
    case 'while':
      return { kind: 'while', from: withComma(words, end - 1), connected }
    case 'conjunction': {
      const before = words.at(end - 2).lower
      if (before === ';') return { kind: 'semicolon', from: end - 2, connected }
      return before === ','
        ? { kind: 'comma-and', from: end - 2, connected }
        : { kind: 'and', from: end - 1, connected }
    }
    case 'stop':
      return words.at(at).isName ? { kind: 'sentence', from: end - 1, connected } : null
    default:
      return null
  }
}

/** What "we" may follow to be a subject; nothing at all where it opens the paragraph. */
const BEFORE_WE = new Set(['.', ',', ';', 'and', ':', ''])

/** Index of the first of the connectors that stand before word `at`; `at` without one. */
const behindConnectors = (words: Words, at: number): number => {
  let end = at
  for (let length = connectorLength(words, end); length > 0; length = connectorLength(words, end)) end -= length
  return end
}

/** Length of the connector ("in this regard") that ends before `end`; 0 without one. */
const connectorLength = (words: Words, end: number): number => {
  const { connectors } = words.at(end - 1).listed
  for (let i = 0; i < connectors.length; i += 1) {
    const phrase = connectors[i] as readonly string[]
    if (wordsAre(words, end - phrase.length, phrase)) return phrase.length
  }
  return 0
}

/** Length of ", the Security Council" before `end`, where an organ is named as the subject behind what it recalls; 0 without one. */
const namedOrgan = (words: Words, end: number): number => {
  for (let i = end - 2; i >= Math.max(1, end - 5); i -= 1) {
    const word = words.at(i)
    // Its short name ("the Assembly") may be that of another organ.
    if (word.lower === 'the') return i < end - 2 && words.at(i - 1).lower === ',' ? end - i + 1 : 0
    if (!word.isCapital && word.lower !== 'and') return 0
  }
  return 0
}

/** Most words of an organ's name with its article: "the Conference of the Parties to the Convention". */
const LONGEST_ORGAN = 8

/** Index of the article of the organ whose name ends before `end`; -1 without one. */
const organFrom = (words: Words, end: number): number => {
  for (let i = end - 2; i >= Math.max(0, end - LONGEST_ORGAN); i -= 1) {
    const { isCapital, lower } = words.at(i)
    if (lower === 'the' && words.at(i - 1).lower !== 'of') return i
    if (!isCapital && lower !== 'and' && lower !== 'of' && lower !== 'the') return -1
  }
  return -1
}

/**
 * Index of the mark before the sentence whose subject stands at `subject`, behind nothing but an adverbial
 * ("In this regard, the Council …") or, where it has a capital, behind nothing; -1 where the sentence opens otherwise.
 */
const openingBefore = (words: Words, subject: number): number => {
  if (subject <= 0) return -1
  const before = words.at(subject - 1).lower
  if (before === '.') return words.at(subject).isCapital ? subject - 1 : -1
  const first = before === ',' ? adverbialBefore(words, subject - 1) : connectorBefore(words, subject)
  return first < 0 ? -1 : Math.max(0, first - 1)
}

/** Index of the first word of "and", "and in this regard," before an organ that is named again; -1 without it. */
const jointBefore = (words: Words, article: number): number => {
  if (article <= 0) return -1
  let end = words.at(article - 1).lower === ',' ? article - 1 : article
  end = behindConnectors(words, end)
  if (words.at(end - 1).lower !== 'and') return -1
  return words.at(end - 2).lower === ',' ? end - 2 : end - 1
}

/** Index of the first word of the connector that opens the sentence: "In this regard the Council …"; -1 without one. */
const connectorBefore = (words: Words, subject: number): number => {
  const first = behindConnectors(words, subject)
  return first < subject && (first === 0 || words.at(first - 1).lower === '.') ? first : -1
}

const withComma = (words: Words, at: number): number => {
  let from = at
  if (words.at(from - 1).lower === 'and') from -= 1
  return words.at(from - 1).lower === ',' ? from - 1 : from
}
