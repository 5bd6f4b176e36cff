import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generateCorpus } from '../../scripts/generate-corpus.ts'
import { folderOf } from '../batch/folder.ts'

/** Generated texts by path. */
const generated = async (options: Parameters<typeof generateCorpus>[1]) => {
  const folder = folderOf({})
  const counted = await generateCorpus(folder, options)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = entries.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'utf8')] as const)
  return { counted, texts: Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

it('writes the same texts for the same seed, and none twice', async () => {
  const { texts, counted } = await generated({ seed: 5, documents: 40 })
  expect(texts).toEqual((await generated({ seed: 5, documents: 40 })).texts)
  expect(texts).not.toEqual((await generated({ seed: 6, documents: 40 })).texts)
  expect(new Set(Object.values(texts)).size).toBe(40)
  expect(counted).toEqual({ documents: 40, bytes: Buffer.byteLength(Object.values(texts).join('')) })
})

it('stops at the size asked for', async () => {
  const { counted } = await generated({ seed: 5, bytes: 100_000 })
  expect(counted.bytes).toBeGreaterThanOrEqual(100_000)
  expect(counted.bytes).toBeLessThan(111_000)
})
