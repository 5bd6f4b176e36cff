// What the readers of names share: the words, the models, and what the document has said so far.

import type { ActorModels } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
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
  readonly words: readonly NameWord[]
  readonly actors: ActorModels
  readonly context: ActorContext
  /** Capitals don't matter: the span is known to name an actor. */
  readonly loose: boolean
}
