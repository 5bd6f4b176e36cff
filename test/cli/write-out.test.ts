import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeOut } from '../../src/cli/write-out.ts'
import { contentsOf, folderOf } from '../batch/folder.ts'

it('replaces a file, where a link leads as well, and leaves nothing beside it', async () => {
  const folder = folderOf({ 'a.svg': 'old' })
  symlinkSync(join(folder, 'a.svg'), join(folder, 'link.svg'))
  await writeOut(join(folder, 'link.svg'), 'new')
  expect(contentsOf(folder)).toEqual({ 'a.svg': 'new', 'link.svg': 'new' })
})

it('keeps the old file where the new one can not be written', async () => {
  const folder = folderOf({ 'a.svg': 'old' })
  mkdirSync(join(folder, 'a.svg.writing'))
  writeFileSync(join(folder, 'a.svg.writing/mine'), '')
  await expect(writeOut(join(folder, 'a.svg'), 'new')).rejects.toThrow(/--out .*a\.svg: can't be written \(EISDIR\)/)
  expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('old')
  await expect(writeOut(join(folder, 'none/a.svg'), 'new')).rejects.toThrow(/ENOENT.*a file in a folder that is there/)
})

it.skipIf(process.platform === 'win32')('writes to a device as it is', async () => {
  await writeOut('/dev/null', 'new')
})
