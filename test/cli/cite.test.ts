import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { apa, bibtex, type Cited, csl, methods } from '../../src/cite/citation.ts'
import { annotatedSamples, cli } from './in-process.ts'

const project = join(import.meta.dirname, '../..')
const file = parse(readFileSync(join(project, 'CITATION.cff'), 'utf8'))
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))

let corpus = ''
let remove = () => {}
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
})
afterAll(() => remove())

const manifest = () => JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8'))

describe('cite', () => {
  it('names the version that is installed in CITATION.cff', () => expect(file.version).toBe(version))

  it('gives figures and hashes of the manifest', async () => {
    const { exitCode, out } = await cli(['cite', corpus])
    const { counts, models } = manifest()
    expect(exitCode).toBe(0)
    expect(out).toContain(`(Version ${version})`)
    expect(out).toContain(`${counts.clauses} clauses`)
    expect(out).toContain(models.sha256.slice(0, 16))
  })

  it('gives CSL that parses, with the whole hash of the models', async () => {
    const [item] = JSON.parse((await cli(['cite', corpus, '--format', 'csl'])).out)
    expect(item).toMatchObject({ type: 'software', title: 'calls-upon', version, issued: { 'date-parts': [[2026]] } })
    expect(item.note).toContain(manifest().models.sha256)
  })

  it('writes people as each style has them, and no year of another version', () => {
    const authors = [{ 'given-names': 'Ana María', 'family-names': 'Núñez & Co' }, { name: 'UN Office.' }]
    const cited: Cited = { file: { ...file, authors, doi: '10.5/x' }, manifest: manifest(), corpusHash: 'ab' }
    expect(apa(cited)).toBe(
      `Núñez & Co, A. M., & UN Office. (2026). calls-upon (Version ${version}) [Computer software]. https://doi.org/10.5/x`,
    )
    expect(bibtex(cited)).toContain('author = {Núñez \\& Co, Ana María and {UN Office.}}')
    const older = { ...cited, file: { ...cited.file, version: '9.9.9' } }
    expect(apa(older)).toContain('(n.d.)')
    expect(csl(older)).not.toHaveProperty('issued')
    expect(bibtex(older)).not.toContain('year')
  })

  it('tells of failed files in the methods', () => {
    const { counts, ...rest } = manifest()
    const cited: Cited = { file, manifest: { ...rest, counts: { ...counts, failed: 1 } }, corpusHash: 'ab' }
    expect(methods(cited)).toContain('1 file could not be annotated')
  })

  it('says what it expected of a folder', async () => {
    const { exitCode, told } = await cli(['cite', join(corpus, 'missing')])
    expect([exitCode, told]).toEqual([2, expect.stringContaining('expected a corpus folder')])
  })
})
