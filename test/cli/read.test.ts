import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from './in-process.ts'

const pdf = join(import.meta.dirname, '../fixtures/formats/specimen-security-council.pdf')

describe('read', () => {
  it('shows what a document was taken for, and its text', async () => {
    const { exitCode, out } = await cli(['read', pdf])
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^format: +pdf$/m)
    expect(out).toMatch(/^ {2}organ: +un\/security-council$/m)
    expect(out).toMatch(/^The Security Council,$/m)
    expect((await cli(['read', pdf, '--text'])).out).toBe(out.slice(out.indexOf('\n\n') + 2))
  })

  it.each([
    [['/nowhere.pdf'], /\/nowhere\.pdf: no such file/],
    [[join(import.meta.dirname, '../../package.json'), '--colour'], /unknown option '--colour'/],
  ])('refuses %j', async (args, message) => {
    const { exitCode, told } = await cli(['read', ...args])
    expect(told).toMatch(message)
    expect(exitCode).toBe(2)
  })
})
