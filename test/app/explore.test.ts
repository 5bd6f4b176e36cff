// The site of the samples as a reader uses it, in a real browser.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines } from '../json-lines.ts'
import { downloaded, expectAccessible, hasBrowser, openBrowser, openPage } from './browser.ts'
import { type SampleSite, sampleSite } from './site.ts'

let browser: Browser
let sample: SampleSite
beforeAll(async () => {
  if (!hasBrowser) return
  sample = await sampleSite()
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await sample?.remove()
})

const clausesCsv = () =>
  parse(readFileSync(join(sample.corpus, 'clauses.csv'), 'utf8'), { columns: true }) as Record<string, string>[]

describe.skipIf(!hasBrowser)(
  'the site',
  () => {
    it('opens, filters, reads, follows a link to a clause, searches and exports', async () => {
      const { page, troubles } = await openPage(browser, sample.serving.url)
      await page.goto(sample.serving.url)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => page.locator('.resolutions li').count()).toBe(5)

      await page.getByRole('link', { name: 'Clauses', exact: true }).click()
      await page.getByLabel(/^call-upon/).check()
      const wanted = clausesCsv().filter(({ verb }) => verb === 'call-upon')
      await page.getByText(new RegExp(`^${wanted.length} of \\d+ clauses`)).waitFor()
      await expect.poll(() => page.url()).toContain('#/clauses?verb=call-upon')

      const csv = await downloaded(page, () => page.getByRole('button', { name: 'Download as CSV' }).click())
      const rows = parse(csv, { columns: true }) as Record<string, string>[]
      const names = [
        'doc_id',
        'clause_id',
        'verb',
        'lemma',
        'phrase',
        'force',
        'strength',
        'rule',
        'start',
        'end',
        'surface',
      ]
      const columns = (row: Record<string, string>) => names.map((name) => row[name])
      expect(rows.map(columns)).toEqual(wanted.map(columns))

      const link = page.locator('.clauses a').first()
      const name = (await link.textContent()) as string
      await link.click()
      await page.locator('.clause.target').waitFor()
      await expect.poll(() => page.url()).toMatch(/#\/r\/[^/]+\/[^/?]+\?quote=/)
      const target = page.locator('.clause.target')
      expect(name.endsWith((await target.getAttribute('data-clause')) as string)).toBe(true)
      await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
      await target.locator('.mark.verb').first().click()
      await expect.poll(() => page.locator('aside').textContent()).toMatch(/classify:/)

      // The link alone leads there as well, from anywhere.
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await page.locator('.clause.target').waitFor()

      await page.goto(`${sample.serving.url}#/`)
      await page.getByLabel('Words in clauses').fill('illicit financ*')
      await page.getByRole('button', { name: 'Keyword in context' }).click()
      await page.locator('.line').first().waitFor()
      await expect.poll(() => page.locator('.line mark').first().textContent()).toMatch(/^illicit\s+financ/i)
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it('shows the very text, with every mark, and switches layers off', async () => {
      const { page, troubles } = await openPage(browser, sample.serving.url)
      const records = jsonLines(readFileSync(join(sample.corpus, 'resolutions.jsonl'), 'utf8'))
      for (const record of records) {
        await page.goto(`${sample.serving.url}#/r/${encodeURIComponent(record.id)}`)
        await page.locator('.text .paragraph').first().waitFor()
        await expect.poll(() => page.title()).toContain(record.id)
        const shown = () => page.locator('.paragraph p').evaluateAll((all) => all.map(({ textContent }) => textContent))
        await expect
          .poll(shown)
          .toEqual(
            record.paragraphs.map(({ start, end }: { start: number; end: number }) => record.text.slice(start, end)),
          )
        const verbs = record.paragraphs.flatMap(({ clauses }: { clauses: unknown[] }) => clauses).length
        await expect.poll(() => page.locator('.mark.verb[role=button]').count()).toBe(verbs)
      }
      await page.getByRole('checkbox', { name: 'verb' }).uncheck()
      await expect.poll(() => page.locator('.mark.verb').count()).toBe(0)
      expect(await page.locator('.mark.addressee').count()).toBeGreaterThan(0)
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it('goes through the marks by keys', async () => {
      const { page } = await openPage(browser, sample.serving.url)
      const id = clausesCsv()[0]?.doc_id as string
      await page.goto(`${sample.serving.url}#/r/${encodeURIComponent(id)}`)
      await page.locator('.mark').first().waitFor()
      await page.getByRole('checkbox', { name: 'money' }).focus()
      await page.keyboard.press('Tab')
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-marks'))
      await expect.poll(focused).toMatch(/^0\b/)
      await page.keyboard.press('ArrowRight')
      await expect.poll(focused).toMatch(/^[1-9]/)
      const before = await focused()
      await page.keyboard.press('End')
      await expect.poll(focused).not.toBe(before)
      const last = await focused()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(focused).not.toBe(last)
      await expect.poll(() => page.locator('aside h2').first().textContent()).toMatch(/^(verb|addressee|actor|money) /)
      await page.context().close()
    })

    it('leads from figures to clauses, and compares two resolutions', async () => {
      const { page, troubles } = await openPage(browser, sample.serving.url)
      await page.goto(`${sample.serving.url}#/figures/verbs-by-organ`)
      await page.locator('.drawing svg').waitFor()
      await page.locator('.drawing a').first().dispatchEvent('click')
      await page.getByText(/^\d+ of \d+ clauses/).waitFor()
      await expect.poll(() => page.url()).toMatch(/#\/clauses\?verb=[^&]+&organ=[^&]+&kind=operative/)
      const [a, b] = [...new Set(clausesCsv().map(({ doc_id }) => doc_id as string))] as [string, string]
      await page.goto(`${sample.serving.url}#/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`)
      await page.locator('.compared tbody tr').first().waitFor()
      expect(await page.locator('.change').first().textContent()).toMatch(/^(kept|new|gone|reworded)/)
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it('opens from the disk', async () => {
      const url = pathToFileURL(`${sample.site}/`).href
      const { page, troubles } = await openPage(browser, url)
      await page.goto(`${url}index.html#/clauses?verb=call-upon`)
      await page.locator('.clauses p mark').first().waitFor()
      await page.locator('.clauses a').first().click()
      await page.locator('.clause.target').waitFor()
      expect(troubles).toEqual([])
      await page.context().close()
    })

    it.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 320],
      ['dark', 320],
    ] as const)('has nothing against WCAG 2.2 AA, %s, %d wide', async (colorScheme, width) => {
      const { page } = await openPage(browser, sample.serving.url, { colorScheme, viewport: { width, height: 800 } })
      const [{ doc_id: id, clause_id: clause } = { doc_id: '', clause_id: '' }] = clausesCsv()
      const ids = [...new Set(clausesCsv().map(({ doc_id }) => doc_id as string))]
      const routes: readonly (readonly [string, string])[] = [
        ['#/', '.resolutions li'],
        ['#/clauses', '.clauses p mark'],
        ['#/clauses?verb=call-upon&q=states', '.line'],
        [`#/r/${encodeURIComponent(id as string)}/${encodeURIComponent(clause as string)}`, '.target'],
        ['#/figures', '.drawing svg'],
        [
          `#/compare?a=${encodeURIComponent(ids[0] as string)}&b=${encodeURIComponent(ids[1] as string)}`,
          '.compared td',
        ],
        ['#/annotate', 'textarea'],
        ['#/nowhere', 'h1'],
      ]
      for (const [route, there] of routes) {
        await page.goto('about:blank')
        await page.goto(sample.serving.url + route)
        await page.locator(there).first().waitFor()
        if (route.startsWith('#/r/')) await page.locator('.mark').nth(3).click()
        for (const summary of route === '#/figures' ? await page.locator('.figure summary').all() : [])
          await summary.click()
        await expectAccessible(page, `${route} ${colorScheme} ${width}`)
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wider, `${route} at ${width} scrolls sideways`).toBeLessThanOrEqual(0)
      }
      await page.context().close()
    })

    it('still tells the layers apart in forced colours', async () => {
      const { page } = await openPage(browser, sample.serving.url, { forcedColors: 'active' })
      await page.goto(`${sample.serving.url}#/annotate`)
      await page
        .locator('textarea')
        .fill(
          'The General Assembly,\nRecalling the report of the Secretary-General on 5 million dollars,\n1. Calls upon Member States to act.',
        )
      await page.getByRole('button', { name: 'Annotate', exact: true }).click()
      await page.locator('.mark').first().waitFor()
      const looks = await page.locator('.layers .sample').evaluateAll((samples) =>
        samples.map((sample) => {
          const { borderStyle, textDecorationStyle, textDecorationLine } = getComputedStyle(sample)
          return [borderStyle, textDecorationLine, textDecorationStyle].join(' ')
        }),
      )
      expect(new Set(looks).size).toBe(4)
      await page.context().close()
    })
  },
  180_000,
)
