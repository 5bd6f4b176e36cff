import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignWords } from '../../src/3-tokenise/align.ts'
import { tokeniseText } from '../../src/3-tokenise/index.ts'

const words = (text: string): string[] => tokeniseText(text).map((token) => text.slice(token.start, token.end))

describe('tokeniseText', () => {
  it('gives word, base form and part of speech', () => {
    const text = 'Welcomes the reports'
    expect(tokeniseText(text).map(({ lemma, pos }) => `${lemma}/${pos}`)).toEqual([
      'welcome/VERB',
      'the/DET',
      'report/NOUN',
    ])
  })

  it('keeps its place over no-break spaces, tabs and line breaks, which are no tokens', () => {
    expect(words('5\u00a0million\n\tdollars (net)')).toEqual(['5', 'million', 'dollars', '(', 'net', ')'])
  })

  it('counts from the start of the text if it reads a part', () => {
    const text = `${'x '.repeat(20)}Requests them`
    expect(tokeniseText(text, { start: 40, end: 48 })).toMatchObject([{ start: 40, end: 48 }])
  })

  it('has no tokens for an empty or blank text', () => {
    expect(tokeniseText('')).toEqual([])
    expect(tokeniseText(' \n ')).toEqual([])
  })

  it('places every token of any text, in order, with nothing but white space or controls between', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\n', '.', ',', '—', '\u00a0', 'a', 'ſ', '\u200e'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
      ),
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, (any) => {
        let end = 0
        for (const token of tokeniseText(any)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(any.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('is done quickly with long runs without a blank', () => {
    const started = performance.now()
    for (const run of ['a', 'a.', 'a-', '|---', '_']) tokeniseText(run.repeat(100_000 / run.length))
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

describe('alignWords', () => {
  it('throws on a word of another text, and says where', () => {
    expect(() => alignWords(['Invites'], 'Requests them')).toThrow(
      'Unexpected token "Invites", expected it at offset 0 of "Requests them"',
    )
  })
})
