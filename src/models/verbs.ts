// The verb lexicon: entries of models/verbs with all their forms, found by their first word.

import type { ModelFiles } from './index.ts'
import { type ModifierModels, NO_MODIFIERS, type VerbEntry } from './verb-files.ts'
import { baseOf, formsOf, lemmaOf, type VerbForm } from './verb-forms.ts'

export type { VerbEntry } from './verb-files.ts'
export type { Mood, VerbForm } from './verb-forms.ts'

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
  /** Verbs of promises and those of kind `head` by their word: read where it opens a paragraph. */
  readonly heads: ReadonlyMap<string, readonly VerbForm[]>
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

/** The file of words around verbs; all others of its folder hold entries. */
const MODIFIERS = 'verbs/modifiers.json'

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
  const heads = new Map<string, VerbForm[]>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`Unexpected second entry ${entry.id} in models/verbs, expected one`)
    byId.set(entry.id, entry)
    if (entry.kind === 'promise') {
      for (const form of entry.forms) {
        const base = baseOf(form)
        promises.set(base, { entry, lemma: lemmaOf(entry), mood: 'base', words: [base] })
      }
    }
    const forms = entry.kind === 'promise' || entry.kind === 'head' ? heads : byFirstWord
    for (const form of formsOf(entry)) {
      const first = form.words[0] as string
      const same = forms.get(first)
      if (same) same.push(form)
      else forms.set(first, [form])
    }
  }
  for (const forms of [...byFirstWord.values(), ...heads.values()])
    forms.sort((a, b) => b.words.length - a.words.length)
  return {
    entries,
    byId,
    byFirstWord,
    promises,
    heads,
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
