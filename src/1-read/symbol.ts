// The symbol or number that a text opens with: `A/RES/70/1`, `S/RES/1325 (2000)`, `WHA66.23`, `Resolution 58/6`.

import { READERS } from './symbol/readers.ts'
import type { ResolutionSymbol } from './symbol/spelling.ts'

export type { ResolutionSymbol } from './symbol/spelling.ts'

/** Whether a text begins as the patterns do, whatever blanks stand around a stroke. */
export const mayOpenWithSymbol = (text: string): boolean =>
  /^(?:\d|A?[AEGS]\s*\/|E?S-|UNEP|HSP|WHA|PRST|EB\d|GC\(|[A-Z]{1,4}\.\d|(?:RESOLUTION|DECISION)\s|Assembly\/AU)/i.test(
    text,
  )

/**
 * Reads the symbol or number that a text opens with.
 * @param organ actor id of the adopting organ, where the text names it: "52/37" is a symbol only together with it
 * @returns null where the text opens with none
 */
export const readSymbol = (text: string, organ: string | null = null): ResolutionSymbol | null =>
  mayOpenWithSymbol(text) ? symbolByPattern(text, organ) : null

const symbolByPattern = (text: string, organ: string | null): ResolutionSymbol | null => {
  const head = withPlainBlanks(text.slice(0, 80))
  const first = firstOf(head)
  for (const reader of READERS) {
    const match = reader.first.includes(first) ? reader.pattern.exec(head) : null
    const found = match && reader.read(match, organ)
    if (found) return found
  }
  return null
}

/** The first letter as `SymbolReader` has it. */
export const firstOf = (text: string): string => (/^\d/.test(text) ? '0' : text.charAt(0).toUpperCase())

/** One blank for any white space, none beside a stroke. */
const withPlainBlanks = (text: string): string =>
  /[^\S ]| [ /]|\/ /.test(text) ? text.replace(/\s+/g, ' ').replace(/(?<=\/) | (?=\/)/g, '') : text
