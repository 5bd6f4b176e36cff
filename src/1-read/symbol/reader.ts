// One way of writing a symbol or number.

import type { ResolutionSymbol } from './spelling.ts'

/** Reads what stands at the start of a line. */
export interface SymbolReader {
  /** The letters that the pattern begins with, in capitals, and 0 for any digit: the others need not be tried. */
  readonly first: string
  readonly pattern: RegExp
  /** What a match says, where the text names `organ`; null where it is no symbol then. */
  readonly read: (match: RegExpExecArray, organ: string | null) => ResolutionSymbol | null
}

/** What a group that always matches has matched. */
export const group = (match: RegExpExecArray, index: number): string => match[index] as string
