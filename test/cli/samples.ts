// The samples, many times over, as a folder that takes a while to annotate.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../batch/folder.ts'

const samples = join(import.meta.dirname, '../../corpus/samples')

/** A folder with every sample so many times, taken away at the end of the test. */
export const samplesTimes = (times: number): string => {
  const files: Record<string, Buffer> = {}
  for (const name of readdirSync(samples))
    for (let i = 0; i < times; i += 1) files[`${1000 + i}-${name}`] = readFileSync(join(samples, name))
  return folderOf(files)
}
