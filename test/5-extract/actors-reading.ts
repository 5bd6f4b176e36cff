// Reads mentions and addressees of short texts against the program's own models.

import { findActors } from '../../src/5-extract/actors/find.ts'
import { DocumentRoles } from '../../src/5-extract/actors/in-document.ts'
import type { ActorContext } from '../../src/5-extract/actors/reading.ts'
import { resolveActor } from '../../src/5-extract/actors/resolve.ts'
import { chunksOf } from '../../src/chunks.ts'
import { loadModels } from '../../src/models/load.ts'

export const { actors } = loadModels().models

export const contextOf = (
  organ: string | null = null,
  year: number | null = null,
  number: string | null = null,
): ActorContext => ({ year, roles: new DocumentRoles(actors, organ, number) })

/** Mentions as "surface = id", in order. */
export const mentionsOf = (text: string, context = contextOf()): string[] =>
  findActors(chunksOf(text, { start: 0, end: text.length }), actors, context).map(
    ({ start, end, actor }) => `${text.slice(start, end)} = ${actor}`,
  )

/** Who the whole of `phrase` addresses. */
export const addressed = (phrase: string, context = contextOf()) => {
  const span = { start: 0, end: phrase.length }
  return resolveActor(phrase, span, findActors(chunksOf(phrase, span), actors, context), actors, context)
}
