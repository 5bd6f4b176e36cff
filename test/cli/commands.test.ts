import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, resolutionOn } from '../batch/folder.ts'
import { cli } from './in-process.ts'

describe('every command', () => {
  it.each([
    [],
    ['annotate'],
    ['explain'],
    ['score'],
    ['query'],
    ['kwic'],
    ['collocates'],
    ['cite'],
    ['compare'],
    ['diff'],
    ['series'],
    ['verify'],
    ['report'],
    ['plot'],
  ])('shows examples in its help: %s', async (...command) => {
    const { exitCode, out, messages } = await cli([...command, '--help'])
    expect(exitCode).toBe(0)
    expect(out).toContain('Examples:')
    expect(messages).toEqual([])
  })

  it('tells its version', async () => {
    const { exitCode, out } = await cli(['--version'])
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/)])
  })

  it.each([
    [['annotate', '--colour', 'x'], /unknown option '--colour'/],
    [['annotate'], /missing required argument 'inputs'/],
    [['anotate', 'x'], /unknown command 'anotate'.*annotate/],
    [['annotate', ''], /an empty name among the inputs, expected files/],
    [['annotate', 'x', '--out', ''], /--out: an empty name, expected a folder/],
    [['annotate', 'x', '--format', 'xml'], /unexpected xml, expected jsonl, csv, parquet/],
    [['annotate', 'x', '--format', 'constructor'], /unexpected constructor, expected jsonl, csv, parquet/],
    [['annotate', 'x', '--format', 'csv', '--out', '-'], /expected jsonl with --out -/],
    [['annotate', 'x', '--models', '/nowhere'], /\/nowhere.*expected a folder/],
    [['score', 'only-one'], /expected gold/],
    [['score', 'nowhere.txt', 'nowhere'], /nowhere.txt.*expected a gold file/],
    [['score', 'a', 'b', '--errors', 'many'], /many.*expected a whole number/],
    [['verify', '/nowhere'], /\/nowhere: no such folder, expected/],
    [['explain', '/nowhere.txt'], /\/nowhere.txt: no such file, expected/],
  ])('ends with 2 and one line on wrong usage: %j', async (args, message) => {
    const { exitCode, out, messages } = await cli(args)
    expect([exitCode, out, messages.length]).toEqual([2, '', 1])
    expect(messages[0]).toMatch(message)
    expect(messages[0]).not.toContain('\n')
  })
})

