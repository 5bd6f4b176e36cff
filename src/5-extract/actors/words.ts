// The words of a text as names are looked for in it: each knows whether a mention of an actor can begin with it at all.

import type { Chunks } from '../../chunks.ts'
import type { ActorModels } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import { NameReader } from '../../models/name-reader.ts'
import { perModels } from '../../models/per-models.ts'
import { lexiconOf } from './traits.ts'

const readerOf = perModels((actors: ActorModels) => new NameReader(lexiconOf(actors)))

/** The words of chunks, with their places; good until the words of other chunks are asked for. */
export const nameLineOf = (chunks: Chunks, actors: ActorModels): NameLine => readerOf(actors).read(chunks)
