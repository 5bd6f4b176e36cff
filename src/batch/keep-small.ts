// Keeps a long run small: V8 lets the heap grow to several times of what is alive before it clears up, since it thinks
// that memory is there to be used. A corpus is annotated beside other programs, and takes as long as it takes.

import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * How much may pile up before it is cleared, in bytes: where one thread does all, and in each of several workers. Less costs
 * time, since each clearing goes through all that is alive; so much keeps one thread below 300 MB and two workers below 450.
 */
const MOST_WASTE = { alone: 56 * 1024 * 1024, worker: 36 * 1024 * 1024 }

/** The same when all files are found, before the first is read: V8 gives the heap room by what it holds when it is last cleared. */
export const MOST_WASTE_BEFORE = 16 * 1024 * 1024

/**
 * Gives a function that clears the memory of this thread when so much has piled up since it last did, in bytes; to be called
 * between jobs.
 */
export const memoryKeeper = (thread: keyof typeof MOST_WASTE): ((most?: number) => void) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let alive = inUse()
  return (most = MOST_WASTE[thread]) => {
    if (inUse() - alive < most) return
    collect()
    alive = inUse()
  }
}

const inUse = (): number => {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}
