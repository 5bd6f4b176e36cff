// The words of a text as names are looked for in it: each knows whether a mention of an actor can begin with it at all.

import { type Chunks, perModels } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import { type NameWord, nameReader, type PlacedNameWords } from '../../models/name-words.ts'

/** A word that says whether it is worth a look. */
export interface ReadWord extends NameWord {
  /** Whether a mention can begin here, or a name that a short one may stand for later. */
  readonly begins: boolean
}

const readerOf = perModels((actors: ActorModels) =>
  nameReader((word): ReadWord => ({ ...word, begins: canBegin(word, actors) })),
)

/** A capital may begin any name; a word in lower case only one that the models list, or the head of one. */
const canBegin = ({ isCapital, key }: NameWord, { names, demonyms, heads, patterns }: ActorModels): boolean =>
  isCapital ||
  names.begins(key) ||
  demonyms.begins(key) ||
  heads.begins(key) ||
  patterns.headModifiers.has(key) ||
  key === 'committee'

/** The words of chunks, with their places. */
export const nameWordsOf = (chunks: Chunks, actors: ActorModels): PlacedNameWords<ReadWord> =>
  readerOf(actors).placed(chunks)
