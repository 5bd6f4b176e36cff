import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'
import { folderOf } from './batch/folder.ts'

it('makes a folder with those above it, and leaves one that is there', async () => {
  const deep = join(folderOf({}), 'a/b/c')
  await makeFolder(deep)
  await makeFolder(deep)
  expect(statSync(deep).isDirectory()).toBe(true)
})

it('says why it can not, where a file stands in its place or above it', async () => {
  const folder = folderOf({ file: '' })
  await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(folder, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

it.skipIf(!existsSync('/proc/version'))('comes back from a folder that can hold none', async () => {
  await expect(makeFolder('/proc/x/y')).rejects.toMatchObject({ code: 'ENOENT' })
})
