// How soon the program answers: help and version beside Node itself.

import { fileURLToPath } from 'node:url'
import { measure, type Spread, spreadOf } from './measure.ts'

const main = fileURLToPath(new URL('../../dist/cli/main.cjs', import.meta.url))

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'calls-upon --version': [main, '--version'],
  'calls-upon --help': [main, '--help'],
  'calls-upon annotate --help': [main, 'annotate', '--help'],
}

/** The first of them is Node itself. Milliseconds. */
export type StartUp = ReadonlyMap<string, Spread>

/** Starts each so many times, in turn. */
export const measureStartUp = (times: number): StartUp => {
  const taken = new Map<string, number[]>(Object.keys(COMMANDS).map((name) => [name, []]))
  for (let i = 0; i < times; i += 1)
    for (const [name, args] of Object.entries(COMMANDS))
      taken.get(name)?.push(1000 * measure({ program: process.execPath, args }).seconds)
  return new Map([...taken].map(([name, values]) => [name, spreadOf(values)]))
}
