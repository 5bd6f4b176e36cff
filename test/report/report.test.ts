// The report of the samples, as a browser shows it.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figures } from '../../src/report/plots/index.ts'
import { annotatedSamples, cli } from '../cli/in-process.ts'

let corpus = ''
let remove = () => {}
beforeAll(async () => {
  ;({ corpus, remove } = await annotatedSamples())
})
afterAll(() => remove())

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

describe('report', () => {
  it('is the same page for the same corpus', async () => {
    const [one, two] = [join(corpus, '../one.html'), join(corpus, '../two.html')]
    for (const out of [one, two]) expect((await cli(['report', corpus, '--out', out])).exitCode).toBe(0)
    expect(readFileSync(one)).toEqual(readFileSync(two))
  })

  it.skipIf(browser === undefined)(
    'opens in a browser without network or errors, and leads to clauses',
    async () => {
      const { chromium } = await import('playwright-core')
      const out = join(corpus, '../report.html')
      await cli(['report', corpus, '--out', out, '--verb', 'call-upon'])
      const opened = await chromium.launch({
        executablePath: browser as string,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      })
      try {
        const page = await opened.newPage()
        const troubles: string[] = []
        const requests: string[] = []
        page.on('console', (message) => troubles.push(message.text()))
        page.on('pageerror', (error) => troubles.push(String(error)))
        page.on('request', (request) => requests.push(request.url()))
        await page.goto(pathToFileURL(out).href)
        expect(troubles).toEqual([])
        expect(requests).toEqual([pathToFileURL(out).href])
        const drawn = await page.locator('section > .wide > svg').all()
        expect(drawn.length).toBe(figures.length - 1)
        for (const svg of drawn) expect((await svg.boundingBox())?.height).toBeGreaterThan(50)
        await page.locator('#dispersion svg a').first().dispatchEvent('click')
        await expect.poll(() => page.url()).toContain('#verb-call-upon')
        expect(await page.locator('#verb-call-upon mark').first().textContent()).toMatch(/calls? upon|calling upon/i)
      } finally {
        await opened.close()
      }
    },
    60_000,
  )

  // Two organs of five samples have no three documents with one verb.
  it.each(figures.map(({ name }) => name).filter((name) => name !== 'keyness'))('draws %s alone', async (name) => {
    const { exitCode, out } = await cli(['plot', name, corpus, '--out', '-'])
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
  })

  it.each([
    [['plot', 'pie', 'CORPUS', '--out', '-'], /pie: unexpected kind, expected verbs-by-organ, /],
    [['plot', 'dispersion', 'CORPUS', '--out', '-', '--verb', 'demaned'], /--verb demaned: no clause of it/],
    [['report', 'CORPUS', '--out', '/nowhere/at/all.html'], /can't be written \(ENOENT\)/],
    [['report', '/nowhere'], /no such folder, expected a corpus folder/],
  ])('refuses %j', async (args, message) => {
    const { exitCode, told } = await cli(args.map((arg) => (arg === 'CORPUS' ? corpus : arg)))
    expect(exitCode).toBe(2)
    expect(told).toMatch(message)
  })
})
