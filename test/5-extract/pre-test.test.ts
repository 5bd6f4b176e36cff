import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountThenCurrency } from '../../src/5-extract/money/amount-then-currency.ts'
import { amountThenSign } from '../../src/5-extract/money/amount-then-sign.ts'
import { findMoney } from '../../src/5-extract/money/index.ts'
import { patternsOf, plainWindow } from '../../src/5-extract/money/patterns.ts'
import { mayHoldSum } from '../../src/5-extract/money/pre-test.ts'
import { signThenAmount } from '../../src/5-extract/money/sign-then-amount.ts'
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

  it('passes by nothing in which a finder would find a sum', () => {
    const name = fc.constantFrom(...money.byName.keys())
    const part = fc.oneof(
      fc.constantFrom(
        '5',
        '1,000',
        '40k',
        '2½',
        'a',
        'million',
        'three',
        'of',
        'and',
        ' ',
        '-',
        '(',
        ')',
        '/',
        '.',
        ',',
        ':',
      ),
      fc.constantFrom('×', 'é', 'Ж', '\u00ad', '\u00a0', 'ﬁ', 'k', 'n', 'Z'),
      fc.constantFrom(...signs),
      name,
      name.map((form) => form.slice(0, -1)),
      name.map((form) => form.toUpperCase()),
    )
    const texts = fc
      .array(fc.tuple(part, fc.constantFrom('', '', ' ', '  ', '\n')), { maxLength: 8 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(texts, (text) => {
        if (!passedBy(text)) return
        for (const find of [signThenAmount, amountThenCurrency, amountThenSign]) expect(find(text, money)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('asks for a rate wherever one stands', () => {
    const { rateOpening, rateRight } = patternsOf(money)
    for (const form of money.periodAfter.keys())
      for (const text of [
        ` ${form}`,
        `, ${form.toUpperCase()}`,
        `-${form.replaceAll(' ', '-')}`,
        ` per capita ${form}`,
      ]) {
        expect([text, rateRight.test(plainWindow(text))]).toEqual([text, true])
        expect([text, rateOpening.test(text)]).toEqual([text, true])
      }
  })
})