describe('annotate', () => {
  it('writes a corpus and tells a summary', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes'), 'b.txt': resolutionOn('wells') })
    const out = join(folder, 'corpus')
    const { exitCode, out: data, told } = await cli(['annotate', folder, '--out', out])
    expect([exitCode, data]).toEqual([0, ''])
    expect(told).toMatch(/resolutions +2 +from 2 files/)
    expect(told).toMatch(/call upon +2/)
    expect(told).toMatch(/Member States +2/)
    expect(told).toMatch(/USD +10,000,000 +in 2 mentions/)
    expect(existsSync(join(out, 'manifest.json'))).toBe(true)
  })

  it('is quiet on request, and writes only the formats asked for', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes') })
    const out = join(folder, 'corpus')
    const { messages } = await cli(['annotate', folder, '--out', out, '--quiet', '--format', 'csv'])
    expect(messages).toEqual([])
    expect(existsSync(join(out, 'clauses.csv'))).toBe(true)
    expect(existsSync(join(out, 'resolutions.jsonl'))).toBe(false)
  })

  it('counts what may be no resolution in the summary, says why in the manifest, and nothing on request', async () => {
    const letter = 'Letter dated 1 May from the Secretary-General\n\nThe annual report is attached.\n'
    const folder = folderOf({ 'a.txt': resolutionOn('lakes'), 'letter.txt': letter })
    const out = join(folder, 'corpus')
    const quiet = await cli(['annotate', folder, '--out', out, '--quiet', '--jobs', '1'])
    expect([quiet.exitCode, quiet.messages]).toEqual([0, []])
    const { inputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    const reason = expect.stringMatching(/^kept without clauses: /)
    expect(inputs[1]).toMatchObject({ path: 'letter.txt', outcome: 'annotated', reason })
    const { messages } = await cli(['annotate', folder, '--out', out, '--force', '--jobs', '1'])
    expect(messages).toEqual([expect.stringMatching(/no resolution +1 +by the look of it.*manifest\.json/)])
    // Without a folder there is no manifest.
    expect((await cli(['annotate', folder, '--out', '-'])).told).toMatch(/letter\.txt: kept without clauses/)
    expect((await cli(['annotate', folder, '--out', '-', '--quiet'])).messages).toEqual([])
  })

  it('lists what it could not follow as it lists files: by the folder of all inputs, with the same keys', async () => {
    const folder = folderOf({ 'in/a.txt': resolutionOn('lakes') })
    symlinkSync(join(folder, 'nowhere'), join(folder, 'in/broken.txt'))
    const out = join(folder, 'corpus')
    const { exitCode, messages } = await cli(['annotate', join(folder, 'in'), '--out', out, '--quiet', '--jobs', '1'])
    expect([exitCode, messages]).toEqual([
      1,
      [`${join(folder, 'in/broken.txt')}: a link that leads nowhere, expected a file or folder`],
    ])
    const { inputs } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
    expect(inputs[1].path).toBe('broken.txt')
    expect(Object.keys(inputs[1])).toEqual(Object.keys(inputs[0]))
  })

  it('says that a corpus is there already where the same command made it', async () => {
    const folder = folderOf({ 'in/a.txt': resolutionOn('lakes') })
    const command = ['annotate', join(folder, 'in'), '--out', join(folder, 'corpus')]
    await cli(command)
    const { exitCode, messages } = await cli(command)
    expect([exitCode, messages]).toEqual([0, [expect.stringMatching(/corpus: complete already/)]])
  })

  it('writes CSV for spreadsheets on request, and only where CSV is written', async () => {
    const folder = folderOf({ 'in/a.txt': resolutionOn('lakes') })
    const out = join(folder, 'corpus')
    expect((await cli(['annotate', join(folder, 'in'), '--out', out, '--excel'])).exitCode).toBe(0)
    expect(readFileSync(join(out, 'clauses.csv'), 'utf8').startsWith('\ufeffdoc_id,')).toBe(true)
    const { exitCode, told } = await cli(['annotate', join(folder, 'in'), '--excel', '--format', 'jsonl'])
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/--excel: .*expected csv/)])
  })

  it('ends with 1 where some document failed, and names it', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes'), 'b.txt': '' })
    const { exitCode, messages } = await cli(['annotate', folder, '--out', join(folder, 'corpus'), '--quiet'])
    expect(exitCode).toBe(1)
    expect(messages).toEqual([expect.stringMatching(/b\.txt: .*empty/)])
  })

  it('ends with 2 where there is nothing to do', async () => {
    const folder = folderOf({ 'empty/.keep': '' })
    const inputs = [join(folder, 'empty'), join(folder, 'missing')]
    const { exitCode, messages } = await cli(['annotate', ...inputs, '--out', join(folder, 'corpus')])
    expect(exitCode).toBe(2)
    expect(messages).toEqual([
      expect.stringMatching(/empty: no file of a kind that is read in the folder, expected \.md, \.txt, \.pdf/),
      expect.stringMatching(/missing: no such file or folder/),
      expect.stringMatching(/corpus: not written/),
    ])
  })

  it('leaves a folder alone that holds something', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes'), 'out/thesis.md': 'years of work' })
    const { exitCode, messages } = await cli([
      'annotate',
      join(folder, 'a.txt'),
      '--out',
      join(folder, 'out'),
      '--force',
    ])
    expect(exitCode).toBe(2)
    expect(messages).toEqual([expect.stringMatching(/out: not an annotated corpus, expected/)])
    expect(readFileSync(join(folder, 'out', 'thesis.md'), 'utf8')).toBe('years of work')
  })

  it('reads standard input and writes records to standard output', async () => {
    const { exitCode, out, messages } = await cli(['annotate', '-', '--out', '-'], { stdin: resolutionOn('lakes') })
    expect([exitCode, messages]).toEqual([0, []])
    expect(JSON.parse(out)).toMatchObject({ path: '-' })
  })

  it('keeps a message on one line whatever a file is called', async () => {
    const folder = folderOf({ 'new\nline\u001b[31m.txt': '' })
    const { messages } = await cli(['annotate', folder, '--out', join(folder, 'corpus')])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that a terminal would obey
    for (const message of messages) expect(message).not.toMatch(/[\n\u001b]/)
  })
})

