// What reading promises of any input: text comes out clean, and what is no text is refused with a reason.

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReadError, readBytes, readFile } from '../../src/1-read/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, path = 'a.txt') => readBytes(bytes(text), path).text

describe('refuses what is no text', () => {
  it.each([
    ['an empty file', bytes(''), /expected text, found an empty file/],
    ['a blank file', bytes(' \n\t\r\n'), /expected text, found an empty file/],
    ['a PDF', bytes('%PDF-1.7 …'), /found a PDF document/],
    ['a DOCX', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /found a ZIP archive/],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /found a PNG image/],
    ['binary data', new Uint8Array([65, 0, 66, 0, 7]), /NUL bytes/],
  ])('%s', (_, input, message) => {
    expect(() => readBytes(input, 'folder/some.txt')).toThrow(ReadError)
    expect(() => readBytes(input, 'folder/some.txt')).toThrow(message)
    expect(() => readBytes(input, 'folder/some.txt')).toThrow(/^folder\/some\.txt: /)
  })

  it('a file over the limit', () => {
    expect(() => readBytes(bytes('x'.repeat(3000)), 'a.txt', { maxBytes: 2000 })).toThrow(/expected at most 0\.0 MB/)
  })

  it('one very long line', () => {
    expect(() => readBytes(bytes(`ok\n${'x'.repeat(3000)}`), 'a.txt', { maxLine: 2000 })).toThrow(
      /one line of .* \(line 2\)/,
    )
  })

  it('a file that is not there, a folder', async () => {
    await expect(readFile('/nowhere/at/all.txt')).rejects.toThrow(/no such file/)
    await expect(readFile(tmpdir())).rejects.toThrow(ReadError)
  })
})

describe('decodes', () => {
  it('reads a file from disk under the given name', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'calls-upon-')), 'x.txt')
    await writeFile(file, 'The General Assembly,\r\n\r\nRecalling the pact,\r\n')
    const source = await readFile(file, 'ga\\x.txt')
    expect(source).toMatchObject({ path: 'ga/x.txt', encoding: 'utf-8', format: 'txt', notices: [] })
    expect(source.text).toBe('The General Assembly,\nRecalling the pact,')
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('drops a byte order mark and reads UTF-16', () => {
    expect(read('\ufeffTitle')).toBe('Title')
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...'Noting'].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(readBytes(utf16, 'a.txt')).toMatchObject({ text: 'Noting', encoding: 'utf-16le' })
  })

  it('falls back to Windows-1252 with a notice', () => {
    const source = readBytes(new Uint8Array([0x72, 0xe9, 0x67, 0x69, 0x6d, 0x65, 0x92, 0x73]), 'a.txt')
    expect(source.text).toBe('régime’s')
    expect(source.notices.map(({ rule }) => rule)).toEqual(['read:encoding'])
  })

  it('takes out invisible debris, and keeps no-break spaces', () => {
    expect(read('US$\u00a05\u00a0million\u200b for\u200e the\uf02a fund\u0007')).toBe(
      'US$\u00a05\u00a0million for the fund',
    )
  })
})
