// Places in a text, in order, of which those near the last one are asked for next.

import { countUpTo } from './code-points.ts'

/** Places that are walked before they are bisected. */
const NEAR = 8

/** Ascending numbers that remember where they were asked for last. */
export class SortedPlaces {
  readonly #places: number[] = []
  #last = 0

  get length(): number {
    return this.#places.length
  }

  /** Adds a place behind all others. */
  push(place: number): void {
    this.#places.push(place)
  }

  /** The place at an index; infinite behind the last. */
  at(index: number): number {
    return index < this.#places.length ? (this.#places[index] as number) : Number.POSITIVE_INFINITY
  }

  /** How many places are below `limit`: the index of the first that is not. */
  countBelow(limit: number): number {
    const places = this.#places
    let count = this.#last
    for (let steps = 0; steps < NEAR; steps += 1) {
      if (count > 0 && (places[count - 1] as number) >= limit) count -= 1
      else if (count < places.length && (places[count] as number) < limit) count += 1
      else {
        this.#last = count
        return count
      }
    }
    this.#last = countUpTo(places, limit - 1)
    return this.#last
  }
}
