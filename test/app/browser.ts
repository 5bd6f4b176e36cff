// Debian's Chromium for tests of the page: required where CI has installed it.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Whether there is a browser; says so where there is none, and throws where it is required. */
export const hasBrowser: boolean = path !== undefined
if (!hasBrowser) {
  const message = 'no chromium: tests of the page are skipped (apt-get install chromium)'
  if (process.env.BROWSER_REQUIRED)
    throw new Error(`Unexpected machine without a browser, expected Debian's chromium; ${message}`)
  console.warn(message)
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: path as string, args: ['--no-sandbox', '--disable-dev-shm-usage'] })

/** A page that may ask nothing of anybody but `url`, with what went wrong in it. */
export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; troubles: string[] }> => {
  const context = await browser.newContext({ acceptDownloads: true, ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await context.route('**/*', (route) => {
    const asked = route.request().url()
    if (asked.startsWith(url) || asked.startsWith('blob:') || asked.startsWith('data:')) return route.continue()
    troubles.push(`outside request: ${asked}`)
    return route.abort()
  })
  return { page, troubles }
}

/** What a click hands over. */
export const downloaded = async (page: Page, click: () => Promise<void>): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return readFileSync(await download.path())
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Holds that axe finds nothing against WCAG 2.2 AA on the page as it stands. */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  await page.evaluate(`${axe};0`)
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  )) as string[]
  expect(found, what).toEqual([])
}
