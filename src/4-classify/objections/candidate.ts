// What an objection is asked about: a possible further verb of a paragraph, and what is known of the paragraph before it.

import type { Mood, VerbLexicon } from '../../models/verbs.ts'
import type { Force, Token } from '../../types.ts'
import type { Boundary } from '../boundary.ts'
import type { Phrase } from '../verb.ts'
import type { Words } from '../words.ts'

/** A possible further verb and what is known of the paragraph before it. */
export interface Candidate {
  readonly text: string
  readonly words: Words
  readonly lexicon: VerbLexicon
  readonly tokens: () => readonly Token[]
  readonly preambular: boolean
  /** A subparagraph, which may only finish the sentence of the paragraph above. */
  readonly subparagraph: boolean
  readonly phrase: Phrase
  readonly boundary: Boundary
  /** Index of the first word behind the last verb that was found to be the organ's, or as far back as is looked. */
  readonly since: number
  /** Mood of the organ's first verb in this paragraph; null where none was found. */
  readonly mood: Mood | null
  /** Whether the paragraph opens with the organ's name as its subject. */
  readonly isNamed: boolean
  /** Where "it" may be the organ: whether one of its verbs before is finite. */
  readonly hasActed: boolean
  /** The verb before stands in a while-clause, which a comma closes. */
  readonly afterWhile: boolean
  /** Force of the organ's verb before. */
  readonly lastForce: Force | null
}

/** `true`: not the organ's; a test that has no say declines with `false`. */
export type Objection = (candidate: Candidate) => boolean

/** Whether a phrase of that mood belongs to the subject of a verb that stands elsewhere. */
export const isParticipial = (mood: Mood): boolean => mood === 'participle' || mood === 'adjective'
