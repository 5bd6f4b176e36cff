// What the finders of money know: entries of models/money, compiled into the tables and patterns that they look up.

import type { Qualifier } from '../types.ts'
import type { ModelFiles } from './index.ts'
import type { CurrencyEntry, MagnitudeEntry, PeriodEntry, QualifierEntry } from './money-files.ts'

/** What a currency's name or sign says. */
export interface CurrencyName {
  readonly currency: string
  readonly assumed: boolean
  /** How many make one unit of the currency: 100 for cents. */
  readonly per: number
}

/** All that findMoney knows. Patterns are sources without flags, so that nothing keeps a state between calls. */
export interface MoneyModels {
  /** Names of currencies in lower case with single blanks; `\s+` between words. */
  readonly currencyNames: string
  readonly byName: ReadonlyMap<string, CurrencyName>
  readonly currencySigns: string
  readonly bySign: ReadonlyMap<string, CurrencyName>
  readonly magnitudes: string
  readonly shortMagnitudes: string
  /** Exponents by form, long and short, in lower case. */
  readonly exponents: ReadonlyMap<string, number>
  readonly numberWords: string
  readonly qualifiersBefore: string
  readonly qualifiersAfter: string
  /** Qualifiers by form in lower case; forms before and behind the amount apart. */
  readonly qualifierBefore: ReadonlyMap<string, Qualifier>
  readonly qualifierAfter: ReadonlyMap<string, Qualifier>
  /** What may stand between a qualifier and its amount: *up to* a total of …. */
  readonly fillers: string
  /** Verbs and nouns of change, after which "from A to B" is two sums. */
  readonly changes: string
  readonly periodsAfter: string
  readonly periodAfter: ReadonlyMap<string, string>
  readonly periodsBefore: string
  readonly periodBefore: ReadonlyMap<string, string>
  readonly periodAdjectives: string
  readonly periodAdjective: ReadonlyMap<string, string>
  readonly periodNames: string
  readonly periodName: ReadonlyMap<string, string>
  /** Nouns whose period, printed before the amount, is the amount's: the *budget* for 2025 in the amount of …. */
  readonly bearers: string
  /** Nouns whose period, printed behind the amount, is theirs alone: … in the *budget* for 2025. */
  readonly holders: string
  /** Verbs and nouns of things done every year that cost nothing: *report* annually. */
  readonly acts: string
}

/** A form as it is looked up: lower case, single blanks. */
export const moneyKey = (form: string): string => form.toLowerCase().replace(/\s+/g, ' ').trim()

/** Compiles models/money. Pure; throws on a file that is missing. */
export const compileMoney = (files: ModelFiles): MoneyModels => {
  const currencies = entriesOf<CurrencyEntry>(files, 'currencies')
  const magnitudes = entriesOf<MagnitudeEntry>(files, 'magnitudes')
  const qualifiers = entriesOf<QualifierEntry>(files, 'qualifiers')
  const periods = entriesOf<PeriodEntry>(files, 'periods')
  const byName = new Map<string, CurrencyName>()
  const bySign = new Map<string, CurrencyName>()
  for (const { id: currency, names, signs, assumed, minor } of currencies) {
    const addNames = (names: readonly string[] | undefined, assumed: boolean, per = 1): void => {
      for (const name of names ?? []) byName.set(moneyKey(name), { currency, assumed, per })
    }
    addNames(names, false)
    addNames(assumed?.names, true)
    addNames(minor?.names, false, minor?.per)
    addNames(minor?.assumed, true, minor?.per)
    for (const sign of signs ?? []) bySign.set(signKey(sign), { currency, assumed: false, per: 1 })
    for (const sign of assumed?.signs ?? []) bySign.set(signKey(sign), { currency, assumed: true, per: 1 })
  }
  const exponents = new Map<string, number>()
  for (const { exponent, forms, short } of magnitudes)
    for (const form of [...forms, ...short]) exponents.set(moneyKey(form), exponent)
  const formsOf = <E extends { readonly id: string }>(entries: readonly E[], of: (entry: E) => readonly string[]) =>
    new Map(entries.flatMap((entry) => of(entry).map((form) => [moneyKey(form), entry.id] as const)))
  const qualifierBefore = formsOf(qualifiers, ({ before }) => before) as Map<string, Qualifier>
  const qualifierAfter = formsOf(qualifiers, ({ after }) => after) as Map<string, Qualifier>
  const periodAfter = formsOf(periods, ({ after }) => after)
  const periodBefore = formsOf(periods, ({ before }) => before)
  const periodAdjective = formsOf(periods, ({ adjectives }) => adjectives)
  const periodName = formsOf(periods, ({ named }) => named)
  return {
    currencyNames: anyOf(byName.keys()),
    byName,
    currencySigns: anyOf(currencies.flatMap(({ signs, assumed }) => [...(signs ?? []), ...(assumed?.signs ?? [])])),
    bySign,
    magnitudes: anyOf(magnitudes.flatMap(({ forms }) => forms)),
    shortMagnitudes: anyOf(magnitudes.flatMap(({ short }) => short)),
    exponents,
    numberWords: anyOf(wordsOf(files, 'magnitudes', 'numberWords')),
    qualifiersBefore: anyOf(qualifierBefore.keys()),
    qualifierBefore,
    qualifiersAfter: anyOf(qualifierAfter.keys()),
    qualifierAfter,
    fillers: anyOf(wordsOf(files, 'qualifiers', 'fillers')),
    changes: anyOf(wordsOf(files, 'qualifiers', 'changes')),
    periodsAfter: anyOf(periodAfter.keys()),
    periodAfter,
    periodsBefore: anyOf(periodBefore.keys()),
    periodBefore,
    periodAdjectives: anyOf(periodAdjective.keys()),
    periodAdjective,
    periodNames: anyOf(periodName.keys()),
    periodName,
    bearers: anyOf(wordsOf(files, 'periods', 'bearers')),
    holders: anyOf(wordsOf(files, 'periods', 'holders')),
    acts: anyOf(wordsOf(files, 'periods', 'acts')),
  }
}

/** A sign as it is looked up: blanks inside don't count (`U.S. $`). */
export const signKey = (sign: string): string => sign.replace(/\s+/g, '')

const entriesOf = <E>(files: ModelFiles, name: string): readonly E[] =>
  contentOf(files, name).flatMap(({ entries }) => (entries ?? []) as readonly E[])

const wordsOf = (files: ModelFiles, name: string, list: string): readonly string[] =>
  contentOf(files, name).flatMap((content) => (content[list] ?? []) as readonly string[])

/** The file that ships with the program and the user's beside it (`currencies.user.json`), if there is one. */
const contentOf = (files: ModelFiles, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const own = files[`money/${name}.json`]
  if (own === undefined) throw new Error(`Unexpected models without money/${name}.json, expected the file`)
  const users = files[`money/${name}.user.json`]
  return [own, ...(users === undefined ? [] : [users])] as Readonly<Record<string, unknown>>[]
}

/** A pattern of any of these forms, longest first, white space between words free. */
const anyOf = (forms: Iterable<string>): string =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s{1,3}'))
    .join('|')
