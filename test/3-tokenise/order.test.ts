// wink-nlp remembers what it has read; our tokens don't show it.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokeniseText } from '../../src/3-tokenise/index.ts'

/** Each pair holds a word that is cut out of a run in the one and stands for itself in the other. */
const texts = [
  'Stresses rural.women’s rights, and young.people’s participation;',
  'Welcomes women’s rights and young people’s participation;',
  'PEOPLE’S AND WOMEN’S RIGHTS, People’S',
  'Document E.84.II and E.73, L.99) of 1-4.',
  'Recalls paragraph 84, 73 and 99 and articles 1-4;',
  'annex 2I and 2 I, 16-E and 16 - E, a.k.a. and a.k.a',
]

const tokensOf = (text: string): string =>
  tokeniseText(text)
    .map(({ start, end, lemma, pos }) => `${text.slice(start, end)}/${lemma}/${pos}`)
    .join(' ')

it('a text has the same tokens whatever was read before it', () => {
  const alone = new Map(texts.map((text) => [text, tokensOf(text)]))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 8 }), (order) => {
      for (const text of order) expect(tokensOf(text)).toBe(alone.get(text))
    }),
    { numRuns: 100 },
  )
  expect(alone.get(texts[1] as string)).toContain('women/woman/NOUN ’s/’s/PART')
})
