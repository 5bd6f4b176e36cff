// Archives and tables on the command line.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tarOf, zipOf } from '../1-read/containers/packs.ts'
import { folderOf, resolutionOn } from '../batch/folder.ts'
import { cli } from './in-process.ts'

const folder = async (): Promise<string> =>
  folderOf({
    'texts.zip': zipOf({ 'in/lakes.txt': resolutionOn('lakes'), '../up.txt': resolutionOn('heights') }),
    'votes.csv': `key,words,votes\nS/1,"${resolutionOn('rivers')}",15\nS/2\n`,
    'cut.tar': (await tarOf([['a.txt', resolutionOn('bays')]])).subarray(0, 600),
  })

describe('annotate', () => {
  it('takes archives, tables and files, tells what is wrong with a part, and ends with 1', async () => {
    const inputs = await folder()
    const out = join(folderOf({}), 'corpus')
    const options = ['--out', out, '--quiet', '--jobs', '1', '--text-column', 'words', '--id-column', 'key']
    const { exitCode, messages } = await cli(['annotate', inputs, ...options])
    expect(exitCode).toBe(1)
    expect(messages).toEqual([
      expect.stringMatching(
        /cut\.tar: expected an archive that can be read, found a broken one \(Unexpected end of data\)$/,
      ),
      expect.stringMatching(/texts\.zip#\.\.\/up\.txt: a name that leads out of the archive, expected one inside it$/),
      expect.stringMatching(/votes\.csv#row 2: 1 cells, expected 3 as in the first line$/),
    ])
    expect(readFileSync(join(out, 'documents.csv'), 'utf8')).toMatch(/^doc_id,.*,text,source_key,source_votes\n/)
    expect((await cli(['verify', out])).exitCode).toBe(0)
    const asked = await cli(['query', out, 'SELECT doc_id, path, source_votes AS v FROM documents', '--format', 'csv'])
    expect(asked.out).toBe('doc_id,path,v\nlakes,texts.zip#in/lakes.txt,\nS/1,votes.csv#S/1,15\n')
  })

  it('names the columns that it found where none holds the text', async () => {
    const { exitCode, told } = await cli(['annotate', join(await folder(), 'votes.csv'), '--out', '-'])
    expect(exitCode).toBe(1)
    expect(told).toMatch(/votes\.csv: expected a column with the text .* found the columns key, words, votes$/)
  })

  it('writes records of rows to standard output', async () => {
    const table = join(await folder(), 'votes.csv')
    const { out } = await cli(['annotate', table, '--out', '-', '--text-column', 'words', '--id-column', 'key'])
    expect(JSON.parse(out)).toMatchObject({ id: 'S/1', path: 'votes.csv#S/1', source: { key: 'S/1', votes: '15' } })
  })
})

describe('read, explain and diff', () => {
  it('list what an archive or a table holds', async () => {
    const inputs = await folder()
    const { exitCode, out, told } = await cli(['read', join(inputs, 'texts.zip')])
    expect(exitCode).toBe(0)
    expect(out).toBe(`${inputs}/texts.zip: 1 document\n\n${inputs}/texts.zip#in/lakes.txt\n`)
    expect(told).toMatch(/texts\.zip#\.\.\/up\.txt: a name that leads out of the archive/)
  })

  it('take one document of it by its name', async () => {
    const inputs = await folder()
    const member = join(inputs, 'texts.zip#in/lakes.txt')
    expect((await cli(['read', member, '--text'])).out).toMatch(/^Resolution on lakes\nThe General Assembly,\n/)
    expect((await cli(['explain', member, '--at', 'op1'])).out).toContain('{verb:Calls upon} {addressee:Member States}')
    const row = join(inputs, 'votes.csv#S/1')
    const { out } = await cli(['read', row, '--text-column', 'words', '--id-column', 'key'])
    expect(out).toMatch(/^resolution: +S\/1$/m)
    expect((await cli(['diff', member, member])).exitCode).toBe(0)
  })

  it.each([
    ['explain', 'texts.zip', /texts\.zip: 1 document, expected one of them: .*texts\.zip#in\/lakes\.txt$/],
    ['read', 'texts.zip#nothing.txt', /texts\.zip#nothing\.txt: no such document in the file/],
    ['read', 'texts.zip#../up.txt', /a name that leads out of the archive/],
    ['read', 'votes.csv', /votes\.csv: expected a column with the text .* found the columns key, words, votes/],
    ['read', 'cut.tar', /cut\.tar: expected an archive that can be read/],
    ['read', 'nowhere.zip#a.txt', /nowhere\.zip#a\.txt: no such file/],
  ])('say what is wrong: %s %s', async (command, name, message) => {
    const { exitCode, told } = await cli([command, join(await folder(), name)])
    expect(told).toMatch(message)
    expect(exitCode).toBe(2)
  })
})
