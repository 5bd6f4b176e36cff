// What each part of the page may weigh, packed as a server sends it: main.js is waited for by every reader.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const APP = join(import.meta.dirname, '../../dist/app')

it.each([
  ['index.html', 1_000],
  ['style.css', 4_000],
  ['main.js', 32_000],
  ['annotator.js', 1_500_000],
])('%s is at most %d bytes by gzip', (name, most) => {
  const bytes = readFileSync(join(APP, name))
  expect(gzipSync(bytes).length).toBeLessThanOrEqual(most)
})

it('is safe to serve: no eval, no address of anybody else that is loaded', () => {
  const page = readFileSync(join(APP, 'index.html'), 'utf8')
  expect(page).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/)
  expect(page).not.toMatch(/unsafe-|https?:/)
  expect(brotliCompressSync(readFileSync(join(APP, 'main.js'))).length).toBeLessThan(30_000)
})
