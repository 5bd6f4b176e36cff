// A small annotated resolution made by hand, with astral characters before and inside its annotations.

import { chunksOf } from '../../src/chunks.ts'
import type { Resolution, Span } from '../../src/types.ts'

const text = [
  'The Assembly of the Lakes 🌊,',
  'Recalling its resolution 4 (🏔🏔),',
  'Also strongly urges Member States and the "Lake, Office" to spend up to $5 million a year;',
  'Decides to meet again.',
].join('\n')

/** Where `words` first stand in the text. */
const span = (words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const line = (n: number): Span => span(text.split('\n')[n] as string)

const paragraph = { depth: 0, parent: null, rule: 'by hand' }
const clause = { rule: 'by hand', modifiers: [] }
const states = {
  ...span('Member States'),
  actor: 'un/member-states',
  actorType: 'state-group',
  iso3: null,
  rule: 'by hand',
}
const office = { ...span('"Lake, Office"'), actor: null, actorType: null, iso3: null, rule: 'by hand' }

export const specimen: Resolution = {
  id: 'lakes-1',
  symbol: null,
  title: null,
  organ: 'lakes/assembly',
  session: null,
  number: '1',
  year: 1999,
  date: null,
  path: 'lakes/1.txt',
  sha256: 'ab'.repeat(32),
  text,
  chunks: (paragraph) => chunksOf(text, paragraph),
  tokens: ({ start, end }) => [{ start, end, lemma: 'all of it', pos: 'X' }],
  paragraphs: [
    { ...paragraph, id: 'organ1', kind: 'organ', label: null, ...line(0) },
    { ...paragraph, id: 'pp1', kind: 'preambular', label: null, ...line(1) },
    { ...paragraph, id: 'op1', kind: 'operative', label: '1', ...line(2) },
    { ...paragraph, id: 'op2', kind: 'operative', label: '2', ...line(3) },
  ],
  clauses: [
    {
      ...clause,
      id: 'pp1#1',
      paragraph: 'pp1',
      ...line(1),
      phrase: span('Recalling'),
      verb: 'recall',
      lemma: 'recall',
      force: 'reinforcing',
      strength: 1,
    },
    {
      ...clause,
      id: 'op1#1',
      paragraph: 'op1',
      ...line(2),
      phrase: span('Also strongly urges'),
      modifiers: ['also', 'strongly'],
      verb: 'urge',
      lemma: 'urge',
      force: 'directive',
      strength: 3,
    },
    {
      ...clause,
      id: 'op2#1',
      paragraph: 'op2',
      ...line(3),
      phrase: span('Decides'),
      verb: 'decide',
      lemma: 'decide',
      force: 'deciding',
      strength: 1,
    },
  ],
  addressees: [
    { ...states, clause: 'op1#1' },
    { ...office, clause: 'op1#1' },
  ],
  actors: [
    { ...states, clause: 'op1#1', paragraph: 'op1', role: 'addressee' },
    { ...office, clause: 'op1#1', paragraph: 'op1', role: 'addressee' },
  ],
  money: [
    {
      ...span('$5 million'),
      amount: 5_000_000,
      amountMax: null,
      currency: 'USD',
      currencyAssumed: true,
      period: 'year',
      qualifier: 'at-most',
      rule: 'by hand',
      clause: 'op1#1',
      paragraph: 'op1',
    },
  ],
  notices: [{ rule: 'by hand', level: 'info', message: 'A specimen', start: null, end: null }],
}
