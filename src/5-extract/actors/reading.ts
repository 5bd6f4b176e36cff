// What the readers of names share: the words, the models, and what the document has said so far.

import type { ActorModels } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
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
  /** False for a short name that was only heard before: a name of the gazetteer that is as long comes first. */
  readonly sure: boolean
}

/** One text being read. */
export interface Reading {
  /** Its words. The line stays as it is while it is read. */
  readonly line: NameLine
  readonly actors: ActorModels
  readonly context: ActorContext
  /** Capitals don't matter: the span is known to name an actor. */
  readonly loose: boolean
}

/** Behind "of", or another such word, and the article that may follow it. */
export const behindOf = (line: NameLine, of: number): number => (line.key(of + 1) === 'the' ? of + 2 : of + 1)
