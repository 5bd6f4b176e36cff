// npm run score: annotates what there is gold for and prints precision, recall and F1: the samples and constructions of
// corpus/, and, where ../shared lies beside the project, the gold there and the coverage of 2,000 real documents, none of
// which is part of the project. A whole run writes the figures into corpus/scores.md.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ResolutionRecord } from '../src/6-emit/record.ts'
import { toRecord } from '../src/6-emit/to-record.ts'
import { annotate, annotateFragment, loadModels, readFile } from '../src/index.ts'
import { type CorpusCoverage, coverCorpus } from '../src/score/coverage.ts'
import {
  formatErrors,
  formatScores,
  type GoldDocument,
  type MeasureName,
  readGold,
  type ScoredRecord,
  type Scores,
  scoreCorpus,
} from '../src/score/index.ts'
import { documentName } from '../src/score/record.ts'
import { formatCoverage, scoresFile } from './scores-file.ts'

const USAGE = 'usage: npm run score -- [NAME …] [--errors N] [--measure NAME] [--json]'
const project = fileURLToPath(new URL('..', import.meta.url))
const shared = join(project, '../shared')

/** Files below a folder, sorted; none where there is no folder. */
const filesIn = (folder: string, extension = ''): readonly string[] => {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    return files.map((entry) => join(entry.parentPath, entry.name)).sort()
  } catch {
    return []
  }
}

const goldIn = (files: readonly string[]): readonly GoldDocument[] =>
  files.flatMap((file) => readGold(readFileSync(file, 'utf8'), basename(file)))

const ownGold = goldIn(filesIn(join(project, 'corpus/gold'), '.txt'))

/** What is scored: a name, the gold, and the folder of the documents. */
const sets: readonly { readonly name: string; readonly gold: readonly GoldDocument[]; readonly documents: string }[] = [
  { name: 'samples', gold: ownGold.filter((gold) => !gold.fragment), documents: join(project, 'corpus/samples') },
  { name: 'constructions', gold: ownGold.filter((gold) => gold.fragment), documents: '' },
  ...['clauses', 'money'].map((name) => ({
    name,
    gold: goldIn(filesIn(join(shared, 'gold'), `${name}-dev.json`)),
    documents: join(shared, 'corpus'),
  })),
  {
    name: 'structure',
    gold: goldIn(filesIn(join(shared, 'gold/structure'), '.json')),
    documents: join(shared, 'gold/structure'),
  },
]

/** The real documents, below ../shared/corpus, that coverage is measured on. */
const REAL = ['mandates', 'security-council-1946-2002']

const { models, hash } = loadModels()

/** The records of a document; none of one that can't be annotated, which is named. */
const recordsOf = async (file: string): Promise<readonly ResolutionRecord[]> => {
  try {
    return annotate(await readFile(file, basename(file)), models).map((resolution) => toRecord(resolution))
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`)
    return []
  }
}

/** Coverage of every document below the folders. */
const coverFolders = async (folders: readonly string[]): Promise<CorpusCoverage> => {
  const records: ResolutionRecord[] = []
  for (const file of folders.flatMap((folder) => filesIn(folder))) records.push(...(await recordsOf(file)))
  return coverCorpus(records)
}

/** Annotates the documents and fragments that gold is about. */
const recordsFor = async (gold: readonly GoldDocument[], folder: string): Promise<readonly ScoredRecord[]> => {
  const fragments = gold.filter((document) => document.fragment)
  const records: ScoredRecord[] = fragments.flatMap(({ doc, paragraphs }) =>
    paragraphs.map(({ text, kind }) => ({
      ...toRecord(annotateFragment(text, kind ?? 'operative', models)),
      path: `${doc}.txt`,
    })),
  )
  const wanted = new Set(gold.filter((document) => !document.fragment).map(({ doc }) => doc))
  if (wanted.size === 0) return records
  for (const file of filesIn(folder)) {
    // The gold of a document lies beside it under the same name.
    if (wanted.has(documentName(basename(file))) && !file.endsWith('.json')) records.push(...(await recordsOf(file)))
  }
  return records
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, measure: { type: 'string' }, json: { type: 'boolean' } },
})
const strange = positionals.find((name) => !sets.some((set) => set.name === name))
if (strange !== undefined) {
  console.error(`Unexpected ${strange}, expected ${sets.map(({ name }) => name).join(', ')}\n${USAGE}`)
  process.exit(2)
}
const limit = Number(values.errors ?? 0)
const scored: Record<string, Scores> = {}
for (const { name, gold, documents } of sets) {
  if (gold.length === 0 || (positionals.length > 0 && !positionals.includes(name))) continue
  const scores = scoreCorpus(gold, await recordsFor(gold, documents))
  scored[name] = scores
  if (values.json) continue
  const paragraphs = gold.reduce((sum, document) => sum + document.paragraphs.length, 0)
  console.log(`== ${name}: ${paragraphs} paragraphs\n\n${formatScores(scores)}`)
  if (limit > 0) console.log(formatErrors(scores.errors, limit, values.measure as MeasureName | undefined))
}
if (values.json) console.log(JSON.stringify(scored, null, 2))
else if (positionals.length === 0) {
  const folders = REAL.map((name) => join(shared, 'corpus', name)).filter(existsSync)
  if (folders.length > 0) {
    const coverage = await coverFolders(folders)
    console.log(formatCoverage(coverage))
    for (const { measure, path, paragraph, text } of coverage.open.slice(0, limit))
      console.log(`${measure}: ${path} ${paragraph}: ${text}`)
    const date = new Date().toISOString().slice(0, 10)
    writeFileSync(join(project, 'corpus/scores.md'), scoresFile({ date, hash, scored, coverage }))
    console.log('Written to corpus/scores.md')
  }
}
