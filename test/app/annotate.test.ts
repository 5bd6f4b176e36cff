// The annotator of the page against the command line, in a real browser.

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../cli/in-process.ts'
import { downloaded, expectAccessible, hasBrowser, openBrowser, openPage } from './browser.ts'
import { mandates, type SampleSite, sampleSite, seed } from './site.ts'

let browser: Browser
let sample: SampleSite
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  if (!hasBrowser) return
  sample = await sampleSite()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sample?.remove()
  rmSync(folder, { recursive: true })
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('textarea').fill(text)
  await button(page, 'Annotate').click()
  await page.locator('.text').waitFor({ timeout: 60_000 })
}

/** Files of an archive that was downloaded, as texts. */
const filesOf = (zip: Buffer): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const filesIn = (path: string, ending: RegExp): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path)
      .filter((name) => ending.test(name))
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  )

/** Hands files to the page and compares all that it exports with what the command line writes for them. */
const expectSame = async (page: Page, files: readonly string[]): Promise<void> => {
  const out = mkdtempSync(join(folder, 'out-'))
  const texts = join(out, 'texts')
  mkdirSync(texts)
  for (const file of files) copyFileSync(file, join(texts, file.split('/').at(-1) as string))
  const corpus = join(out, 'corpus')
  await cli(['annotate', texts, '--out', corpus, '--format', 'jsonl,csv,brat', '--jobs', '1', '--quiet'])
  await page.locator('input[type=file]').setInputFiles(
    readdirSync(texts)
      .sort()
      .map((name) => join(texts, name)),
  )
  await button(page, 'JSON lines').waitFor({ timeout: 300_000 })
  const jsonl = await downloaded(page, () => button(page, 'JSON lines').click())
  expect(jsonl.equals(readFileSync(join(corpus, 'resolutions.jsonl')))).toBe(true)
  const csv = filesOf(await downloaded(page, () => button(page, 'CSV tables').click()))
  for (const [name, text] of Object.entries(csv))
    expect(text === readFileSync(join(corpus, name), 'utf8'), name).toBe(true)
  expect(Object.keys(csv)).toContain('clauses.csv')
  const brat = filesOf(await downloaded(page, () => button(page, 'brat').click()))
  const wanted = filesIn(join(corpus, 'brat'), /\.(?:txt|ann|conf)$/)
  expect(Object.keys(brat).sort()).toEqual(Object.keys(wanted).sort())
  for (const [name, text] of Object.entries(brat)) expect(text === wanted[name], name).toBe(true)
}

