// The command that writes a site, and the server that shows it.

import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../src/explore/figures.ts'
import { type Serving, serve } from '../../src/explore/serve.ts'
import { annotatedSamples, cli } from './in-process.ts'

let corpus = ''
let remove = () => {}
let serving: Serving
const site = (name: string) => join(corpus, '..', name)
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
  const { exitCode, told } = await cli(['explore', corpus, '--out', site('site')])
  expect(told).toMatch(/5 resolutions, \d+ clauses\. Open .*index\.html in a browser/)
  expect(exitCode).toBe(0)
  serving = await serve(site('site'), 0)
})
afterAll(async () => {
  await serving.close()
  remove()
})

describe('explore', () => {
  it('writes the same bytes for the same corpus, also over a site that is there', async () => {
    mkdirSync(site('again'))
    for (let i = 0; i < 2; i += 1) expect((await cli(['explore', corpus, '--out', site('again')])).exitCode).toBe(0)
    const files = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .sort()
    expect(files(site('again'))).toEqual(files(site('site')))
    for (const name of files(site('site')))
      expect(readFileSync(join(site('again'), name)).equals(readFileSync(join(site('site'), name))), name).toBe(true)
  })

  it('leaves a folder alone that holds anything else', async () => {
    mkdirSync(site('mine'))
    writeFileSync(join(site('mine'), 'thesis.txt'), 'mine')
    const { exitCode, told } = await cli(['explore', corpus, '--out', site('mine')])
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/mine: holds other files than a site/)])
    expect(readdirSync(site('mine'))).toEqual(['thesis.txt'])
    const file = site('mine/thesis.txt')
    expect((await cli(['explore', corpus, '--out', file])).told).toMatch(/thesis.txt: no folder that can be read/)
    expect((await cli(['explore', corpus, '--out', join(file, 'x')])).told).toMatch(/no folder that can be read/)
  })

  it('says what is missing', async () => {
    expect((await cli(['explore', '--serve', corpus])).told).toMatch(/expected a corpus folder, as in: .*a port/)
    expect((await cli(['explore', '/nowhere'])).told).toMatch(/no such folder, expected a corpus folder/)
    expect((await cli(['explore', corpus, '--serve', 'x', '--out', site('x')])).told).toMatch(/expected a port/)
    const tables = await annotatedSamples('--format', 'csv')
    const { exitCode, told } = await cli(['explore', tables.corpus, '--out', site('y')])
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/no resolutions\.jsonl, expected one/)])
    tables.remove()
  })

  it('leaves nothing behind where the records are broken', async () => {
    const broken = await annotatedSamples()
    appendFileSync(join(broken.corpus, 'resolutions.jsonl'), '{"id": "cut')
    const { exitCode, told } = await cli(['explore', broken.corpus, '--out', site('cut')])
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/resolutions\.jsonl:6: no JSON, expected a record/)])
    expect(existsSync(`${site('cut')}.writing`)).toBe(false)
    broken.remove()
  })

  it('writes without figures where the corpus has no tables', async () => {
    const records = await annotatedSamples('--format', 'jsonl')
    expect((await cli(['explore', records.corpus, '--out', site('z')])).exitCode).toBe(0)
    expect(readdirSync(join(site('z'), 'data'))).not.toContain('figures.js')
    records.remove()
    rmSync(site('z'), { recursive: true })
  })

  it('leads from the row of a figure to the clauses that it counts', () => {
    expect(linkOf('verbs-by-organ')({ verb: 'urge', organ: 'un/a&b' })).toBe(
      '#/clauses?verb=urge&organ=un%2Fa%26b&kind=operative',
    )
    expect(linkOf('strength-by-organ')({ organ: 'o', strength: 2 })).toContain('strength=2&force=directive&organ=o')
    expect(linkOf('force-over-time')({ decade: 1990, force: 'deciding' })).toContain('force=deciding&year=1990-1999')
    expect(linkOf('money')({ doc_id: 'd', year: 2001, currency: 'USD' })).toBe('#/clauses?currency=USD&year=2001-2001')
    expect(linkOf('dispersion')({ doc_id: 'A/RES/1/1', clause_id: 'op1#1', verb: 'urge' })).toBe(
      '#/r/A%2FRES%2F1%2F1/op1%231',
    )
  })
})

describe('the server', () => {
  const get = (path: string, host?: string) =>
    new Promise<{ status: number | undefined; text: string }>((done, failed) => {
      const { hostname, port } = new URL(serving.url)
      const asked = request({ hostname, port, path, headers: host === undefined ? {} : { host } }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (piece) => {
          text += piece
        })
        response.on('end', () => done({ status: response.statusCode, text }))
      })
      asked.on('error', failed).end()
    })

  it('serves the site on this machine alone, and nothing beside it', async () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await get('/')).toMatchObject({ status: 200, text: expect.stringContaining('Content-Security-Policy') })
    expect((await get('/data/index.js')).text).toMatch(/^callsUpon\.put\("index",/)
    for (const path of [
      '/../corpus/manifest.json',
      '/%2e%2e/corpus/manifest.json',
      '/..%2fcorpus%2fmanifest.json',
      '/%00',
      '/%',
    ])
      expect((await get(path)).status, path).toBe(404)
    expect((await get('/', 'evil.example')).status).toBe(421)
  })
})
