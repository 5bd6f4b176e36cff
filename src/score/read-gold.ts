// Reads gold in whichever of its forms a file is.

import type { GoldDocument } from './gold.ts'
import { readJsonGold } from './gold-json.ts'
import { readMarkedGold } from './gold-marked.ts'

/**
 * Reads a gold file: marked text, a JSON array of paragraphs with clauses or money, or the JSON of one document's
 * structure. `name` is what messages call the file. Throws GoldError.
 */
export const readGold = (text: string, name: string): readonly GoldDocument[] =>
  /^\s*[[{]\s*["{\]]/.test(text) ? readJsonGold(text, name) : readMarkedGold(text, name)