describe.skipIf(!hasBrowser)(
  'the annotator',
  () => {
    it('finds in the seed what is there, and has nothing against WCAG 2.2 AA', async () => {
      const { page, troubles } = await openPage(browser, sample.serving.url)
      await page.goto(`${sample.serving.url}#/annotate`)
      await paste(page, readFileSync(seed, 'utf8'))
      await expect.poll(() => page.locator('.facts').textContent()).toContain('12 operative paragraphs')
      const facts = await page.locator('.facts').textContent()
      expect(facts).toContain('15 operative clauses')
      expect(facts).toContain('USD 322,000,000,000')
      await page.locator('.mark.money').first().click()
      await expect.poll(() => page.locator('aside').textContent()).toContain('322,000,000,000')
      await button(page, 'Wrong?').first().click()
      await expectAccessible(page, 'annotated')
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it('works from the disk, and without a corpus beside it', async () => {
      const bare = join(import.meta.dirname, '../../dist/app')
      for (const place of [sample.site, bare]) {
        const url = pathToFileURL(`${place}/`).href
        const { page, troubles } = await openPage(browser, url)
        await page.goto(`${url}index.html#/annotate`)
        await paste(page, readFileSync(seed, 'utf8'))
        await expect.poll(() => page.locator('.facts').textContent()).toContain('15 operative clauses')
        // Without a corpus its index is looked for in vain.
        expect(troubles.filter((trouble) => !trouble.includes('ERR_FILE_NOT_FOUND'))).toEqual([])
        await page.context().close()
      }
    })

    it('collects corrections that become gold', async () => {
      const { page } = await openPage(browser, sample.serving.url)
      await page.goto(`${sample.serving.url}#/annotate`)
      await page.locator('input[type=file]').setInputFiles(seed)
      await page.locator('.mark').first().waitFor({ timeout: 60_000 })
      await page.locator('.mark.money').first().click()
      await button(page, 'Wrong?').first().click()
      await page.getByLabel('Amount').fill('323000000000')
      await button(page, 'Correct').click()
      await button(page, 'Corrections (1)').waitFor()
      await page.locator('[data-paragraph=op3] .mark.verb').first().click()
      await expect.poll(() => page.locator('aside h2').first().textContent()).toMatch(/^verb/)
      await button(page, 'Wrong?').first().click()
      await button(page, 'No verb at all').click()
      await expect.poll(() => page.locator('.struck').count()).toBeGreaterThan(1)
      await button(page, 'Corrections (2)').waitFor()
      const files = filesOf(await downloaded(page, () => button(page, 'Corrections (2)').click()))
      const brat = join(folder, 'corrected')
      mkdirSync(brat)
      for (const [name, text] of Object.entries(files)) writeFileSync(join(brat, name), text)
      const gold = join(folder, 'gold')
      expect(await cli(['import', 'brat', brat, '--out', gold])).toMatchObject({ exitCode: 0 })
      const text = readdirSync(gold)
        .map((name) => readFileSync(join(gold, name), 'utf8'))
        .join('')
      expect(text).toContain('323000000000')
      expect(text).not.toContain('322000000000')
      const { exitCode, out } = await cli(['score', brat, sample.corpus, '--errors', '20'])
      expect(exitCode).toBe(0)
      expect(out).toMatch(/clauses extra: .* found "Calls upon"/)
      await page.context().close()
    })

    it('shows any text as a text', async () => {
      const { page, troubles } = await openPage(browser, sample.serving.url)
      await page.goto(`${sample.serving.url}#/annotate`)
      const hostile = `</p><script>alert(1)</script><img src=x onerror="alert(2)"><a href="javascript:alert(3)">&amp;&lt; ' " \u202e`
      await paste(
        page,
        `The General Assembly ${hostile},\nRecalling ${hostile} of the Secretary-General,\n1. Calls upon Member States ${hostile} to pay 5 million dollars;\n2. Requests ${hostile} to report.`,
      )
      expect(await page.locator('.text script, .text img, .text a').count()).toBe(0)
      await expect.poll(() => page.locator('[data-paragraph=op1] p').textContent()).toContain('<img src=x onerror=')
      for (const mark of await page.locator('.mark').all()) await mark.click()
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it('gives what the command line gives, byte for byte, on the samples', async () => {
      const { page } = await openPage(browser, sample.serving.url)
      await page.goto(`${sample.serving.url}#/annotate`)
      const samples = join(import.meta.dirname, '../../corpus/samples')
      const read = join(import.meta.dirname, '../fixtures/formats')
      const others = readdirSync(read, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(?:html|docx|xml)$/.test(name),
      )
      await expectSame(page, [
        ...readdirSync(samples).map((name) => join(samples, name)),
        ...new Map(others.map((name) => [name.split('/').at(-1), join(read, name)])).values(),
      ])
      await page.context().close()
    })

    it.skipIf(mandates === null)(
      'and on 200 real documents',
      async () => {
        const { page } = await openPage(browser, sample.serving.url)
        await page.goto(`${sample.serving.url}#/annotate`)
        const all = readdirSync(mandates as string)
          .sort()
          .map((name) => join(mandates as string, name))
        // Long ones would take the time of all others.
        const short = all.filter((file) => statSync(file).size < 60_000)
        const step = Math.floor(short.length / 200)
        await expectSame(page, short.filter((_, i) => i % step === 0).slice(0, 200))
        await page.context().close()
      },
      600_000,
    )
  },
  300_000,
)
