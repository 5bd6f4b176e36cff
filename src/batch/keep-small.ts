// Keeps a long run small: V8 lets the heap grow to several times of what is alive before it clears up, since it thinks
// that memory is there to be used. A corpus is annotated beside other programs, and takes as long as it takes.

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How much may pile up before it is cleared, in bytes. Less costs time: each clearing goes through all that is alive. */
const MOST_WASTE = 28 * 1024 * 1024

/** Gives a function that clears the memory of this thread when enough has piled up since it last did; to be called between jobs. */
export const memoryKeeper = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let alive = inUse()
  return () => {
    if (inUse() - alive < MOST_WASTE) return
    collect()
    alive = inUse()
  }
}

const inUse = (): number => {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}
