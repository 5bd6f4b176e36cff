import { expect, it } from 'vitest'
import { type InputEntry, manifestPieces, noCounts } from '../../src/6-emit/manifest.ts'

it.each([0, 1, 1000, 2500])('the text of a manifest with %i inputs is that of its JSON', async (count) => {
  const inputs = Array.from(
    { length: count },
    (_, i): InputEntry => ({
      path: `a "${i}"\n.txt`,
      sha256: null,
      bytes: i,
      outcome: i % 2 ? 'failed' : 'annotated',
      reason: i % 2 ? 'line\nline' : null,
      resolutions: 1,
    }),
  )
  const program = { name: 'calls-upon', version: '1.0.0', libraries: {} }
  const manifest = { program, models: { sha256: '' }, layers: [], counts: noCounts(), files: [] }
  let text = ''
  for await (const piece of manifestPieces(manifest, inputs)) text += piece
  const read = JSON.parse(text)
  expect(read.inputs).toEqual(inputs)
  expect(text).toBe(`${JSON.stringify(read, null, 2)}\n`)
})
