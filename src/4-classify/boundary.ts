// Where a further verb of the organ can begin: behind a comma, a semicolon, "and", a sentence, "and in this regard".

import type { VerbLexicon } from '../models/verbs.ts'
import { type Word, wordsAre } from './words.ts'

/** What stands directly before a possible verb. */
export interface Boundary {
  readonly kind: 'comma' | 'comma-and' | 'and' | 'semicolon' | 'while' | 'we' | 'organ' | 'sentence'
  /** Index of the first word of the boundary: what governs ends before it. */
  readonly from: number
  /** "and in this regard": a connector stands before the verb. */
  readonly connected: boolean
}

const CONJUNCTIONS = new Set(['and', 'but', 'yet'])
const WHILE = new Set(['while', 'whilst'])

/** The boundary that ends at word `at`; null where a verb there could only belong to what stands before. */
export const boundaryBefore = (words: readonly Word[], at: number, lexicon: VerbLexicon): Boundary | null => {
  const end = behindConnectors(words, at, lexicon)
  const boundary = boundaryAt(words, at, end)
  return boundary && { ...boundary, connected: end < at }
}

/** Index of the first of the connectors that stand before word `at`; `at` without one. */
const behindConnectors = (words: readonly Word[], at: number, lexicon: VerbLexicon): number => {
  let end = at
  for (
    let connector = connectorLength(words, end, lexicon);
    connector > 0;
    connector = connectorLength(words, end, lexicon)
  )
    end -= connector
  return end
}

const boundaryAt = (words: readonly Word[], at: number, end: number): Omit<Boundary, 'connected'> | null => {
  const last = words[end - 1]
  if (!last) return null
  if (last.lower === ',') return { kind: 'comma', from: end - 1 }
  if (last.lower === ';') return { kind: 'semicolon', from: end - 1 }
  if (last.lower === 'we') {
    const before = words[end - 2]
    const opens = !before || ['.', ',', ';', 'and', ':'].includes(before.lower)
    return opens ? { kind: 'we', from: end - 1 } : null
  }
  const organ = namedOrgan(words, end)
  if (organ > 0) return { kind: 'organ', from: end - organ }
  if (WHILE.has(last.lower)) return { kind: 'while', from: withComma(words, end - 1) }
  if (CONJUNCTIONS.has(last.lower)) {
    const before = words[end - 2]?.lower
    if (before === ';') return { kind: 'semicolon', from: end - 2 }
    return before === ',' ? { kind: 'comma-and', from: end - 2 } : { kind: 'and', from: end - 1 }
  }
  if (last.lower === '.' || last.lower === ':') {
    const word = words[at]
    return word?.isName ? { kind: 'sentence', from: end - 1 } : null
  }
  return null
}

/** Length of ", the Security Council" before `end`, where an organ is named as the subject behind what it recalls; 0 without one. */
const namedOrgan = (words: readonly Word[], end: number): number => {
  if (!ORGAN_NOUNS.has(words[end - 1]?.text ?? '')) return 0
  for (let i = end - 2; i >= Math.max(1, end - 5); i -= 1) {
    const word = words[i] as Word
    // Its short name ("the Assembly") may be that of another organ.
    if (word.lower === 'the') return i < end - 2 && words[i - 1]?.lower === ',' ? end - i + 1 : 0
    if (!word.isCapital && word.lower !== 'and') return 0
  }
  return 0
}

const ORGAN_NOUNS = new Set(['Council', 'Assembly', 'Commission', 'Committee', 'Conference', 'Board'])

const withComma = (words: readonly Word[], at: number): number => {
  let from = at
  if (words[from - 1]?.lower === 'and') from -= 1
  return words[from - 1]?.lower === ',' ? from - 1 : from
}

/** Length of the connector ("in this regard") that ends before `end`; 0 without one. */
const connectorLength = (words: readonly Word[], end: number, lexicon: VerbLexicon): number => {
  const last = words[end - 1]
  if (!last) return 0
  for (const phrase of lexicon.connectors.get(last.lower) ?? [])
    if (wordsAre(words, end - phrase.length, phrase)) return phrase.length
  return 0
}
