import { expect, it } from 'vitest'
import { type MarkName, painter, setMarks } from '../../src/cli/marks.ts'

const text = 'Calls upon the Government of Peru to pay $5;'
const all = { start: 0, end: text.length }
const mark = (name: MarkName, words: string) => ({
  name,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const plain = painter(false)

it('sets marks as the marked text of the models, one inside another', () => {
  const marks = [
    mark('money', '$5'),
    mark('actor', 'Peru'),
    mark('addressee', 'Government of Peru'),
    mark('verb', 'Calls upon'),
  ]
  expect(setMarks(text, all, marks, plain)).toBe(
    '{verb:Calls upon} the {addressee:Government of {actor:Peru}} to pay {money:$5};',
  )
})

it('shows one of two marks on the same words, and leaves out one that crosses another', () => {
  const same = [mark('addressee', 'Peru'), mark('actor', 'Peru')]
  expect(setMarks(text, mark('actor', 'of Peru'), same, plain)).toBe('of {addressee:Peru}')
  const crossing = [mark('actor', 'Government of'), mark('actor', 'of Peru')]
  expect(setMarks(text, all, crossing, plain)).toBe('Calls upon the {actor:Government of} Peru to pay $5;')
})

it('changes no letter of the text, in colour or without marks', () => {
  const coloured = setMarks(text, all, [mark('verb', 'Calls upon'), mark('money', '$5')], painter(true))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(text)
  expect(coloured).not.toBe(text)
  expect(setMarks(text, all, [], plain)).toBe(text)
})
