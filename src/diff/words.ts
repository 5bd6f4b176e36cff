// Two texts word by word. The only file that imports the library for it.

import { diffWordsWithSpace } from 'diff'

/** A piece of text that both have, or one only. */
export interface Piece {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

/** Above so many changed words, reading two whole texts is easier than marks in one; it also bounds the work. */
const MOST_EDITS = 400

/** The pieces of two texts in order; two whole texts where nearly everything differs. */
export const pieces = (before: string, after: string): Piece[] => {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (changes === undefined)
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ]
  return changes.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** The words of a text as they are compared: letters of any script with their marks, numbers, currency and percent signs. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|[\p{Sc}%]/gu) ?? []
