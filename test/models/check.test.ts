// The check of models finds what is wrong in an entry, and says where.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDuplicates, checkModels, checkSchemas } from '../../src/models/check.ts'
import { kindOfFragment } from '../../src/models/check-examples.ts'
import { compileModels, type ModelFiles } from '../../src/models/index.ts'
import { ownModels, readModelFiles } from '../../src/models/load.ts'
import { annotateFragment } from '../../src/pipeline.ts'

const schemas = readModelFiles(join(ownModels, 'schema'))
const own = readModelFiles(ownModels)

const verb = (fields: object = {}): ModelFiles => ({
  'verbs/own.json': {
    entries: [
      {
        id: 'applaud',
        forms: ['applauds'],
        part: 'both',
        force: 'evaluative',
        strength: null,
        scale: null,
        source: 'made for this test',
        examples: ['{verb:Also applauds} the choir;'],
        counterexamples: ['Notes that the audience applauds the choir;'],
        ...fields,
      },
    ],
  },
})

/** Everything of the program but its verbs. */
const others = Object.fromEntries(
  Object.entries(own).filter(([file]) => !file.startsWith('verbs/') || file === 'verbs/modifiers.json'),
)

/** Problems of the one entry in `files`, run as the only verb of the program. */
const problems = (files: ModelFiles): readonly string[] =>
  checkModels(
    { 'scales.json': own['scales.json'], ...files },
    schemas,
    compileModels({ ...others, ...files }),
    annotateFragment,
  ).problems

describe('the schema', () => {
  it('takes a good entry', () => expect(checkSchemas(verb(), schemas)).toEqual([]))

  it.each([
    [
      'a force that is none',
      { force: 'polite' },
      'applaud/force must be equal to one of the allowed values (directive,',
    ],
    ['an entry without a source', { source: undefined }, "applaud must have required property 'source'"],
    [
      'an entry without counterexamples',
      { counterexamples: [] },
      'applaud/counterexamples must NOT have fewer than 1 items',
    ],
    ['an example without a mark', { examples: ['Applauds the choir;'] }, 'applaud/examples/0 must match pattern'],
    ['a field nobody reads', { sense: 'praise' }, 'applaud must NOT have additional properties (sense)'],
    ['a capital in a form', { forms: ['Applauds'] }, 'applaud/forms/0 must match pattern'],
    ['a strength without a scale', { strength: 2 }, 'applaud/scale must be string'],
  ])('refuses %s', (_, fields, message) => {
    // As in a file: an undefined field is absent.
    const files = JSON.parse(JSON.stringify(verb(fields))) as ModelFiles
    expect(checkSchemas(files, schemas)).toContainEqual(expect.stringContaining(`verbs/own.json: ${message}`))
  })

  it('refuses a file that belongs to no part of the models', () => {
    expect(checkSchemas({ 'nouns/own.json': {} }, schemas)[0]).toMatch(
      /^nouns\/own\.json: unexpected file, expected one in/,
    )
  })
})

describe('duplicates', () => {
  it('of ids and of forms are told with both places', () => {
    const { entries } = verb()['verbs/own.json'] as { entries: object[] }
    const twice = { ...verb(), 'verbs/second.json': { entries: [{ ...entries[0], id: 'clap' }] } }
    expect(checkDuplicates(twice)).toContain(
      'verbs/second.json: clap: unexpected second form "applauds", first in verbs/own.json: applaud',
    )
    expect(checkDuplicates({ ...verb(), 'verbs/second.json': { entries } })).toContain(
      'verbs/second.json: applaud: unexpected second entry with id applaud, first in verbs/own.json: applaud',
    )
  })

  it('are not in the models of the program', () => expect(checkDuplicates(own)).toEqual([]))
})

describe('examples', () => {
  it('that agree with the program are no problem', () => expect(problems(verb())).toEqual([]))

  it('that mark other words are told with what was found', () => {
    expect(problems(verb({ examples: ['Also {verb:applauds} the choir;'] }))).toEqual([
      'verbs/own.json: applaud: unexpected "Also applauds [0, 13)", expected "applauds [5, 13)" in: Also applauds the choir;',
    ])
  })

  it('that are not found at all are told', () => {
    expect(problems(verb({ examples: ['{verb:Claps} for the choir;'] }))[0]).toContain(
      'unexpected nothing, expected "Claps',
    )
  })

  it('with a mark that is never closed are told', () => {
    expect(problems(verb({ examples: ['{verb:Applauds the choir;'] }))[0]).toContain('expected } for the mark')
  })

  it('of what must not be found are told when it is', () => {
    expect(problems(verb({ counterexamples: ['Applauds the choir;'] }))).toEqual([
      'verbs/own.json: applaud: unexpected "Applauds [0, 8)", expected nothing in: Applauds the choir;',
    ])
  })

  it('of frames mark who is addressed', () => {
    const frame = { id: 'reminding', verbs: ['remind'], source: 'made for this test', counterexamples: ['Sings;'] }
    const file = (example: string) => ({ 'actors/addressing.json': { frames: [{ ...frame, examples: [example] }] } })
    const found = (example: string) =>
      checkModels(file(example), {}, compileModels(own), annotateFragment).problems.filter((one) =>
        one.includes('reminding'),
      )
    expect(found('Reminds the {addressee:Board} to sing;')).toEqual([])
    expect(found('Reminds {addressee:the Board} to sing;')).toEqual([
      'actors/addressing.json: reminding: unexpected "Board [12, 17)", expected "the Board [8, 17)" in: Reminds the Board to sing;',
    ])
  })

  it('are preambular when a comma closes them', () => {
    expect(kindOfFragment('Applauding the choir,')).toBe('preambular')
    expect(kindOfFragment('Applauds the choir;')).toBe('operative')
    expect(kindOfFragment('the choir')).toBe('operative')
  })
})

describe('scales', () => {
  it('must be known, of the right force, and hold the strength', () => {
    expect(problems(verb({ strength: 2, scale: 'mine' }))[0]).toContain(
      'unexpected scale mine, expected model-diplomat or',
    )
    expect(problems(verb({ strength: 2, scale: 'model-diplomat' }))[0]).toContain('unexpected evaluative strength 2')
    expect(problems(verb({ strength: 9, scale: 'gruenberg-2009-emotive' }))[0]).toContain('expected 1 to 8')
  })
})

describe('the models of the program', () => {
  const report = checkModels(own, schemas, compileModels(own), annotateFragment)

  it('pass their own check', () => expect(report.problems).toEqual([]))

  it('have an example and a counterexample for every entry but scales', () => {
    expect(report.entries).toBeGreaterThan(350)
    expect(report.examples).toBeGreaterThanOrEqual(report.entries - 2)
    expect(report.counterexamples).toBeGreaterThanOrEqual(report.entries - 2)
  })
}, 120_000)
