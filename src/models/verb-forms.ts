// The forms of a verb: what its entry lists, and what follows from that by the rules of spelling (participles, base forms, past
// participles, the -ise spellings).

import type { VerbEntry } from './verb-files.ts'

/** The grammatical shape of a form: `finite` calls, `participle` calling, `base` call, `past` (having) called, `adjective`. */
export type Mood = 'finite' | 'participle' | 'base' | 'past' | 'adjective'

/** One form of one entry, in lower case, split at blanks. */
export interface VerbForm {
  readonly entry: VerbEntry
  readonly lemma: string
  readonly mood: Mood
  readonly words: readonly string[]
}

/** Lemma of an entry: as given, else its id with blanks. */
export const lemmaOf = (entry: VerbEntry): string => entry.lemma ?? entry.id.replaceAll('-', ' ')

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
    // "Takes into account" opens an operative paragraph; its participle is no clause.
    if (entry.kind === 'head' && entry.part === 'operative') continue
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

/** The base form of a third person singular: `calls` → `call`. */
export const baseOf = (finite: string): string =>
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
