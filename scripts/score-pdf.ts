// npm run score:pdf: structure of documents read from their PDF, against the gold that was made from their extracted text. Needs
// ../shared. The words of a paragraph are compared as the referee does, without white space, digits and hyphens, so that offsets, line
// ends and note marks may differ. PDFs without gold whose extracted text lies beside them are compared with the reading of that text:
// not what is right, but what the two readings make differently.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ResolutionRecord } from '../src/6-emit/record.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import { annotate, loadModels, readFile } from '../src/index.ts'
import { f1, formatErrors, type GoldDocument, readGold, type ScoreError, scoreCorpus } from '../src/score/index.ts'
import { documentName } from '../src/score/record.ts'

const { values } = parseArgs({ options: { errors: { type: 'string' }, shared: { type: 'string' } } })
const shared = values.shared ?? fileURLToPath(new URL('../../shared', import.meta.url))
const limit = Number(values.errors ?? 0)
const { models } = loadModels()

const recordsOf = async (file: string): Promise<ResolutionRecord[]> =>
  annotate(await readFile(file, basename(file)), models).map((resolution) => toRecord(resolution))

const goldOf = (name: string): readonly GoldDocument[] => {
  const file = join(shared, 'gold/structure', `${name}.json`)
  return existsSync(file) ? readGold(readFileSync(file, 'utf8'), basename(file)) : []
}

/** Another reading in the shape of gold, of which only the structure counts. */
const asGold = (doc: string, records: readonly ResolutionRecord[]): GoldDocument => ({
  ...{ doc, organ: null, layers: ['structure'], fragment: false },
  paragraphs: records.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ id, kind, label, depth, start, end }) => ({
      ...{ id, kind, label, depth, text: text.slice(start, end), clauses: [], money: [] },
    })),
  ),
})

/** Scores pairs of gold and records, a line each, and all together. */
const report = (title: string, pairs: readonly (readonly [readonly GoldDocument[], readonly ResolutionRecord[]])[]) => {
  if (pairs.length === 0) return
  const errors: ScoreError[] = []
  const row = (name: string, scored: ReturnType<typeof scoreCorpus>) => {
    const { structure = { tp: 0, fp: 0, fn: 0 }, boundaries } = scored.total.counts
    const [whole, cut] = [structure, boundaries ?? structure].map((counts) => (f1(counts) ?? 0).toFixed(3))
    const { tp, fp, fn } = structure
    console.log(`${name.padEnd(24)} structure F1 ${whole}  boundaries ${cut}  ${tp} + ${fp} − ${fn}`)
  }
  console.log(`== ${title}\n`)
  for (const [gold, records] of pairs) {
    const scored = scoreCorpus(gold, records)
    row(gold[0]?.doc ?? '-', scored)
    errors.push(...scored.errors)
  }
  row(
    'all',
    scoreCorpus(
      pairs.flatMap(([gold]) => gold),
      pairs.flatMap(([, records]) => records),
    ),
  )
  console.log('')
  if (limit > 0) console.log(formatErrors(errors, limit))
}

const files = readdirSync(join(shared, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => join(shared, 'corpus', file))
  .sort()
const scored: [readonly GoldDocument[], readonly ResolutionRecord[]][] = []
const compared: typeof scored = []
for (const file of files) {
  const [name, text] = [documentName(basename(file)), file.replace(/\.pdf$/, '.txt')]
  const gold = goldOf(name)
  if (gold.length > 0) scored.push([gold, await recordsOf(file)])
  else if (existsSync(text)) compared.push([[asGold(name, await recordsOf(text))], await recordsOf(file)])
}
report('read from the PDF, against gold', scored)
report('read from the PDF, against the reading of the text beside it', compared)
