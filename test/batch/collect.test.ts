import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { collectInputs } from '../../src/batch/collect.ts'
import { folderOf } from './folder.ts'

const pathsOf = async (inputs: readonly string[], except: string | null = null) =>
  (await collectInputs(inputs, except)).files.map(({ path }) => path)

it('walks a folder whole, in the order of its paths, without hidden files', async () => {
  const folder = folderOf({ 'b.txt': '', 'a/z.md': '', 'a/B.TXT': '', '.hidden.txt': '', '.git/x.txt': '' })
  expect(await pathsOf([folder])).toEqual(['a/B.TXT', 'a/z.md', 'b.txt'])
})

it('leaves files of other kinds to the list of the skipped, unless they are named', async () => {
  const folder = folderOf({ 'a.txt': '', 'b.png': '' })
  const { files, skipped } = await collectInputs([folder], null)
  expect([files.map(({ path }) => path), skipped.map(({ path }) => path)]).toEqual([['a.txt'], ['b.png']])
  expect(await pathsOf([folder, join(folder, 'b.png')])).toEqual(['a.txt', 'b.png'])
})

it('gives the same list whatever the order of the inputs, each file once', async () => {
  const folder = folderOf({ '1990/a.txt': '', '2000/a.txt': '' })
  const inputs = [join(folder, '2000'), join(folder, '1990', 'a.txt'), join(folder, '1990')]
  expect(await pathsOf(inputs)).toEqual(['1990/a.txt', '2000/a.txt'])
  expect(await pathsOf(inputs.toReversed())).toEqual(['1990/a.txt', '2000/a.txt'])
})

it('finds what a pattern matches, relative to its fixed part', async () => {
  const folder = folderOf({ 'a/1.txt': '', 'a/deep/2.txt': '', 'a/3.md': '' })
  expect(await pathsOf([`${folder}/a/**/*.txt`])).toEqual(['1.txt', 'deep/2.txt'])
})

it('takes a file whose name looks like a pattern as that file', async () => {
  const folder = folderOf({ 'a[1].txt': '' })
  expect(await pathsOf([join(folder, 'a[1].txt')])).toEqual(['a[1].txt'])
})

it('follows links, but not in circles, and prefers a file under its own name', async () => {
  const folder = folderOf({ 'z/a.txt': '' })
  symlinkSync(folder, join(folder, 'z', 'circle'))
  symlinkSync(join(folder, 'z'), join(folder, 'a-link'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'))
  const { files, problems } = await collectInputs([folder], null)
  expect(files.map(({ path }) => path)).toEqual(['z/a.txt'])
  const file = join(folder, 'broken')
  expect(problems).toEqual([{ path: 'broken', file, message: expect.stringContaining('leads nowhere') }])
})

it.skipIf(process.platform === 'win32')(
  'does not wait for a pipe, nor read a folder that is called like a text',
  async () => {
    const folder = folderOf({ 'a.txt': '', 'folder.txt/b.txt': '' })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    symlinkSync(join(folder, 'pipe.txt'), join(folder, 'to-pipe.txt'))
    const { files, skipped, problems } = await collectInputs([folder], null)
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'folder.txt/b.txt'])
    expect(skipped.map(({ path }) => path)).toEqual(['pipe.txt'])
    expect(problems).toEqual([])
  },
)

it('takes files whatever they are called', async () => {
  const names = [
    'new\nline.txt',
    '"quoted", \'and\'.txt',
    '-dash.txt',
    '🌊.txt',
    `${'x'.repeat(200)}.txt`,
    "=cmd|' '!A1.txt",
    '*?[a].txt',
  ]
  const folder = folderOf({})
  mkdirSync(join(folder, '--out'))
  for (const name of names) writeFileSync(join(folder, '--out', name), '')
  const { files, problems } = await collectInputs([folder], null)
  expect(files.map(({ path }) => path).sort()).toEqual(names.map((name) => `--out/${name}`).sort())
  expect(problems).toEqual([])
})

it('leaves out the output folder and other annotated corpora', async () => {
  const manifest = JSON.stringify({ schema_version: '1.0.0', program: { name: 'calls-upon' } })
  const folder = folderOf({ 'a.txt': '', 'out/codebook.md': '', 'old/codebook.md': '', 'old/manifest.json': manifest })
  expect(await pathsOf([folder], join(folder, 'out'))).toEqual(['a.txt'])
})

it.each([
  ['missing', 'no such file or folder'],
  ['*.text', 'no file matches'],
  ['empty', 'no file of a kind that is read'],
  ['images', 'no file of a kind that is read'],
])('says what it expected instead of %s', async (name, message) => {
  const folder = folderOf({ 'empty/.keep': '', 'images/a.png': '' })
  const { files, problems } = await collectInputs([join(folder, name)], null)
  expect(files).toEqual([])
  expect(problems).toEqual([{ path: join(folder, name), message: expect.stringContaining(message) }])
})

it('takes standard input beside files', async () => {
  const folder = folderOf({ 'a.txt': '' })
  expect(await pathsOf(['-', folder])).toEqual(['-', 'a.txt'])
})

it('says of a corpus that it is one, where texts were expected', async () => {
  const manifest = JSON.stringify({ schema_version: '1.0.0', program: { name: 'calls-upon' } })
  const folder = folderOf({ 'corpus/manifest.json': manifest, 'corpus/clauses.csv': '' })
  const { problems } = await collectInputs([join(folder, 'corpus')], null)
  expect(problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining('an annotated corpus, expected') }),
  ])
})
