// Reads the records of an annotated corpus: a folder, or its resolutions.jsonl.

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { UsageError } from './usage-error.ts'

/** The records of a corpus folder or of a file of JSON lines. Throws UsageError where there are none to read. */
export const readRecords = async (path: string): Promise<ResolutionRecord[]> => {
  const { linesOf } = await import('../lines.ts')
  const isFolder = await stat(path).then(
    (kind) => kind.isDirectory(),
    () => false,
  )
  const file = isFolder ? join(path, 'resolutions.jsonl') : path
  const records: ResolutionRecord[] = []
  let number = 0
  try {
    for await (const line of linesOf(file)) {
      number += 1
      if (line.trim() !== '') records.push(JSON.parse(line) as ResolutionRecord)
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${file}: line ${number} is no JSON, expected the records of an annotated corpus`)
    throw unreadable(file, error, 'the records of an annotated corpus')
  }
  return records
}

/** The text of a file. Throws UsageError with what was expected of it. */
export const readText = async (file: string, what: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error, what)
  }
}

const unreadable = (file: string, error: unknown, what: string): UsageError => {
  const { code } = error as NodeJS.ErrnoException
  return new UsageError(`${file}: ${code === 'ENOENT' ? 'no such file' : `can't be read (${code})`}, expected ${what}`)
}
