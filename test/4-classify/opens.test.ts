import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokeniseText } from '../../src/3-tokenise/index.ts'
import { findVerbs } from '../../src/4-classify/clauses.ts'
import { wordsOf } from '../../src/4-classify/words.ts'
import { chunksOf } from '../../src/chunks.ts'
import { models } from '../fragment.ts'

const { verbs } = models

/** Words that decide where a phrase can begin, with marks and words that only stand between. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...verbs.byFirstWord.keys()) },
  { weight: 2, arbitrary: fc.constantFrom(...[...verbs.adverbs.keys(), ...verbs.auxiliaries.keys()]) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(',', ';', '.', 'and', ', and', 'while', 'we', 'the', 'Council', 'its', 'also'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('is', 'are', 'remains', 'having', 'been', 'will', 'shall', 'concerned', 'upon'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('States', 'report', 'strongly', 'that', 'which', 'to', 'in', 'this', 'regard'),
  },
)
const cased = fc
  .tuple(word, fc.boolean())
  .map(([one, isCapital]) => (isCapital ? one[0]?.toUpperCase() + one.slice(1) : one))

it('no verb of the organ is lost by passing words that none can begin with', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.array(cased, { minLength: 3, maxLength: 25 }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (words, preambular, underWe, subparagraph, annexed) => {
        const text = words.join(' ')
        const placed = wordsOf(chunksOf(text, { start: 0, end: text.length }), verbs)
        const passage = {
          words: placed,
          candidates: placed.candidates,
          text,
          lexicon: verbs,
          tokens: () => tokeniseText(text),
          preambular,
          underWe,
          italics: null,
          subparagraph,
          annexed,
        }
        const everywhere = { ...passage, candidates: Array.from({ length: placed.length }, (_, i) => i) }
        const verbsFound = findVerbs(passage)
        found += verbsFound.length
        expect(verbsFound).toEqual(findVerbs(everywhere))
        // An annex in which nobody says "we" is passed by as a whole.
        if (annexed && !underWe && !placed.hasWe) expect(verbsFound).toEqual([])
      },
    ),
    { numRuns: 4000 },
  )
  expect(found).toBeGreaterThan(300)
})
