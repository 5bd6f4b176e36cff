// The files of models/verbs, as they are written.

import type { Force } from '../types.ts'

/** How an entry combines with what stands after it. */
export type VerbKind =
  /** `calls upon`: the verb with its particle; the phrase ends there. */
  | 'verb'
  /** `expresses concern`: a light verb and its noun, with possessive, article and adjectives between them. */
  | 'light'
  /** `concerned`, `mindful of`: the organ is the subject of an adjective or of a passive participle. */
  | 'adjective'
  /** `enhances`: what "we" promise to do, and a verb of the organ only there and at a paragraph's head: we *will enhance*. */
  | 'promise'
  /** `hails`: a verb of the organ only at the head of a paragraph; elsewhere it is nearly always somebody else's. */
  | 'head'

/** One entry of models/verbs, as it stands in the file. */
export interface VerbEntry {
  readonly id: string
  readonly lemma?: string
  readonly kind?: VerbKind
  /** Third person singular (`calls upon`); for an adjective the adjective itself (`mindful of`). The first gives the lemma's surface. */
  readonly forms: readonly string[]
  /** Participles that the rules of spelling do not give (`dying`); replaces the derived ones. */
  readonly participles?: readonly string[]
  /** Past participle after "having" that the rules do not give (`heard`, `taken note of`). */
  readonly past?: readonly string[]
  readonly part: 'preambular' | 'operative' | 'both'
  readonly force: Force
  /** Rank inside the force on `scale`; null where no published scale ranks the verb. */
  readonly strength: number | null
  readonly scale: string | null
  readonly source: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** Words that may stand around a verb without being its object: models/verbs/modifiers.json. */
export interface ModifierModels {
  /** Before or after the verb: `also`, `further`, `once again`. */
  readonly adverbs: readonly string[]
  /** Before a base form: `continues to`. */
  readonly auxiliaries: readonly string[]
  /** Only after the verb: `in the strongest terms`. */
  readonly intensifiers: readonly string[]
  /** Nouns of a with-phrase that colours the verb: with *appreciation*, with deep *concern*. */
  readonly withNouns: readonly string[]
  /** What may stand between "and" and a further verb without being a modifier of it: `in this regard`. */
  readonly connectors: readonly string[]
  /** Any other word in -ly is an adverb, but not these. */
  readonly adverbsInLy: { readonly not: readonly string[] }
  /** Third persons that are plural nouns as well: *requests*, *calls*. */
  readonly pluralNouns: readonly string[]
  /** Ids of verbs whose participle is as often somebody else's: "by *promoting* …, *supporting* …". */
  readonly gerundsOfOthers: readonly string[]
  /** Ids of verbs that organs commonly use again inside a paragraph; others count there only where it is plain. */
  readonly furtherVerbs: readonly string[]
}

export const NO_MODIFIERS: ModifierModels = {
  adverbs: [],
  auxiliaries: [],
  intensifiers: [],
  withNouns: [],
  connectors: [],
  adverbsInLy: { not: [] },
  pluralNouns: [],
  gerundsOfOthers: [],
  furtherVerbs: [],
}