describe('annotate with models of your own', () => {
  const entry = (id: string, form: string, example: string) => ({
    id,
    forms: [form],
    part: 'operative',
    force: 'directive',
    strength: null,
    scale: null,
    source: 'invented for a test',
    examples: [example],
    counterexamples: [`Notes that the report ${form} the lake;`],
  })
  const flurb = entry('flurb', 'flurbs', '{verb:Flurbs} all States to act;')
  const text = resolutionOn('lakes').replace('Calls upon', 'Flurbs')
  const withModels = (entries: unknown, source = text) => {
    const folder = folderOf({ 'texts/a.txt': source, 'mine/verbs/mine.json': JSON.stringify(entries) })
    return cli(['annotate', join(folder, 'texts'), '--models', join(folder, 'mine'), '--out', '-'])
  }

  it('finds their verbs', async () => {
    const { exitCode, out, messages } = await withModels({ entries: [flurb] })
    expect([exitCode, messages]).toEqual([0, []])
    expect(out).toContain('"lemma":"flurb"')
  })

  it('tells of an entry that never matched', async () => {
    const { exitCode, messages } = await withModels({ entries: [flurb] }, resolutionOn('lakes'))
    expect([exitCode, messages]).toEqual([0, [expect.stringMatching(/mine: the entry flurb never matched/)]])
  })

  it.each([
    ['an entry that stands already', { entries: [entry('call-upon', 'flurbs', '{verb:Flurbs} all States to act;')] }],
    ['an entry whose example does not hold', { entries: [entry('flurb', 'flurbs', '{verb:Decides} to act;')] }],
    ['an entry of another shape', { entries: [{ id: 'flurb' }] }],
    ['a file of another shape', 'no entries'],
  ])('refuses %s, before anything is annotated', async (_, entries) => {
    const { exitCode, out, messages } = await withModels(entries)
    expect([exitCode, out]).toEqual([2, ''])
    for (const message of messages) expect(message).toMatch(/^(?:calls-upon: )?\/\S+mine: [^\n]+$/)
  })
})

describe('explain', () => {
  const file = () => join(folderOf({ 'lakes.txt': resolutionOn('lakes') }), 'lakes.txt')

  it('shows the marks in the text and the rule behind each', async () => {
    const { exitCode, out } = await cli(['explain', file()])
    expect(exitCode).toBe(0)
    expect(out).toContain('{verb:Calls upon} {addressee:Member States} to protect lakes;')
    expect(out).toMatch(/clause op1#1 "Calls upon" call upon {2}\[.+\]\n +directive, .+\n +entry call-upon, source: .+/)
    expect(out).toMatch(/addressee "Member States" .*\[.+\]/)
    expect(out).toMatch(/money "5 million dollars" at-most 5000000 USD .*\[.+\]/)
  })

  it('shows one paragraph on request, by its id or by that of a clause', async () => {
    const path = file()
    for (const at of ['op2', 'op2#1']) {
      const { out } = await cli(['explain', path, '--at', at])
      expect(out).toMatch(/^op2 /m)
      expect(out).not.toMatch(/^op1 /m)
    }
    const { exitCode, told } = await cli(['explain', path, '--at', 'op9'])
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/op9.*expected one of .*op1/)])
    const clause = await cli(['explain', path, '--at', 'op1#9'])
    expect([clause.exitCode, clause.told]).toEqual([
      2,
      expect.stringMatching(/op1#9: no such clause .*expected op1#1$/),
    ])
  })

  it('uses colour where the terminal has it, and changes no word', async () => {
    const { out } = await cli(['explain', '-'], { stdin: resolutionOn('lakes'), colour: true })
    expect(out).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
    expect(out.replace(/\u001b\[\d+m/g, '')).toContain('Calls upon Member States to protect lakes;')
  })

  it('refuses what is no resolution', async () => {
    const { exitCode, messages } = await cli(['explain', '-'], { stdin: 'Dear Anna,\n\nthe lake was cold.\n' })
    expect([exitCode, messages.length]).toEqual([2, 1])
  })
})

describe('score', () => {
  it('compares gold with an annotated corpus', async () => {
    const out = join(folderOf({}), 'corpus')
    await cli(['annotate', 'corpus/samples', '--out', out, '--quiet'])
    const { exitCode, out: figures } = await cli(['score', 'corpus/gold', out])
    expect(exitCode).toBe(0)
    expect(figures).toMatch(/^clauses +\d+/m)
    const { out: json } = await cli(['score', 'corpus/gold', join(out, 'resolutions.jsonl'), '--json'])
    expect(JSON.parse(json)).toHaveProperty('total.counts.clauses.tp')
    const swapped = await cli(['score', out, 'corpus/gold'])
    expect([swapped.exitCode, swapped.told]).toEqual([
      2,
      expect.stringMatching(/corpus: an annotated corpus, expected/),
    ])
  })

  it('tells which documents of the gold the corpus has nothing of', async () => {
    const folder = folderOf({ 'a.txt': resolutionOn('lakes') })
    const out = join(folder, 'corpus')
    await cli(['annotate', folder, '--out', out, '--quiet', '--jobs', '1'])
    const { exitCode, told } = await cli(['score', 'corpus/gold/cnd-res-58-6.txt', out])
    expect([exitCode, told]).toEqual([
      0,
      `${out}: nothing of 1 document of the gold, which counts as missed: cnd-res-58-6`,
    ])
  })
})
