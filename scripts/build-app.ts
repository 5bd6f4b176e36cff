// Builds the page of `calls-upon explore` into dist/app: scripts of the old kind, which a browser also loads from a disk.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { ownModels, readModelFiles } from '../src/models/load.ts'

const APP = join(import.meta.dirname, '../app')
const OUT = join(import.meta.dirname, '../dist/app')

/** What stands for Node's modules and for the reader of PDFs in a browser. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^node:crypto$/, 'node/crypto.ts'],
  [/^node:zlib$/, 'node/zlib.ts'],
  [/^node:(?:fs|fs\/promises|stream\/promises)$/, 'node/files.ts'],
  [/^\.\/source-of\.ts$/, 'node/source-of.ts'],
  [/^\.\/pdf\/index\.ts$/, 'node/pdf.ts'],
]

const instead: Plugin = {
  name: 'instead',
  enforce: 'pre',
  resolveId(specifier) {
    if (specifier === 'virtual:models') return '\0models'
    const found = INSTEAD.find(([pattern]) => pattern.test(specifier))
    if (found === undefined && specifier.startsWith('node:'))
      throw new Error(`Unexpected import of ${specifier} in the page, expected none of Node's modules`)
    return found === undefined ? null : join(APP, found[1])
  },
  load: (id) => (id === '\0models' ? `export default ${JSON.stringify(withoutExamples())}` : null),
}

/** The models without the texts that only test them. */
const withoutExamples = (): unknown => {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without)
    if (value === null || typeof value !== 'object') return value
    const parts = Object.entries(value).map(([name, part]) =>
      name === 'examples' || name === 'counterexamples' ? [name, []] : [name, without(part)],
    )
    return Object.fromEntries(parts)
  }
  return without(readModelFiles(ownModels))
}

const bundle = async (entry: string, name: string): Promise<string> => {
  const result = await build({
    configFile: false,
    root: APP,
    logLevel: 'warn',
    plugins: [instead],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(APP, entry), formats: ['iife'], name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [{ output }] = result as unknown as [{ output: { type: string; code: string }[] }]
  const chunks = output.filter(({ type }) => type === 'chunk')
  if (chunks.length !== 1) throw new Error(`Unexpected ${chunks.length} chunks of ${entry}, expected one`)
  return (chunks[0] as { code: string }).code
}

mkdirSync(OUT, { recursive: true })
writeFileSync(join(OUT, 'main.js'), await bundle('main.tsx', 'callsUponPage'))
// The page hands the text of this function to a worker.
const worker = await bundle('annotate/worker.ts', 'annotator')
writeFileSync(join(OUT, 'annotator.js'), `globalThis.callsUponAnnotator = function () {\n${worker}\n}\n`)
for (const name of ['index.html', 'style.css']) copyFileSync(join(APP, name), join(OUT, name))
for (const name of ['main.js', 'annotator.js']) console.log(`${name}: ${readFileSync(join(OUT, name)).length} bytes`)
