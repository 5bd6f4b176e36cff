// A random part of a list, the same for the same seed.

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** `size` of the items (all, where there are no more), drawn without putting back, in their own order. */
export const sampleOf = <Item>(items: readonly Item[], size: number, seed: number): Item[] => {
  const generator = xoroshiro128plus(seed)
  const places = items.map((_, i) => i)
  const drawn = Math.min(size, items.length)
  for (let i = 0; i < drawn; i += 1) {
    const j = uniformInt(generator, i, places.length - 1)
    ;[places[i], places[j]] = [places[j] as number, places[i] as number]
  }
  return places
    .slice(0, drawn)
    .sort((a, b) => a - b)
    .map((i) => items[i] as Item)
}
