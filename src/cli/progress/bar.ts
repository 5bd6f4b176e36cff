// Progress as a bar at the foot of a terminal.

import type { WriteStream } from 'node:tty'
import cliProgress from 'cli-progress'
import type { ShownProgress } from './index.ts'
import type { Meter } from './meter.ts'

const WIDTH = 30
/** A bar that is shorter shows nothing that the percentage doesn't. */
const LEAST = 8

/** Draws a bar until it is ended; it then leaves no trace. Without colours, so that it fits whatever the terminal shows. */
export const showBar = (meter: Meter, terminal: WriteStream): ShownProgress => {
  const bars = new cliProgress.MultiBar({
    stream: terminal,
    format: (options, { progress, maxWidth }) =>
      line(options, progress, meter.figures(performance.now()), maxWidth, meter),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    // A message clears the line of the bar, so it has to be drawn again even where it says the same.
    forceRedraw: true,
    // Without wrapping, the terminal would cut long messages; the bar fits its width by itself.
    linewrap: true,
  })
  const bar = bars.create(meter.documents ?? 1, meter.done)
  return {
    changed: () => bar.update(meter.done),
    tell(message) {
      bars.log(`${message}\n`)
      // What is logged waits for the next drawing, and would be lost where the bar ends before it.
      bars.update()
    },
    end: () => bars.stop(),
  }
}

/** Where nobody knows how many documents there are, a bar would say what isn't so: the figures alone are shown. */
const line = (
  options: cliProgress.Options,
  progress: number,
  figures: string,
  width: number,
  { documents }: Meter,
): string => {
  const barsize = Math.min(WIDTH, width - figures.length - 2)
  return barsize < LEAST || documents === null
    ? figures
    : `${cliProgress.Format.BarFormat(progress, { ...options, barsize })} ${figures}`
}
