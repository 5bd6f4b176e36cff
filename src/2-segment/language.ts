// Yearbooks print French beside English, and some texts came in French: which words of a text only a page of French reaches.

import { isLetter } from './letters.ts'

const FRENCH: readonly string[] =
  'le la les l de d des du et une un au aux dans pour sur par que qui est ses sa son cette leur avec ou en à'.split(' ')

/** Fewest words of which the language can be told, and as far as it is looked, in code units. */
const FEWEST = 8
const FARTHEST = 2000

// Every paragraph is asked, letter by letter, so the words are compiled to one table without a branch. A state is what has
// been read of a word, and a cell says which state a sign leads to from there, and whether a word ends by it.
const [UNKNOWN, BREAK, OTHER_LETTER, FIRST_LETTER] = [0, 1, 2, 3]
const ALPHABET = [...new Set(FRENCH.join(''))]
const ROW = FIRST_LETTER + ALPHABET.length

/** The states at which nothing, and the beginning of no French word, has been read; a state is where its row starts. */
const [BETWEEN, OTHER] = [0, ROW]

// The bits of a cell: 12 for the state; 10 each, which is as many as there can be words, to add up words and French ones.
const STATE = 0xfff
const WORD = 1 << 12
const FRENCH_WORD = 1 << 22
const WORDS = 0x3ff

const compile = (words: readonly string[]): Int32Array => {
  const cells = new Int32Array((2 + words.join('').length) * ROW).fill(OTHER)
  let rows = OTHER + ROW
  cells[BETWEEN + BREAK] = BETWEEN
  cells[OTHER + BREAK] = BETWEEN | WORD
  for (const word of words) {
    let state = BETWEEN
    for (const letter of word) {
      const at = state + FIRST_LETTER + ALPHABET.indexOf(letter)
      if (cells[at] === OTHER) {
        cells[at] = rows
        cells[rows + BREAK] = BETWEEN | WORD
        rows += ROW
      }
      state = cells[at] as number
    }
    cells[state + BREAK] = BETWEEN | WORD | FRENCH_WORD
  }
  return cells
}

const table = compile(FRENCH)

/** The sign that each code unit is; `UNKNOWN` of one that has not come yet. */
const signs = new Uint8Array(0x10000)

const learn = (code: number): number => {
  const place = ALPHABET.indexOf(String.fromCharCode(code).toLowerCase())
  const sign = !isLetter(code) ? BREAK : place < 0 ? OTHER_LETTER : FIRST_LETTER + place
  signs[code] = sign
  return sign
}

/**
 * Whether a text, or what stands from `start` to `end` in it, is French rather than English: more than a fifth of its words
 * are French ones that tie a sentence together. Words are runs of letters.
 */
export const isFrench = (text: string, start = 0, end = text.length): boolean => {
  const [cells, known] = [table, signs]
  const stop = Math.min(end, start + FARTHEST)
  let cell = BETWEEN
  let counts = 0
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at)
    let sign = known[code] as number
    if (sign === UNKNOWN) sign = learn(code)
    cell = cells[(cell & STATE) + sign] as number
    counts = (counts + (cell & ~STATE)) | 0
  }
  counts = (counts + ((cells[(cell & STATE) + BREAK] as number) & ~STATE)) | 0
  const words = (counts >>> 12) & WORDS
  const french = counts >>> 22
  return words >= FEWEST && french > words / 5
}
