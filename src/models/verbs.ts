// The verb lexicon: entries of models/verbs, with the forms that are derived from them (participles, base forms, past
// participles, the -ise spellings), found by their first word.

import type { Force } from '../types.ts'
import type { ModelFiles } from './index.ts'

/** How an entry combines with what stands after it. */
export type VerbKind =
  /** `calls upon`: the verb with its particle; the phrase ends there. */
  | 'verb'
  /** `expresses concern`: a light verb and its noun, with possessive, article and adjectives between them. */
  | 'light'
  /** `concerned`, `mindful of`: the organ is the subject of an adjective or of a passive participle. */
  | 'adjective'
  /** `enhances`: what "we" promise to do, and a verb of the organ only there: we *will enhance*. */
  | 'promise'

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

/** The grammatical shape of a form: `finite` calls, `participle` calling, `base` call, `past` (having) called, `adjective`. */
export type Mood = 'finite' | 'participle' | 'base' | 'past' | 'adjective'

/** One form of one entry, in lower case, split at blanks. */
export interface VerbForm {
  readonly entry: VerbEntry
  readonly lemma: string
  readonly mood: Mood
  readonly words: readonly string[]
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

/** Phrases by their first word, longest first, each split at blanks. */
export type PhrasesByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>

/** The compiled lexicon. */
export interface VerbLexicon {
  readonly entries: readonly VerbEntry[]
  readonly byId: ReadonlyMap<string, VerbEntry>
  /** Forms by their first word in lower case, longest form first. */
  readonly byFirstWord: ReadonlyMap<string, readonly VerbForm[]>
  /** Verbs of promises by their base form: read behind "we will" only. */
  readonly promises: ReadonlyMap<string, VerbForm>
  readonly adverbs: PhrasesByFirstWord
  readonly auxiliaries: PhrasesByFirstWord
  readonly intensifiers: PhrasesByFirstWord
  /** Connectors by their LAST word, since they are read backwards from a verb. */
  readonly connectors: PhrasesByFirstWord
  readonly withNouns: ReadonlySet<string>
  readonly notAdverbs: ReadonlySet<string>
  readonly pluralNouns: ReadonlySet<string>
  readonly gerundsOfOthers: ReadonlySet<string>
  readonly furtherVerbs: ReadonlySet<string>
}

/** Lemma of an entry: as given, else its id with blanks. */
export const lemmaOf = (entry: VerbEntry): string => entry.lemma ?? entry.id.replaceAll('-', ' ')

/** The file of words around verbs; all others of its folder hold entries. */
const MODIFIERS = 'verbs/modifiers.json'

const NO_MODIFIERS: ModifierModels = {
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

/** The verbs of `verbs/*.json` in the order of the files. */
export const verbEntriesOf = (files: ModelFiles): readonly VerbEntry[] =>
  Object.entries(files)
    .filter(([path]) => path.startsWith('verbs/') && path !== MODIFIERS)
    .flatMap(([, content]) => (content as { entries: VerbEntry[] }).entries)

/** Compiles `verbs/*.json`. Throws where two entries share an id. */
export const compileVerbs = (files: ModelFiles): VerbLexicon => {
  const entries = verbEntriesOf(files)
  const modifiers = (files[MODIFIERS] as ModifierModels | undefined) ?? NO_MODIFIERS
  const byId = new Map<string, VerbEntry>()
  const byFirstWord = new Map<string, VerbForm[]>()
  const promises = new Map<string, VerbForm>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`Unexpected second entry ${entry.id} in models/verbs, expected one`)
    byId.set(entry.id, entry)
    if (entry.kind === 'promise') {
      for (const form of entry.forms) {
        const base = baseOf(form)
        promises.set(base, { entry, lemma: lemmaOf(entry), mood: 'base', words: [base] })
      }
      continue
    }
    for (const form of formsOf(entry)) {
      const first = form.words[0] as string
      const same = byFirstWord.get(first)
      if (same) same.push(form)
      else byFirstWord.set(first, [form])
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return {
    entries,
    byId,
    byFirstWord,
    promises,
    adverbs: groupBy(modifiers.adverbs, 0),
    auxiliaries: groupBy(modifiers.auxiliaries, 0),
    intensifiers: groupBy(modifiers.intensifiers, 0),
    connectors: groupBy(modifiers.connectors, -1),
    withNouns: new Set(modifiers.withNouns),
    notAdverbs: new Set(modifiers.adverbsInLy.not),
    pluralNouns: new Set(modifiers.pluralNouns),
    gerundsOfOthers: new Set(modifiers.gerundsOfOthers),
    furtherVerbs: new Set(modifiers.furtherVerbs),
  }
}

const groupBy = (phrases: readonly string[], place: 0 | -1): Map<string, string[][]> => {
  const map = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const key = words.at(place) as string
    const same = map.get(key)
    if (same) same.push(words)
    else map.set(key, [words])
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return map
}

/** All forms of an entry, each once: as listed, derived, and in both spellings of -ize. */
export const formsOf = (entry: VerbEntry): VerbForm[] => {
  const forms: VerbForm[] = []
  const lemma = lemmaOf(entry)
  const seen = new Set<string>()
  const add = (mood: Mood, phrase: string) => {
    for (const spelling of [phrase, respell(phrase)]) {
      if (seen.has(`${mood} ${spelling}`)) continue
      seen.add(`${mood} ${spelling}`)
      forms.push({ entry, lemma, mood, words: spelling.split(' ') })
    }
  }
  for (const form of entry.forms) {
    if (entry.kind === 'adjective') {
      add('adjective', form)
      continue
    }
    const [verb, ...rest] = form.split(' ') as [string, ...string[]]
    const base = baseOf(verb)
    const join = (word: string) => [word, ...rest].join(' ')
    add('finite', form)
    add('base', join(base))
    if (!entry.participles?.length) add('participle', join(participleOf(base)))
    if (!entry.past?.length) add('past', join(pastOf(base)))
  }
  for (const participle of entry.participles ?? []) add('participle', participle)
  for (const past of entry.past ?? []) add('past', past)
  return forms
}

/** The other spelling of a verb in -ize or -yze; the same phrase where there is none. */
const respell = (phrase: string): string => phrase.replace(/^(\S*[a-z]{2})([iy])z(e|es|ing|ed)\b/, '$1$2s$3')

const baseOf = (finite: string): string =>
  /(?:sses|shes|ches|xes|zzes)$/.test(finite)
    ? finite.slice(0, -2)
    : /[^aeiou]ies$/.test(finite)
      ? `${finite.slice(0, -3)}y`
      : finite.replace(/s$/, '')

const participleOf = (base: string): string =>
  /[^aeioy]e$/.test(base) && !/ee$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`

const pastOf = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`

/** The verbs of resolutions that double their last letter: regret, commit, submit, transmit, permit. */
const doubled = (base: string): string =>
  /(?:regret|mit|plan|refer|defer|concur|abhor)$/.test(base) ? base + base.at(-1) : base
