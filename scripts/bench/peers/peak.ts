// Loaded before a program of Node's: writes its peak memory (kB) into the file that BENCH_PEAK names when it ends.

import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** The peak that the kernel keeps of this program alone; the one of `resourceUsage` may be that of whoever started it. */
const peak = (): number => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

const place = process.env.BENCH_PEAK
if (isMainThread && place !== undefined) process.on('exit', () => writeFileSync(place, String(peak())))
