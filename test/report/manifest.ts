import { type Counts, type Manifest, noCounts } from '../../src/6-emit/manifest.ts'

/** A manifest with these counts. */
export const manifestOf = (counts: Partial<Counts>): Manifest => ({
  schema_version: '1.0.0',
  program: { name: 'calls-upon', version: '0.0.0', libraries: {} },
  models: { sha256: 'ab'.repeat(32) },
  layers: ['clauses'],
  counts: { ...noCounts(), ...counts },
  files: [],
  inputs: [],
})
