// Random choices that a seed decides, so that what was found can be found again.

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of random choices. */
export interface Chance {
  /** A whole number, both ends among them. */
  readonly int: (from: number, to: number) => number
  /** A number from `from` up to `to`. */
  readonly float: (from: number, to: number) => number
  /** Whether something of this probability happens. */
  readonly happens: (probability: number) => boolean
  readonly oneOf: <Item>(items: readonly Item[]) => Item
}

/** Choices that are the same for the same seed. */
export const chanceOf = (seed: number): Chance => {
  const generator = xoroshiro128plus(seed)
  const int = (from: number, to: number) => uniformInt(generator, from, to)
  const share = () => uniformFloat64(generator)
  return {
    int,
    float: (from, to) => from + share() * (to - from),
    happens: (probability) => share() < probability,
    oneOf: (items) => items[int(0, items.length - 1)] as (typeof items)[number],
  }
}
