import { describe, expect, it } from 'vitest'
import { formatErrors, formatScores, goldRecord, readGold, scoreCorpus } from '../../src/score/index.ts'

const gold = (marked: string) =>
  readGold(`doc: one\norgan: GA\nlayers: clauses, money\noperative 1 0 | ${marked}`, 'test')
const scores = scoreCorpus(
  gold('{verb:Urges|lemma=urge} {addressee:banks} and {addressee:insurers} to pay;'),
  gold('{verb:Urges|lemma=ask} {addressee:banks} and insurers to pay;').map(goldRecord),
)

describe('formatScores', () => {
  it('prints the counts beside every rate, and no line for what nobody annotated', () => {
    expect(formatScores(scores)).toBe(
      [
        'measure                 tp      fp      fn       P       R      F1',
        'clauses                  1       0       0   1.000   1.000   1.000',
        'addressees               1       0       1   1.000   0.500   0.667',
        'addressees exact         1       0       1   1.000   0.500   0.667',
        '',
        'of those found       right      of           share',
        'paragraphs found         1       1           1.000',
        'paragraphs exact         1       1           1.000',
        'paragraphs kind          1       1           1.000',
        'lemma                    0       1           0.000',
        'phrase                   1       1           1.000',
        'modifiers                1       1           1.000',
        '',
      ].join('\n'),
    )
  })

  it('prints only the heads where there is no gold', () => {
    expect(formatScores(scoreCorpus([], [])).split('\n')).toHaveLength(2)
  })
})

describe('formatErrors', () => {
  it('says what was expected, what was found, and where', () => {
    expect(formatErrors(scores.errors, 9)).toBe(
      [
        'lemma wrong: one 4: expected "urge", found "ask"',
        '    Urges banks and insurers to pay;',
        'addressees missed: one 4: expected "insurers"',
        '    Urges banks and insurers to pay;',
        '',
      ].join('\n'),
    )
  })

  it('chooses a measure, and says how many it left out', () => {
    expect(formatErrors(scores.errors, 9, 'lemma')).not.toContain('insurers"')
    expect(formatErrors(scores.errors, 1)).toContain('showing 1 of 2 differences')
  })
})
