import { describe, expect, it } from 'vitest'
import { GoldError, readGold } from '../../src/score/index.ts'

const CLAUSE = { phrase: 'Urges', lemma: 'urge', start: 0, end: 5, addressees: [{ text: 'banks', start: 6, end: 11 }] }

describe('readGold', () => {
  it('reads marked paragraphs with kind, label, depth and offsets from the start of their text', () => {
    const [document] = readGold(
      '# a comment\ndoc: one\norgan: SC\n\noperative (a) 1 | {verb:Also urges|lemma=urge;modifiers=also} {addressee:all banks} to pay {money:5 to 6 euros|amount=5;max=6;currency=EUR;period=day} a day;',
      'one.txt',
    )
    expect(document).toMatchObject({
      doc: 'one',
      organ: 'SC',
      layers: ['structure', 'clauses', 'money'],
      fragment: false,
    })
    expect(document?.paragraphs[0]).toMatchObject({
      kind: 'operative',
      label: '(a)',
      depth: 1,
      text: 'Also urges all banks to pay 5 to 6 euros a day;',
      clauses: [
        { start: 0, end: 10, lemma: 'urge', modifiers: ['also'], addressees: [{ start: 11, text: 'all banks' }] },
      ],
      money: [{ amount: 5, amountMax: 6, currency: 'EUR', period: 'day', qualifier: null }],
    })
  })

  it('makes a document of each fragment, named after its line', () => {
    const documents = readGold('doc: some\nfragments: yes\noperative 1 0 | One.\noperative 2 0 | Two.', 'some.txt')
    expect(documents.map(({ doc, fragment }) => [doc, fragment])).toEqual([
      ['some-3', true],
      ['some-4', true],
    ])
  })

  it('tells no label from a dash as a label', () => {
    const [document] = readGold('doc: one\noperative - 0 | One.\noperative – 1 | two;', 'one.txt')
    expect(document?.paragraphs.map(({ label }) => label)).toEqual([null, '–'])
  })

  it('reads arrays of paragraphs, and says which layers they hold', () => {
    const entries = [
      { id: 'd1', doc: 'one', organ: 'GA', kind: 'operative', text: 'Urges banks.', clauses: [CLAUSE], money: [] },
      { id: 'd2', doc: 'one', organ: 'GA', kind: 'operative', text: 'Ends.', clauses: [], money: [] },
    ]
    const documents = readGold(JSON.stringify(entries), 'clauses.json')
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ layers: ['clauses', 'money'], paragraphs: [{ id: 'd1' }, { id: 'd2' }] })
    expect(readGold('[{"doc":"one","text":"No.","money":[]}]', 'money.json')[0]?.layers).toEqual(['money'])
  })

  it('reads the structure of a document', () => {
    const paragraphs = [{ resolution: 1, kind: 'footnote', label: '4', depth: 0, text: 'Ibid.' }]
    expect(readGold(JSON.stringify({ doc: 'one', paragraphs }), 'one.json')[0]).toMatchObject({
      layers: ['structure'],
      paragraphs: [{ kind: 'footnote', label: '4' }],
    })
  })

  it.each([
    ['operative 1 0 Urges', 'g.txt:2: Unexpected “operative 1 0 Urges”, expected KIND LABEL DEPTH | TEXT'],
    ['paragraph 1 0 | Urges', 'g.txt:2: Unexpected kind paragraph, expected title'],
    ['operative 1 0 | {verb:Urges}', 'g.txt:2: Unexpected mark “Urges” without lemma'],
    ['operative 1 0 | {verb:Urges|lemma=urge', 'g.txt:2: Unexpected end of marked text'],
    ['operative 1 0 | {addressee:banks}', 'g.txt:2: Unexpected addressee “banks”, expected a verb before it'],
    ['operative 1 0 | {money:5 euros|amount=five;currency=EUR}', 'g.txt:2: Unexpected amount five of “5 euros”'],
    ['operative 1 0 | {money:5 euros|currency=EUR}', 'g.txt:2: Unexpected amount undefined of “5 euros”'],
    ['operative 1 0 | {money:5 euros|amount=5;currency=EUR;qualifier=most}', 'g.txt:2: Unexpected qualifier most'],
    ['operative 1 0 | {place:Rome}', 'g.txt:2: Unexpected mark place'],
  ])('refuses %s', (line, message) => {
    expect(() => readGold(`doc: one\n${line}`, 'g.txt')).toThrow(message)
  })

  it('names the file and the entry of JSON that it refuses', () => {
    const wrong = [{ doc: 'one', text: 'Urges banks.', clauses: [{ ...CLAUSE, start: 1 }] }]
    expect(() => readGold(JSON.stringify(wrong), 'g.json')).toThrow(
      'g.json: entry 1: Unexpected “rges” at 1-5, expected “Urges”',
    )
    expect(() => readGold('[{"text":"x"}]', 'g.json')).toThrow('g.json: entry 1: Unexpected entry without doc')
    expect(() => readGold('{"a":1}', 'g.json')).toThrow('g.json: Unexpected JSON object')
    expect(() => readGold('[{]', 'g.json')).toThrow(GoldError)
  })

  it('refuses marked gold without a document or with a layer that it does not know', () => {
    expect(() => readGold('operative 1 0 | One.', 'g.txt')).toThrow('expected a line doc: NAME')
    expect(() => readGold('doc: one\nlayers: verbs', 'g.txt')).toThrow('g.txt: Unexpected layer verbs')
  })
})
