// The how-to pages: every snippet is run, in the order of its page, where its tool is installed; what stands in a `console` is
// for machines that a test doesn't have, and is only checked for what bash makes of it.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'
import { builtMain } from './cli/built.ts'
import { installed, python } from './python.ts'

const project = join(import.meta.dirname, '..')
const docs = join(project, 'docs')
const folder = mkdtempSync(join(tmpdir(), 'calls-upon-docs-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Snippet {
  readonly language: string
  readonly code: string
}

const snippetsOf = (page: string): Snippet[] =>
  [...readFileSync(join(docs, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language, code]) => ({ language, code }) as Snippet,
  )

const run = (command: string, args: readonly string[], cwd: string) => {
  const env = {
    ...process.env,
    HF_HUB_OFFLINE: '1',
    HF_HOME: join(folder, 'cache'),
    PATH: `${folder}:${process.env.PATH}`,
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

/** What Python needs for a snippet. */
const modulesOf = (code: string): string[] =>
  [...code.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name as string)

const hasR = spawnSync('Rscript', ['-e', '0']).status === 0

const runners: Readonly<Record<string, (code: string, cwd: string) => Promise<string> | string | null>> = {
  sh: (code, cwd) => run('bash', ['-euo', 'pipefail', '-c', code], cwd),
  console: (code, cwd) => {
    run('bash', ['-n', '-c', code], cwd)
    return 'not run'
  },
  python: (code, cwd) => {
    const modules = modulesOf(code)
    return installed(modules).length === modules.length ? run(python, ['-c', code], cwd) : null
  },
  // Packages of R can't be had here: what needs one is left out, as its page says.
  r: (code, cwd) => (hasR && !code.includes('library(') ? run('Rscript', ['-e', code], cwd) : null),
  sql: async (code, cwd) => {
    const instance = await DuckDBInstance.create(':memory:', { file_search_path: cwd })
    const connection = await instance.connect()
    const rows = await connection.runAndReadAll(code)
    return rows.getRows().length > 0 ? 'rows' : ''
  },
}

const isPage = (name: string): boolean => name.endsWith('.md') && name !== 'README.md'

describe('docs', () => {
  const command = join(folder, 'calls-upon')
  writeFileSync(command, `#!/usr/bin/env bash\nexec '${process.execPath}' '${builtMain()}' "$@"\n`, { mode: 0o755 })
  cpSync(join(project, 'corpus/samples'), join(folder, 'corpus/samples'), { recursive: true })
  // The page of pages makes what the others start from.
  for (const { code } of snippetsOf('README.md')) run('bash', ['-c', code], folder)

  it('lists every page', () => {
    const linked = [...readFileSync(join(docs, 'README.md'), 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g)].map(
      ([, page]) => page,
    )
    expect(linked.sort()).toEqual(
      readdirSync(docs)
        .filter((page) => isPage(page))
        .sort(),
    )
  })

  const pages = readdirSync(docs).filter((page) => isPage(page))
  it.each(pages)(
    '%s: its snippets run, and say something',
    async (page) => {
      const cwd = mkdtempSync(join(folder, 'page-'))
      for (const name of ['annotated', 'corpus']) cpSync(join(folder, name), join(cwd, name), { recursive: true })
      for (const { language, code } of snippetsOf(page)) {
        const runner = runners[language]
        expect(runner, `a snippet in ${language}`).toBeDefined()
        const said = await runner?.(code, cwd)
        if (said === null) console.log(`${page}: a snippet in ${language} is skipped, since its tool is not installed`)
        else if (language !== 'sh') expect(said, code).not.toBe('')
      }
    },
    180_000,
  )

  it('links to nothing that is not there', () => {
    for (const page of ['README.md', ...pages])
      for (const [, to] of readFileSync(join(docs, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
        expect(readFileSync(join(docs, dirname(page), to as string), 'utf8')).not.toBe('')
  })
})
