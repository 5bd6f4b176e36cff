// The forms of the lexicon that begin with a word, in the order in which they are tried where it stands.

import type { Mood, VerbForm } from '../models/verbs.ts'

/** What is tried at once: one form, or light verbs, which share their verb and are told apart by the noun that comes first. */
export interface Trial {
  /** A form whose words stand one behind the other; null for light verbs. */
  readonly form: VerbForm | null
  /** Light verbs by their noun, as they are read behind "its" and its like, and without it. */
  readonly possessed: ReadonlyMap<string, VerbForm>
  readonly bare: ReadonlyMap<string, VerbForm>
}

/** The trials at a word, by what is asked for. */
export interface Trials {
  /** Of any mood but the past, which only stands behind "having". */
  readonly plain: readonly Trial[]
  readonly base: readonly Trial[]
  readonly past: readonly Trial[]
  readonly adjective: readonly Trial[]
}

const NONE: readonly Trial[] = []

/** Trials at words that begin no form. */
export const NO_TRIALS: Trials = { plain: NONE, base: NONE, past: NONE, adjective: NONE }

/** The trials of forms with the same first word, longest first. */
export const trialsOf = (forms: readonly VerbForm[]): Trials => ({
  plain: inOrder(forms.filter(({ mood }) => mood !== 'past')),
  base: inOrder(ofMood(forms, 'base')),
  past: inOrder(ofMood(forms, 'past')),
  adjective: inOrder(ofMood(forms, 'adjective')),
})

const ofMood = (forms: readonly VerbForm[], wanted: Mood) => forms.filter(({ mood }) => mood === wanted)

const NO_NOUNS: ReadonlyMap<string, VerbForm> = new Map()

/** Light verbs that no other form parts make one trial. */
const inOrder = (forms: readonly VerbForm[]): readonly Trial[] => {
  const trials: Trial[] = []
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i] as VerbForm
    if (!isLight(form)) {
      trials.push({ form, possessed: NO_NOUNS, bare: NO_NOUNS })
      continue
    }
    const from = i
    while (i + 1 < forms.length && isLight(forms[i + 1] as VerbForm)) i += 1
    const lights = forms.slice(from, i + 1)
    // A form that names the possessive ("reiterates its call") wants one in the text.
    trials.push({
      form: null,
      possessed: byNoun(lights),
      bare: byNoun(lights.filter(({ words }) => !words.includes('its'))),
    })
  }
  return trials.length > 0 ? trials : NONE
}

const isLight = ({ entry }: VerbForm): boolean => entry.kind === 'light'

/** By noun, in the singular and plural; the first of two has it. */
const byNoun = (lights: readonly VerbForm[]): ReadonlyMap<string, VerbForm> => {
  const nouns = new Map<string, VerbForm>()
  for (const light of lights) {
    const noun = light.words.at(-1) as string
    for (const spelling of [noun, `${noun}s`]) if (!nouns.has(spelling)) nouns.set(spelling, light)
  }
  return nouns
}
