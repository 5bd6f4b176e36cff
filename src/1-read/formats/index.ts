// The input formats: one literal table, one file each. A format turns decoded text into lines.

import type { Line } from '../layout/line.ts'
import { markdown } from './markdown.ts'
import { txt } from './txt.ts'

/** One input format. */
export interface Format {
  readonly name: string
  /** File extensions in lower case with their dot. */
  readonly extensions: readonly string[]
  /** Whether a text of another extension is of this format by its content; at most the first 20,000 characters are given. */
  readonly recognises: (head: string) => boolean
  /** The lines of a text from which debris has been taken. */
  readonly lines: (text: string) => Line[]
}

/** In order: the first whose extension fits, then the first that recognises the content, then the last. */
export const FORMATS: readonly Format[] = [markdown, txt]

/** The format of a text. */
export const formatOf = (path: string, text: string): Format => {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0].toLowerCase() ?? ''
  const head = text.slice(0, 20_000)
  const byContent = FORMATS.find((format) => format.recognises(head))
  const byExtension = FORMATS.find((format) => format !== txt && format.extensions.includes(extension))
  return byExtension ?? byContent ?? txt
}
