// The word lists by which addressees are told from other objects and subjects: models/actors/addressing.json, compiled.

import { CONDITIONED, GRAMMAR_LISTS, NOUN_LISTS, PHRASE_LISTS } from './addressing-marks.ts'
import type { ModelFiles } from './index.ts'

/** The file as it stands: every list in lower case except `wholeNames`. Each is explained at its bit in addressing-marks.ts. */
type AddressingFile = {
  readonly verbs: Readonly<Record<ListedFrame, readonly string[]>>
  /** Frames that few verbs have, each with its examples. */
  readonly frames: readonly FrameEntry[]
  /** Nouns that name an actor only beside one of these modifiers: *United Nations* system. */
  readonly conditionedActors: Readonly<Record<string, readonly string[]>>
  /** Endings of nouns that name no actor, unless listed as one. */
  readonly thingSuffixes: readonly string[]
} & Readonly<Record<GrammarList | PhraseList | NounList, readonly string[]>>

type GrammarList = keyof typeof GRAMMAR_LISTS
type PhraseList = keyof typeof PHRASE_LISTS
type NounList = keyof typeof NOUN_LISTS

/** One entry of `frames`. */
interface FrameEntry {
  readonly id: FewVerbsFrame
  readonly verbs: readonly string[]
  readonly source: string
  /** Marked text: every {addressee:…} in it, and nobody else, is addressed. */
  readonly examples: readonly string[]
  /** Texts that address nobody. */
  readonly counterexamples: readonly string[]
}

/** How a verb (by lemma) builds its addressee. */
export type VerbFrame = ListedFrame | FewVerbsFrame

/** Frames of many verbs: lists of lemmas. */
type ListedFrame =
  /** Its object is asked to act: requests *the Committee* to report. */
  | 'object'
  /** Its object is an addressee even without an infinitive: appeals to *all States* for help. */
  | 'noInfinitive'
  /** Its object is given something to do: entrusts *the Committee* with the task. */
  | 'assigning'
  /** A phrase with "to" names the addressee: recommends to *the Assembly* the adoption of. */
  | 'dative'
  /** Says in an infinitive whom it asks: decides to request *the Committee* to report. */
  | 'deciding'
  /** Takes a noun of speech: renews its request to *the Committee*. */
  | 'renewing'
  /** Its that-clause may have a bare subjunctive: demands that *Israel* cease. */
  | 'mandative'

/** Frames of few verbs: entries with examples. */
type FewVerbsFrame =
  /** Its preposition may come again: calls upon the Board to meet and *upon States* to pay. */
  | 'calling'
  /** "of" says of what: reminds States *of their duty* to act. */
  | 'reminding'

const listedFrames: readonly ListedFrame[] = [
  'object',
  'noInfinitive',
  'assigning',
  'dative',
  'deciding',
  'renewing',
  'mandative',
]
const fewVerbsFrames: readonly FewVerbsFrame[] = ['calling', 'reminding']

/** Phrases of one list. */
export interface Phrases {
  /** The bit of `grammar` that a word has which opens one of them. */
  readonly opens: number
  /** By their first word, longest first, each split at blanks. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** What the lists say of a word: bits of addressing-marks.ts. */
export interface ListedWord {
  /** What it is in a sentence. */
  readonly grammar: number
  /** What it names. */
  readonly sense: number
}

/** The word lists, compiled; empty where models hold no addressing file. */
export type AddressingModels = {
  readonly frames: Readonly<Record<VerbFrame, ReadonlySet<string>>>
  /** Every word of a list, and every first word of a phrase. */
  readonly words: ReadonlyMap<string, ListedWord>
  readonly conditionedActors: ReadonlyMap<string, ReadonlySet<string>>
  readonly thingSuffixes: ReadonlySet<string>
} & Readonly<Record<PhraseList, Phrases>>

const path = /^actors\/addressing(?:\.user)?\.json$/

/** Compiles `actors/addressing.json`, with a user's own lists added to it. */
export const compileAddressing = (files: ModelFiles): AddressingModels => {
  const sources = Object.entries(files)
    .filter(([name]) => path.test(name))
    .map(([, content]) => content as Partial<AddressingFile>)
  const list = (name: GrammarList | PhraseList | NounList | 'thingSuffixes') =>
    sources.flatMap((source) => source[name] ?? [])
  const phrases = (name: PhraseList) => phrasesOf(list(name), PHRASE_LISTS[name])
  const conditions = sources.flatMap((source) => Object.entries(source.conditionedActors ?? {}))
  const phraseLists: Readonly<Record<PhraseList, Phrases>> = {
    interrupters: phrases('interrupters'),
    accompaniments: phrases('accompaniments'),
    complementStops: phrases('complementStops'),
    appositions: phrases('appositions'),
    wholeNames: phrasesOf(
      list('wholeNames').map((name) => name.toLowerCase().replaceAll(',', ' ,')),
      PHRASE_LISTS.wholeNames,
    ),
  }
  const words = new Map<string, { grammar: number; sense: number }>()
  const mark = (listed: Iterable<string>, grammar: number, sense: number) => {
    for (const word of listed) {
      const known = words.get(word) ?? { grammar: 0, sense: 0 }
      words.set(word, { grammar: known.grammar | grammar, sense: known.sense | sense })
    }
  }
  for (const name of keysOf(GRAMMAR_LISTS)) mark(list(name), GRAMMAR_LISTS[name], 0)
  for (const name of keysOf(NOUN_LISTS)) mark(list(name), 0, NOUN_LISTS[name])
  for (const { opens, byFirst } of Object.values(phraseLists)) mark(byFirst.keys(), opens, 0)
  for (const [noun] of conditions) mark([noun], 0, CONDITIONED)
  return {
    ...phraseLists,
    frames: framesOf(sources),
    words,
    conditionedActors: new Map(conditions.map(([noun, by]) => [noun, new Set(by)])),
    thingSuffixes: new Set(list('thingSuffixes')),
  }
}

const framesOf = (sources: readonly Partial<AddressingFile>[]): Readonly<Record<VerbFrame, ReadonlySet<string>>> => {
  const entries = sources.flatMap((source) => source.frames ?? [])
  const framed = [
    ...listedFrames.map((name) => [name, new Set(sources.flatMap((source) => source.verbs?.[name] ?? []))]),
    ...fewVerbsFrames.map((name) => [name, new Set(entries.flatMap(({ id, verbs }) => (id === name ? verbs : [])))]),
  ]
  return Object.fromEntries(framed) as Record<VerbFrame, ReadonlySet<string>>
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[]

const phrasesOf = (list: readonly string[], opens: number): Phrases => {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of list) {
    const words = phrase.split(' ')
    const same = byFirst.get(words[0] as string)
    if (same) same.push(words)
    else byFirst.set(words[0] as string, [words])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return { opens, byFirst }
}
