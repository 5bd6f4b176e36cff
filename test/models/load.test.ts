// Models that are loaded: compiled no sooner than asked for, unless they are a user's.

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadModels, ModelError } from '../../src/models/load.ts'
import { folderOf } from '../batch/folder.ts'

it('the own models are compiled once, for whoever asks first', () => {
  const loaded = loadModels()
  expect(loaded.models.verbs.byId.has('call-upon')).toBe(true)
  expect(loaded.models).toBe(loaded.models)
})

it("a user's models are refused when they are loaded", () => {
  const twice = JSON.stringify({
    entries: [{ id: 'request', force: 'directive', strength: null, forms: ['requests'] }],
  })
  const folder = folderOf({ 'verbs/own.json': twice })
  expect(() => loadModels(folder)).toThrow(/request/)
  expect(() => loadModels(join(folder, 'none'))).toThrow(ModelError)
})
