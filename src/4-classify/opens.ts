// By which words an operative phrase can begin at all: most words of a text are passed by on their own account, without
// a look at what stands around them.

import type { Mood, VerbLexicon } from '../models/verbs.ts'

/** Words that may stand before the head of a sentence. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  'and but now therefore whereas hence accordingly while whilst'.split(' '),
)

/** Forms of "be" and "remain" before an adjective, and the mood that they give the phrase. */
export const COPULAS: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ['is', 'finite'],
  ['remains', 'finite'],
  ['are', 'base'],
  ['remain', 'base'],
  ['being', 'participle'],
  ['remaining', 'participle'],
])

export const AUXILIARIES: ReadonlySet<string> = new Set([...COPULAS.keys(), 'having', 'will', 'shall'])

/** Whether a word carries another form: continues *to stress*, remains *concerned*, having *considered*, will *support*. */
export const isAuxiliary = (lower: string, lexicon: VerbLexicon): boolean =>
  AUXILIARIES.has(lower) || lexicon.auxiliaries.has(lower)

/** What may lead to a verb at the head of a sentence, and has a capital there. */
export const HEADS: ReadonlySet<string> = new Set([...CONNECTIVES, 'we', 'the'])

/** Any word in -ly is an adverb but for the listed ones. */
export const isAdverbInLy = (lower: string, lexicon: VerbLexicon): boolean =>
  lower.length > 4 && lower.endsWith('ly') && !lexicon.notAdverbs.has(lower)
