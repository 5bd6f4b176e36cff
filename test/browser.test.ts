// Invariant 7: stages 2 to 5 and the compiling of models run in a browser as they are; models are handed in.

import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { ownModels, readModelFiles } from '../src/models/load.ts'

it('bundles for the browser without anything of Node, and annotates there', async () => {
  const bundle = await build({
    stdin: {
      contents: `
        import { compileModels } from './models/index.ts'
        import { annotate } from './pipeline.ts'
        globalThis.run = (files, text) => JSON.stringify(annotate({ path: 'a.txt', sha256: '', format: 'text', encoding: 'utf-8', text, notices: [] }, compileModels(files))[0].clauses.map((clause) => clause.lemma))`,
      resolveDir: join(import.meta.dirname, '../src'),
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  })
  const code = bundle.outputFiles[0]?.text ?? ''
  expect(code).not.toMatch(/require\("(?:node:)?(?:fs|path|crypto|url)"\)/)
  const page: { run?: (files: unknown, text: string) => string } = {}
  runInNewContext(
    code,
    Object.assign(page, {
      globalThis: page,
      self: page,
      console,
      TextDecoder,
      TextEncoder,
      atob,
      performance,
      setTimeout,
      clearTimeout,
    }),
  )
  const text = 'The General Assembly,\nRecalling its resolution 12/34,\n1. Requests the Secretary-General to report.'
  expect(page.run?.(readModelFiles(ownModels), text)).toBe('["recall","request"]')
})
