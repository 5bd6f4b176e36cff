import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Part, partsOf } from '../../../src/1-read/containers/index.ts'
import { LIMITS, type UnpackLimits } from '../../../src/1-read/containers/limits.ts'
import { readDocument } from '../../../src/1-read/index.ts'
import { folderOf } from '../../batch/folder.ts'
import { tarOf, zipOf, zstdOf } from './packs.ts'

/** What an archive holds: texts, and for what can't be read the reason; under `null` what is wrong with the archive. */
const read = async (name: string, bytes: Uint8Array, limits: Partial<UnpackLimits> = {}) => {
  const parts: Part[] = []
  const file = join(folderOf({ [name]: bytes }), name)
  for await (const part of partsOf(file, name, {}, { ...LIMITS, ...limits })) parts.push(part)
  return Object.fromEntries(
    parts.map((part) => [
      String(part.name),
      'bytes' in part ? Buffer.from(part.bytes).toString() : `${part.skipped ? 'skipped' : 'failed'}: ${part.problem}`,
    ]),
  )
}

const two = { 'a/one.txt': 'One', 'two.md': 'Two' }
const twoInTar = () => tarOf(Object.entries(two))

describe('an archive', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['x.zip', async () => zipOf(two)],
    ['x.tar', twoInTar],
    ['x.tar.gz', async () => gzipSync(await twoInTar())],
    ['x.tgz', async () => gzipSync(await twoInTar())],
    ['x.tar.zst', async () => zstdOf(await twoInTar())],
    ['X.TZST', async () => zstdOf(await twoInTar())],
  ])('gives its members in their order: %s', async (name, bytes) => {
    expect(Object.entries(await read(name, await bytes()))).toEqual(Object.entries(two))
  })

  it.each<[string, (members: Record<string, string>) => Promise<Uint8Array>]>([
    ['x.zip', async (members) => zipOf(members)],
    ['x.tar', (members) => tarOf(Object.entries(members))],
  ])('leads nowhere outside: %s', async (name, bytes) => {
    const members = {
      '../up.txt': 'x',
      '/etc/root.txt': 'x',
      'a/../../b.txt': 'x',
      'C:\\c.txt': 'x',
      'good.txt': 'Good',
    }
    const found = await read(name, await bytes(members))
    const { 'good.txt': good, ...others } = found
    expect(good).toBe('Good')
    expect(Object.keys(others)).toHaveLength(4)
    for (const problem of Object.values(others))
      expect(problem).toMatch(/^failed: a name that leads out of the archive/)
  })

  it('passes over what is hidden, and says what is of no kind that is read', async () => {
    const found = await read(
      'x.tar',
      await tarOf([
        ['.DS_Store', 'x'],
        ['__MACOSX/one.txt', 'x'],
        ['photo.jpg', 'x'],
        [{ name: 'link.txt', type: 'symlink', linkname: '/etc/passwd' }, ''],
        [{ name: 'folder', type: 'directory' }, ''],
        ['inner.zip', 'x'],
        ['table.parquet', 'x'],
        ['one.txt', 'One'],
        ['one.txt', 'Another'],
      ]),
    )
    expect(found).toEqual({
      'photo.jpg': expect.stringMatching(/^skipped: of no kind that is read, expected \.md/),
      'link.txt': expect.stringMatching(/^skipped: a link/),
      'inner.zip': expect.stringMatching(/^failed: an archive inside an archive/),
      'table.parquet': expect.stringMatching(/^failed: Parquet that is packed or in an archive/),
      'one.txt': expect.stringMatching(/^failed: a second member of this name/),
    })
  })

  it('takes tables and packed texts inside it', async () => {
    const found = await read(
      'x.tar',
      await tarOf([
        ['bad.csv', `a,b\n${'1,2\n'.repeat(50_000)}`],
        ['t.csv', 'id,text\nr1,Row\n'],
        ['t.jsonl', '{"id":"r2","text":"Line"}\n'],
        ['one.txt', 'One'],
      ]),
    )
    expect(Object.keys(found)).toEqual(['bad.csv', 't.csv#r1', 't.jsonl#r2', 'one.txt'])
    expect(found['bad.csv']).toMatch(/^failed: expected a column with the text .* found the columns a, b$/)
  })

  it('that is cut off gives what stands before the cut', async () => {
    const tar = await tarOf([
      ['one.txt', 'One'],
      ['two.txt', 'x'.repeat(5000)],
    ])
    expect(await read('x.tar', tar.subarray(0, 3000))).toEqual({
      'one.txt': 'One',
      null: expect.stringMatching(/^failed: expected an archive that can be read, found a broken one/),
    })
    const packed = gzipSync(tar, { level: 0 })
    expect(Object.keys(await read('x.tgz', packed.subarray(0, 3000)))).toEqual(['one.txt', 'null'])
    expect(await read('x.zip', zipOf(two).subarray(0, 100))).toEqual({
      null: expect.stringMatching(/^failed: expected an archive/),
    })
    expect(await read('x.tar.zst', zstdOf(tar).subarray(0, 3000))).toEqual({
      null: expect.stringMatching(/^failed: expected a packed file/),
    })
  })

  it.each([
    ['x.tar', (tar: Buffer) => tar],
    ['x.tgz', (tar: Buffer) => gzipSync(tar, { level: 1 })],
  ])('that is cut off gives the same, however slowly it is read: %s', async (name, packed) => {
    const rows = Array.from({ length: 2000 }, (_, i) => `${i},row ${i} ${'of some length '.repeat((i * 7) % 50)}`)
    const tar = await tarOf([
      ['a.txt', 'One'],
      ['t.csv', ['id,text', ...rows].join('\n')],
    ])
    const whole = packed(tar)
    for (const share of [0.3, 0.6, 0.9]) {
      const file = join(folderOf({ [name]: whole.subarray(0, whole.length * share) }), name)
      const counts: number[] = []
      for (const pause of [0, 300, 20]) {
        let count = 0
        for await (const part of partsOf(file, name)) {
          count += 1
          if (pause > 0 && count % pause === 0) await new Promise((resolve) => setTimeout(resolve, 3))
          expect(part.name === null).toBe('problem' in part)
        }
        counts.push(count)
      }
      expect(new Set(counts).size, `${share}: ${counts}`).toBe(1)
      expect(counts[0]).toBeGreaterThan(20)
    }
  })

  it('whose member is broken gives the others', async () => {
    const bytes = Buffer.from(zipOf({ 'a.txt': 'One '.repeat(99), 'b.txt': 'Two' }))
    const at = bytes.indexOf('a.txt') + 5
    bytes.fill(0xff, at, at + 6)
    expect(await read('x.zip', bytes)).toEqual({
      'a.txt': expect.stringMatching(/^failed: expected a member that can be read/),
      'b.txt': 'Two',
    })
  })

  it.each([
    ['x.zip', () => zipOf({ 'a.jpg': 'x' }), /^failed: no file of a kind that is read in the archive/],
    ['x.zip', () => Buffer.from('nothing of the kind'), /^failed: expected an archive that can be read/],
    ['x.tar', () => Buffer.from('nothing of the kind'.repeat(99)), /^failed: expected an archive that can be read/],
    ['x.tar.gz', () => Buffer.from('nothing of the kind'), /^failed: expected a packed file that can be read/],
  ])('of nothing that is read says so: %s', async (name, bytes, message) => {
    expect(await read(name, bytes())).toMatchObject({ null: expect.stringMatching(message) })
  })
})

