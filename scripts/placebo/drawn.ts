// Documents drawn at random.

import type { Chance } from '../chance.ts'

/** `count` of the items, drawn without putting back, in random order. */
export const drawn = <Item>(items: readonly Item[], count: number, chance: Chance): Item[] => {
  const left = [...items]
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = chance.int(0, left.length - 1)
    const [item] = left.splice(at, 1)
    return item as Item
  })
}
