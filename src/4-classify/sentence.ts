// Sentences that open with an adverbial before their subject: "In this regard, the Council calls upon …".

import type { Words } from './words.ts'

/** Words by which such an adverbial opens. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'in to at on with for from by as of under within throughout through during after before since upon among beyond ' +
    'against following regarding concerning given pursuant towards together building based besides despite ' +
    'furthermore moreover therefore additionally accordingly consequently thus hence however nevertheless likewise ' +
    'similarly finally lastly first firstly second secondly also further equally'
  ).split(' '),
)

/** Most words from its first to the comma that closes it. */
const LONGEST_ADVERBIAL = 36

/** Whether an adverbial may open with the word at `at`. */
export const opensAdverbial = (words: Words, at: number): boolean => OPENERS.has(words.at(at).lower)

/** Indices of the commas that may close the adverbial that opens at `at`, in order. */
export const commasBehind = (words: Words, at: number): readonly number[] => {
  const commas: number[] = []
  for (let i = at + 1; i <= at + LONGEST_ADVERBIAL && i < words.length; i += 1) {
    const { lower } = words.at(i)
    if (lower === '.' || lower === ';' || lower === ':') break
    if (lower === ',') commas.push(i)
  }
  return commas
}

/** Index of the first word of the adverbial that the comma at `comma` closes; -1 where what stands before it is none. */
export const adverbialBefore = (words: Words, comma: number): number => {
  for (let i = comma - 1; i >= Math.max(0, comma - LONGEST_ADVERBIAL); i -= 1) {
    const { lower } = words.at(i)
    if (lower === ';' || lower === ':') return -1
    const first = lower === '.' ? i + 1 : i === 0 ? 0 : -1
    if (first >= 0) return words.at(first).isCapital && opensAdverbial(words, first) ? first : -1
  }
  return -1
}
