// The lexicon of verbs: the forms that are derived from an entry, and what must be true of all entries together.

import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/models/load.ts'
import { formsOf, lemmaOf, type Mood } from '../../src/models/verb-forms.ts'

const { verbs } = loadModels().models

const formsIn = (id: string, mood: Mood): string[] => {
  const entry = verbs.byId.get(id)
  if (!entry) throw new Error(`Unexpected id ${id}, expected one of models/verbs`)
  return formsOf(entry)
    .filter((form) => form.mood === mood)
    .map(({ words }) => words.join(' '))
}

describe('derived forms', () => {
  it.each([
    ['call-upon', 'participle', ['calling upon', 'calling on']],
    ['stress', 'base', ['stress']],
    ['encourage', 'participle', ['encouraging']],
    ['agree', 'participle', ['agreeing']],
    ['agree', 'past', ['agreed']],
    ['regret', 'participle', ['regretting']],
    ['commit', 'participle', ['committing itself', 'committing']],
    ['submit', 'past', ['submitted']],
    ['clarify', 'past', ['clarified']],
    ['study', 'past', ['studied']],
    ['wish', 'base', ['wish']],
    ['convey', 'participle', ['conveying']],
    ['recognize', 'finite', ['recognizes', 'recognises']],
    ['re-emphasize', 'participle', ['re-emphasizing', 're-emphasising', 'reemphasizing', 'reemphasising']],
  ] as const)('of %s (%s)', (id, mood, forms) => expect(formsIn(id, mood)).toEqual(forms))

  it.each([
    ['hear', 'past', ['heard']],
    ['bear-in-mind', 'past', ['borne in mind']],
    ['have-regard', 'participle', ['having regard to', 'having due regard to']],
    ['hold', 'past', ['held']],
    ['echo', 'participle', ['echoing']],
    ['forbid', 'past', ['forbidden']],
    ['confer', 'participle', ['conferring']],
    ['undertake', 'past', ['undertaken']],
    ['be-of-the-opinion', 'participle', ['being of the opinion']],
  ] as const)('are listed where spelling does not give them: %s (%s)', (id, mood, forms) =>
    expect(formsIn(id, mood)).toEqual(forms),
  )

  it('contain the note that is taken', () => {
    expect(formsIn('take-note', 'past')).toContain('taken note of')
    expect(formsIn('take-note', 'participle')).toContain('taking note of')
  })

  it('of an adjective are the adjective alone', () => {
    expect(
      verbs.entries
        .filter(({ kind }) => kind === 'adjective')
        .flatMap(formsOf)
        .map(({ mood }) => mood),
    ).not.toContain('finite')
  })
})

describe('lemmas', () => {
  it.each([
    ['call-upon', 'call upon'],
    ['take-note', 'take note'],
    ['mindful', 'mindful'],
    ['appeal', 'appeal'],
    ['re-emphasize', 're-emphasize'],
    ['express-concern', 'express concern'],
    ['reiterate-call', 'reiterate call'],
  ])('of %s is "%s"', (id, lemma) => {
    const entry = verbs.byId.get(id)
    expect(entry && lemmaOf(entry)).toBe(lemma)
  })

  it('belong to one entry each', () => {
    const lemmas = verbs.entries.map(lemmaOf)
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual([])
  })
})

describe('strength', () => {
  it('is null where no published scale ranks the verb, and only there', () => {
    expect(verbs.entries.filter(({ strength, scale }) => (strength === null) !== (scale === null))).toEqual([])
    expect(verbs.byId.get('express-concern')?.strength).toBeNull()
  })

  it('is on one scale a force', () => {
    const scales = new Set(verbs.entries.filter(({ scale }) => scale).map(({ force, scale }) => `${force} ${scale}`))
    expect([...scales].sort()).toEqual([
      'deciding model-diplomat',
      'directive model-diplomat',
      'evaluative gruenberg-2009-emotive',
    ])
  })
})

describe('what is no verb of the organ', () => {
  it.each(['taking into account', 'pursuant to', 'in accordance with', 'states', 'including'])('%s', (phrase) => {
    const forms = verbs.entries.flatMap(formsOf).map(({ words }) => words.join(' '))
    expect(forms).not.toContain(phrase)
  })
})
