// Progress as plain lines: for logs, and for who listens to a terminal instead of looking at it.

import type { Io } from '../io.ts'
import type { ShownProgress } from './index.ts'
import type { Meter } from './meter.ts'

/** How often a line is written, in milliseconds. */
const EVERY = 5000

/** Tells the figures every few seconds until ended. */
export const showLines = (meter: Meter, io: Io): ShownProgress => {
  const timer = setInterval(() => io.tell(meter.figures(performance.now())), EVERY)
  return { changed: () => undefined, tell: io.tell, end: () => clearInterval(timer) }
}
