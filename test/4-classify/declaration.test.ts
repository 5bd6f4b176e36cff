import fc from 'fast-check'
import { expect, it } from 'vitest'
import { underDeclaration } from '../../src/4-classify/declaration.ts'
import type { Paragraph, ParagraphKind } from '../../src/types.ts'

const paragraphsOf = (lines: readonly string[], kind: ParagraphKind): Paragraph[] => {
  let start = 0
  return lines.map((line, i) => {
    const paragraph = {
      id: `pp${i}`,
      kind,
      label: null,
      depth: 0,
      parent: null,
      rule: 'test',
      start,
      end: start + line.length,
    }
    start += line.length + 1
    return paragraph
  })
}

it('a "We, …" or "we:" that leaves the verb open has the paragraphs below under it', () => {
  const lines = ['We, the Ministers,', 'Having met,', 'Recalling the Charter,']
  expect(underDeclaration(lines.join('\n'), paragraphsOf(lines, 'preambular'))).toEqual([false, true, true])
  const others = ['We reaffirm the Charter.', 'In this regard we:', 'reaffirm the Charter;']
  expect(underDeclaration(others.join('\n'), paragraphsOf(others, 'operative'))).toEqual([false, false, true])
})

const under = (...lines: readonly string[]) => underDeclaration(lines.join('\n'), paragraphsOf(lines, 'annex'))

it.each([
  [
    ['We the Ministers of Fisheries,', 'Concerned about the seas,', 'Reaffirm our rules;'],
    [false, true, true],
  ],
  [
    ['We, Ministers of Fisheries meeting in Oslo;', 'Note with alarm the catch;'],
    [false, true],
  ],
  [
    ['To save the seas, we, Ministers, assembled in Oslo:', 'Regret the catch;'],
    [false, true],
  ],
  [
    ['To save the seas, we, Ministers, commit to what follows:', 'Support nets;'],
    [false, false],
  ],
  [
    ['We, Ministers of Fisheries, reaffirm our rules;', 'Support for nets is due.'],
    [false, false],
  ],
  [
    ['To this end we:', 'Reaffirming our resolve', 'Reaffirm our rules;'],
    [false, false, true],
  ],
])('of %j these are under it: %j', (lines, expected) => expect(under(...lines)).toEqual(expected))

const line = fc
  .array(fc.constantFrom('We, ', 'we:', 'WE:', 'owe:', ' ', ':', ',', '.', 'é', 'States', 'x'.repeat(210)), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''))

it('chapeaus are told as the patterns say, by their first and last letters', () => {
  const opens = (text: string) =>
    /\bwe:$/i.test(text.slice(-200)) || (text.startsWith('We, ') && /[,:\p{L}]$/u.test(text))
  fc.assert(
    fc.property(line, (text) => {
      const lines = [text, 'to act;']
      expect(underDeclaration(lines.join('\n'), paragraphsOf(lines, 'operative'))).toEqual([false, opens(text)])
    }),
    { numRuns: 2000 },
  )
})
