// The files of models/money, as they are written.

import type { Qualifier } from '../types.ts'

/** Fields that every entry of models/money has. */
interface Sourced {
  readonly source: string
  /** Marked text: every {money:…} in it, and nothing else, is found. */
  readonly examples: readonly string[]
  /** Texts without a sum of money. */
  readonly counterexamples: readonly string[]
}

/** One entry of models/money/currencies.json. */
export interface CurrencyEntry extends Sourced {
  /** ISO 4217 code, current or historic. */
  readonly id: string
  /** As they stand after an amount: `Swiss francs`. */
  readonly names: readonly string[]
  /** As they stand before an amount or right behind it, letter for letter: `US$`, `CHF`. */
  readonly signs?: readonly string[]
  /** Names and signs that only usage gives to this currency: `dollars`, `$`. */
  readonly assumed?: { readonly names: readonly string[]; readonly signs: readonly string[] }
  /** The small coin, of which there are `per` to the unit. */
  readonly minor?: { readonly names: readonly string[]; readonly assumed?: readonly string[]; readonly per: number }
}

/** One entry of models/money/magnitudes.json. */
export interface MagnitudeEntry extends Sourced {
  readonly id: string
  /** Power of ten. */
  readonly exponent: number
  readonly forms: readonly string[]
  /** Glued to digits behind a sign: `$5m`. */
  readonly short: readonly string[]
}

/** One entry of models/money/qualifiers.json. */
export interface QualifierEntry extends Sourced {
  readonly id: Qualifier
  /** Words before the amount. */
  readonly before: readonly string[]
  /** Words behind it. */
  readonly after: readonly string[]
}

/** One entry of models/money/periods.json. */
export interface PeriodEntry extends Sourced {
  /** What `period` says: `year`. */
  readonly id: string
  /** Words behind the amount: `per year`. */
  readonly after: readonly string[]
  /** Words somewhere before it: `annually`. */
  readonly before: readonly string[]
  /** Words right behind it, before a noun: the 5 million dollar *annual* gap. */
  readonly adjectives: readonly string[]
  /** Nouns after "for the": for the *biennium*. */
  readonly named: readonly string[]
}
