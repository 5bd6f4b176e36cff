// Help and version are told by one file, help of a command by few: no model and no library is loaded, which keeps them quick.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderOf } from '../batch/folder.ts'
import { builtMain } from './built.ts'

/** The modules that the program loads, below the project: V8 lists every script that it ran. */
const loadedBy = (args: readonly string[]): string[] => {
  const folder = folderOf({})
  const { status } = spawnSync(process.execPath, [builtMain(), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  })
  expect(status).toBe(0)
  const [report] = readdirSync(folder)
  const { result } = JSON.parse(readFileSync(join(folder, report as string), 'utf8')) as { result: { url: string }[] }
  return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
}

it.each([
  ['--help'],
  ['--version'],
  ['annotate', '--help'],
  ['explain', '--help'],
  ['score', '--help'],
  ['import', '--help'],
  ['verify', '--help'],
  ['query', '--help'],
  ['kwic', '--help'],
  ['collocates', '--help'],
  ['compare', '--help'],
  ['diff', '--help'],
  ['series', '--help'],
  ['report', '--help'],
  ['plot', '--help'],
  ['explore', '--help'],
  ['cite', '--help'],
  ['columns', '--help'],
])('no model and no library is loaded for %s %s', (...args) => {
  const modules = loadedBy(args)
  expect(modules.filter((url) => url.includes('/node_modules/'))).toEqual([])
  const own = modules.map((url) => /\/dist\/(.+)$/.exec(url)?.[1]).filter((path) => path !== undefined)
  if (args.length === 1) expect(own).toEqual(['cli/main.cjs'])
  expect(own).toContain('cli/main.cjs')
  expect(own.filter((path) => !/^(?:cli\/|layers\.js|batch\/versions\.js)/.test(path))).toEqual([])
  expect(own.length).toBeLessThan(12)
})

it('a format is loaded when it is asked for only', () => {
  const samples = join(import.meta.dirname, '../../corpus/samples')
  const folders = (format: string) => {
    const out = join(folderOf({}), 'corpus')
    const modules = loadedBy(['annotate', samples, '--out', out, '--format', format, '--jobs', '1', '--quiet'])
    return [
      ...new Set(modules.map((url) => /\/(6-emit\/(?:akn|brat|conllu|web-annotation)|xmlbuilder2)\//.exec(url)?.[1])),
    ]
      .filter((name) => name !== undefined)
      .sort()
  }
  expect(folders('jsonl,csv')).toEqual([])
  expect(folders('brat')).toEqual(['6-emit/brat'])
  expect(folders('akn,webannotation')).toEqual(['6-emit/akn', '6-emit/web-annotation', 'xmlbuilder2'])
})
