import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { clearAway, openOutputFolder } from '../../src/batch/output-folder.ts'
import { contentsOf, folderOf } from './folder.ts'

const manifest = JSON.stringify({ schema_version: '1.0.0', program: { name: 'calls-upon' } })

it('appears whole at the end, and not before', async () => {
  const place = join(folderOf({}), 'deep', 'corpus')
  const { workshop, finish } = await openOutputFolder(place, false)
  writeFileSync(join(workshop, 'a'), 'done')
  expect(existsSync(place)).toBe(false)
  await finish()
  expect(contentsOf(place)).toEqual({ a: 'done' })
  expect(readdirSync(dirname(place))).toEqual(['corpus'])
})

it('takes the place of an empty folder', async () => {
  const place = folderOf({})
  const { finish } = await openOutputFolder(place, false)
  await finish()
  expect(readdirSync(place)).toEqual([])
})

it('refuses a folder that holds something, and a file', async () => {
  const folder = folderOf({ 'corpus/manifest.json': manifest, file: '' })
  await expect(openOutputFolder(join(folder, 'corpus'), false)).rejects.toThrow(/corpus: not empty, expected/)
  await expect(openOutputFolder(join(folder, 'file'), true)).rejects.toThrow(/file: a file, expected/)
  expect(readdirSync(folder)).toEqual(['corpus', 'file'])
})

it('replaces a corpus by force once the new one is done, and nothing that is no corpus', async () => {
  const folder = folderOf({ 'corpus/manifest.json': manifest, 'thesis/chapter.md': 'years of work' })
  await expect(openOutputFolder(join(folder, 'thesis'), true)).rejects.toThrow(/thesis: not an annotated corpus/)
  const given = await openOutputFolder(join(folder, 'corpus'), true)
  await given.discard()
  expect(contentsOf(join(folder, 'corpus'))).toEqual({ 'manifest.json': manifest })
  const { workshop, finish } = await openOutputFolder(join(folder, 'corpus'), true)
  writeFileSync(join(workshop, 'new'), '')
  await finish()
  expect(contentsOf(join(folder, 'corpus'))).toEqual({ new: '' })
  expect(readdirSync(folder)).toEqual(['corpus', 'thesis'])
})

it('replaces a corpus also where an earlier run was broken off while it replaced one', async () => {
  const folder = folderOf({ 'corpus/manifest.json': manifest, '.corpus.part/replaced/manifest.json': manifest })
  const { workshop, finish } = await openOutputFolder(join(folder, 'corpus'), true)
  writeFileSync(join(workshop, 'new'), '')
  await finish()
  expect(contentsOf(join(folder, 'corpus'))).toEqual({ new: '' })
  expect(readdirSync(folder)).toEqual(['corpus'])
})

it('keeps what was replaced until the new one stands in its place', async () => {
  const folder = folderOf({ '.corpus.part/replaced/manifest.json': manifest })
  const { leave } = await openOutputFolder(join(folder, 'corpus'), true)
  await leave()
  expect(contentsOf(join(folder, '.corpus.part/replaced'))).toEqual({ 'manifest.json': manifest })
})

it('takes away a work folder that was left, but not one that another run uses', async () => {
  const folder = folderOf({ 'corpus/manifest.json': manifest, '.corpus.part/journal.jsonl': '' })
  await clearAway(join(folder, 'corpus'))
  expect(readdirSync(folder)).toEqual(['corpus'])
  const { leave } = await openOutputFolder(join(folder, 'corpus'), true)
  await clearAway(join(folder, 'corpus'))
  expect(readdirSync(folder)).toEqual(['.corpus.part', 'corpus'])
  await leave()
})
