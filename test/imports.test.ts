// Invariant 2 and 7 of src/README.md, held over the import statements themselves.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

interface Import {
  readonly file: string
  readonly specifier: string
}

const imports: Import[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(join(SRC, file), 'utf8')
    return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => {
      const specifier = match[1] as string
      const resolved = specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)) : specifier
      return { file, specifier: resolved }
    })
  })

const stage = (path: string): number => Number(/^(\d)-/.exec(path)?.[1] ?? 0)

describe('imports', () => {
  it('are found at all', () => expect(imports.length).toBeGreaterThan(100))

  it('of a stage never name a stage above it', () => {
    expect(imports.filter(({ file, specifier }) => stage(file) > 0 && stage(specifier) > stage(file))).toEqual([])
  })

  it.each(['p-queue', '@observablehq/plot', 'linkedom', 'diff', 'cli-table3'])(
    'of %s stand in one file at most',
    (name) => {
      expect(
        new Set(imports.filter(({ specifier }) => specifier === name).map(({ file }) => file)).size,
      ).toBeLessThanOrEqual(1)
    },
  )

  it('of parts of wink-nlp and of its model stand in one file', () => {
    const parts = imports.filter(({ file, specifier }) => !file.endsWith('.d.ts') && specifier.startsWith('wink-'))
    expect(new Set(parts.map(({ file }) => file))).toEqual(new Set(['3-tokenise/wink.ts']))
  })

  it.each(['csv-parse', 'fzstd', 'tar-stream', 'yauzl'])('of %s stand in one file', (name) => {
    expect(new Set(imports.filter(({ specifier }) => specifier === name).map(({ file }) => file)).size).toBe(1)
  })

  it('of DuckDB stand in the file that writes Parquet, in the one that reads it and in the one that asks', () => {
    expect(
      [...new Set(imports.filter(({ specifier }) => specifier.startsWith('@duckdb')).map(({ file }) => file))].sort(),
    ).toEqual(['1-read/containers/parquet.ts', 'batch/parquet.ts', 'corpus/database.ts'])
  })

  it('of node: are only in reading, emitting, the batch, the CLI and the loader of models', () => {
    const pure = (file: string) =>
      /^[2-5]-/.test(file) ||
      file.startsWith('compare/') ||
      file.startsWith('score/') ||
      [
        '1-read/symbol.ts',
        '1-read/adoption.ts',
        '1-read/masthead.ts',
        '1-read/symbol/readers.ts',
        '1-read/symbol/spelling.ts',
        'pipeline.ts',
        'models/index.ts',
        'models/verbs.ts',
        'models/actors.ts',
        'models/money.ts',
      ].includes(file)
    expect(imports.filter(({ file, specifier }) => pure(file) && specifier.startsWith('node:'))).toEqual([])
  })

  it('of stages 2 to 5 stay clear of the CLI, the batch and the loader of models', () => {
    expect(
      imports.filter(({ file, specifier }) => /^[2-5]-/.test(file) && /^(?:cli|batch|models\/load)/.test(specifier)),
    ).toEqual([])
  })
})

describe('standard error and exit codes', () => {
  it('belong to the CLI and the batch', () => {
    const speaking = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/') && !file.startsWith('batch'))
      .filter((file) => /process\.(?:stderr|stdout|exit)|console\./.test(readFileSync(join(SRC, file), 'utf8')))
    expect(speaking).toEqual([])
  })
})
