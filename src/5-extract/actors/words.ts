// The words of a text as names are looked for in it: each knows whether a mention of an actor can begin with it at all.

import { type Chunks, perModels } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import { nameReader, type PlacedNameWords } from '../../models/name-words.ts'

/** A capital may begin any name; a word in lower case only one that the models list, or the head of one. */
const readerOf = perModels(({ names, demonyms, heads, patterns }: ActorModels) =>
  nameReader(
    (key, isCapital) =>
      isCapital ||
      names.begins(key) ||
      demonyms.begins(key) ||
      heads.begins(key) ||
      patterns.headModifiers.has(key) ||
      key === 'committee',
  ),
)

/** The words of chunks, with their places. */
export const nameWordsOf = (chunks: Chunks, actors: ActorModels): PlacedNameWords => readerOf(actors).placed(chunks)
