// What the readers of names share: the words, the models, and what the document has said so far.

import type { ActorModels } from '../../models/actors.ts'
import type { NameLine, NameWord } from '../../models/name-line.ts'
import type { ActorRef } from '../../types.ts'
import type { DocumentRoles } from './in-document.ts'

/** What a text is read against. */
export interface ActorContext {
  /** Of adoption: some names changed hands. */
  readonly year: number | null
  readonly roles: DocumentRoles
}

/** A mention from the word asked for up to word `to`. */
export interface Mention {
  readonly ref: ActorRef
  readonly to: number
  readonly rule: string
}

/** One text being read. */
export interface Reading {
  /** Of the line; a word before the first or behind the last is an edge, which no rule takes. */
  readonly words: readonly NameWord[]
  /** Behind the last word. */
  readonly end: number
  readonly actors: ActorModels
  readonly context: ActorContext
  /** Capitals don't matter: the span is known to name an actor. */
  readonly loose: boolean
}

/** Reads the words of a line, which has to stay as it is meanwhile. */
export const readingOf = (
  { words, end }: NameLine,
  actors: ActorModels,
  context: ActorContext,
  loose: boolean,
): Reading => ({ words, end, actors, context, loose })

/** What a word is compared by; an empty string where there is none. */
export const keyAt = (words: readonly NameWord[], at: number): string => (words[at] as NameWord).key

/** Behind "of" and the article that may follow it. */
export const behindOf = (words: readonly NameWord[], of: number): number =>
  keyAt(words, of + 1) === 'the' ? of + 2 : of + 1
