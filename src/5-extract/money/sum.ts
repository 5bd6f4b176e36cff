// What passes between finders and refiners: a sum of money with its number as it is printed.

import type { MoneyModels } from '../../models/money.ts'
import type { Money } from '../../types.ts'

/** A sum under work; offsets are UTF-16 code units into the paragraph that is searched. */
export interface Sum extends Money {
  /** The number before its magnitude: 5.5 of *5.5 million*. */
  readonly figure: number
  /** Power of ten that the printed magnitudes make: 6 of *5.5 million*. */
  readonly exponent: number
}

/** Finds sums in the text of one paragraph, in order of start. */
export type Finder = (text: string, money: MoneyModels) => readonly Sum[]

/** Changes, joins or drops sums; takes and returns them in order of start. */
export type Refiner = (sums: readonly Sum[], text: string, money: MoneyModels) => readonly Sum[]
