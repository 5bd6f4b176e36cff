// Whom the line names that opens a resolution: "The Sixty-sixth World Health Assembly,".

import type { ActorModels } from './actors.ts'
import { nameWords } from './name-words.ts'
import { entryOf } from './senses.ts'

const ARTICLES_AND_ORDINALS =
  /^(?:the|an?|\d+(?:st|nd|rd|th)?|[a-z]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth))$/

/**
 * Actor id of the organ that an organ line names ("The Sixty-sixth World Health Assembly,"), or null. Capitals don't
 * matter; an article, an ordinal and a closing comma are left out.
 */
export const organId = (name: string, actors: ActorModels): string | null => {
  const words = nameWords(name.slice(0, 300)).filter((word) => !word.isMark)
  let from = 0
  while (from < words.length) {
    const senses = actors.names.exactly(words.slice(from), true)
    const entry = senses.length > 0 ? entryOf(senses, null) : null
    if (entry) return entry.id
    const key = (words[from] as { key: string }).key
    if (!ARTICLES_AND_ORDINALS.test(key) && !TENS.has(key)) return null
    from += 1
  }
  return null
}

/** Of "Sixty-sixth": the words before an ordinal. */
const TENS: ReadonlySet<string> = new Set([
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'hundred',
  'one',
  'and',
])