describe('a bomb', () => {
  const blanks = ' '.repeat(200_000)

  it('is told by what it unpacks to beside its size', async () => {
    const limits = { harmless: 100_000, times: 50 }
    const bomb = /^failed: expected texts, found what unpacks to more than 50 times its size/
    expect(await read('x.zip', zipOf({ 'a.txt': blanks }), limits)).toEqual({ null: expect.stringMatching(bomb) })
    expect(await read('x.tgz', gzipSync(await tarOf([['a.jpg', blanks]])), limits)).toMatchObject({
      null: expect.stringMatching(bomb),
    })
    expect(await read('x.csv.gz', gzipSync(`text\n${blanks}`), limits)).toEqual({ null: expect.stringMatching(bomb) })
  })

  it('is told by all its bytes, and by how many documents it has', async () => {
    expect(await read('x.zip', zipOf(two), { total: 5 })).toEqual({
      'a/one.txt': 'One',
      null: expect.stringMatching(/at most 0\.0 MB when unpacked/),
    })
    expect(await read('x.zip', zipOf(two), { documents: 1 })).toEqual({
      'a/one.txt': 'One',
      null: expect.stringMatching(/at most 1 documents in one file/),
    })
  })

  it('of one document that is too large costs that document alone', async () => {
    const large = { 'a.txt': ' '.repeat(33 * 1024 * 1024), 'b.txt': 'Two' }
    expect(await read('x.zip', zipOf(large))).toEqual({
      'a.txt': 'failed: 33.0 MB, expected at most 32.0 MB for one document',
      'b.txt': 'Two',
    })
  })

  it('of Zstandard asks for no more memory than there is, and moves none about without end', async () => {
    const tiny = Buffer.from([2, 0, 0, 65]) // a block of no bytes in all, as often as one likes
    const huge = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, (20 << 3) | 7, ...tiny])
    await expect(readDocument(huge, 'x.txt.zst')).rejects.toThrow(/a window of \d+ bytes, expected at most/)
    const wide = [0x28, 0xb5, 0x2f, 0xfd, 0, 16 << 3]
    const many = Buffer.concat([Buffer.from(wide), ...Array.from({ length: 999 }, () => tiny)])
    await expect(readDocument(many, 'x.txt.zst')).rejects.toThrow(/blocks of a few bytes under a large window/)
  })
})

it('a text packed by Zstandard is read as one', async () => {
  expect((await readDocument(zstdOf('The General Assembly,\n'), 'a.txt.zst')).text).toBe('The General Assembly,')
  await expect(readDocument(zstdOf(gzipSync('x')), 'a.txt.zst')).rejects.toThrow(/packed twice/)
  await expect(readDocument(zstdOf('x'.repeat(99)).subarray(0, 50), 'a.txt.zst')).rejects.toThrow(/a broken one/)
})
