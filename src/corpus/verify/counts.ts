// Whether there is as much of everything as the manifest says.

import { type Counts, countInput, type Manifest, noCounts } from '../../6-emit/manifest.ts'
import { type Check, Findings } from './findings.ts'

/** What was counted in one file. */
export interface CountedFile {
  readonly file: string
  /** By name; null where the file could not be read for it. */
  readonly counts: Readonly<Partial<Record<keyof Counts, number | null>>>
}

/** What the rows of a table are in the counts of a manifest. */
export const countName = (table: string): keyof Counts =>
  table === 'documents' ? 'resolutions' : (table as keyof Counts)

/** Compares what was counted in the files with the counts of the manifest, and those with its own list of inputs. */
export const verifyCounts = ({ counts, inputs }: Manifest, files: readonly CountedFile[]): Check => {
  const found = new Findings()
  const compare = (file: string, own: CountedFile['counts']) => {
    for (const [name, count] of Object.entries(own) as [keyof Counts, number | null][]) {
      found.seen += 1
      if (count === null) found.add(file, null, `can't be read, expected ${counts[name]} ${name}`)
      else if (counts[name] !== count)
        found.add(file, null, `${count} ${name}, expected ${counts[name]} of manifest.json`)
    }
  }
  const ofInputs = noCounts()
  for (const input of inputs) countInput(ofInputs, input)
  const { inputs: all, annotated, failed, skipped } = ofInputs
  compare('manifest.json', { inputs: all, annotated, failed, skipped })
  for (const { file, counts: own } of files) compare(file, own)
  return found.check(`${found.seen} counts compared with manifest.json`)
}
