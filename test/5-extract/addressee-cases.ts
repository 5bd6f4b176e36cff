// Reads marked text for the tests of addressees: `{verb:Calls upon|lemma=call upon} {addressee:all States} to act;`.

import { readFileSync } from 'node:fs'
import { type FoundAddressee, findAddressees } from '../../src/5-extract/actors/addressee.ts'
import { chunksOf } from '../../src/chunks.ts'
import { parseMarked } from '../../src/marked.ts'
import { compileAddressing } from '../../src/models/addressing.ts'
import type { Models } from '../../src/models/index.ts'
import type { Clause, Force } from '../../src/types.ts'

const file = new URL('../../models/actors/addressing.json', import.meta.url)
const addressing = compileAddressing({ 'actors/addressing.json': JSON.parse(readFileSync(file, 'utf8')) })

/** Models with the word lists that addressees need, and nothing else. */
export const models = { addressing } as Models

const statements = ['decide', 'stress', 'emphasize', 'reaffirm', 'reiterate', 'renew', 'consider', 'recall', 'note']

/** A clause as the classifier would make it, from a span of its verb phrase to the end of what it governs. */
export const clauseOf = (lemma: string, start: number, phraseEnd: number, end: number): Clause => ({
  id: 'op1#1',
  paragraph: 'op1',
  start,
  end,
  phrase: { start, end: phraseEnd },
  verb: lemma.replaceAll(' ', '-'),
  lemma,
  modifiers: [],
  force: (statements.includes(lemma) ? 'reinforcing' : 'directive') satisfies Force,
  strength: 1,
  rule: 'test',
})

/** The addressees of a clause of `text`. */
export const addresseesOf = (text: string, clause: Clause): readonly FoundAddressee[] =>
  findAddressees(chunksOf(text, { start: clause.phrase.end, end: clause.end }), clause, models)

/** The surfaces that are marked and those that are found, in order of the clauses. A verb's lemma is its `lemma` attribute. */
export const compare = (marked: string): { readonly expected: string[]; readonly found: string[] } => {
  const { text, marks } = parseMarked(marked)
  const verbs = marks.filter((mark) => mark.name === 'verb')
  const found = verbs.flatMap((verb, place) => {
    const lemma = verb.attributes.lemma ?? text.slice(verb.start, verb.end).toLowerCase().replace(/s$/, '')
    const end = verbs[place + 1]?.start ?? text.length
    return addresseesOf(text, clauseOf(lemma, verb.start, verb.end, end))
  })
  return {
    expected: marks.filter((mark) => mark.name === 'addressee').map((mark) => text.slice(mark.start, mark.end)),
    found: found.map((span) => text.slice(span.start, span.end)),
  }
}
