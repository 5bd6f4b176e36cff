import { describe, expect, it } from 'vitest'
import { findMoney } from '../../src/5-extract/money/index.ts'
import { mayHoldSum } from '../../src/5-extract/money/pre-test.ts'
import { chunksOf } from '../../src/chunks.ts'
import { loadModels } from '../../src/models/load.ts'

const { money } = loadModels().models

/** Nothing for a text that the pre-test passes by. */
const passedBy = (text: string): boolean => !mayHoldSum(chunksOf(text, { start: 0, end: text.length }), money)

const signs = [...new Set(money.currencySigns.split('|'))].map((sign) =>
  sign.replaceAll('\\s{1,3}', ' ').replace(/\\(.)/g, '$1'),
)

describe('the first look for sums', () => {
  it('passes by no name of a currency, in whatever case and between whatever marks', () => {
    const names = [...money.byName.keys()]
    expect(names.length).toBeGreaterThan(300)
    const texts = names.flatMap((name) => [`(5 ${name}),`, `“40 ${name.toUpperCase()}”`, `5-${name};`])
    expect(texts.filter(passedBy)).toEqual([])
  })

  it('passes by no sign, before a number or behind it', () => {
    expect(signs.length).toBeGreaterThan(100)
    expect(signs.flatMap((sign) => [`(${sign}5)`, `${sign} 5,`, `5 ${sign}.`, `40k${sign}`]).filter(passedBy)).toEqual(
      [],
    )
  })

  it('passes by what only looks like one', () => {
    const texts = [
      'the memorandum on the relevant populations of the United Nations, human rights and the units of the Republic',
      'UNIDO and the LEGAL Committee, ALL Members',
    ]
    expect(texts.map(passedBy)).toEqual([true, true])
    for (const text of texts) expect(findMoney(text, { start: 0, end: text.length }, money)).toEqual([])
  })
})
