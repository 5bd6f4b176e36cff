// Writes the site of an annotated corpus: the built page, and its data as scripts, which a page may load from a disk as well.

import { access, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { type Corpus, CorpusError } from '../corpus/open.ts'
import { linesOf } from '../lines.ts'
import { makeFolder } from '../make-folder.ts'
import type { Models } from '../models/index.ts'
import { ClauseColumns } from './clause-columns.ts'
import { entriesOf } from './entries.ts'
import { figuresOf } from './figures.ts'
import { packed } from './numbers.ts'
import type { SiteDocument, SiteIndex } from './site.ts'

/** Characters of text in a shard, from which it is closed. A search reads all shards, a page of clauses one or a few. */
const SHARD = 400_000

/** Where the built page lies, in the package and beside the sources. */
const APPS = ['../app', '../../dist/app'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** What was written. */
export interface WrittenSite {
  readonly documents: number
  readonly clauses: number
}

/** Writes the site of a corpus into a new folder. Throws CorpusError where the corpus has no records, or one that can't be read. */
export const writeSite = async (corpus: Corpus, models: Models, out: string): Promise<WrittenSite> => {
  const { records } = corpus
  if (records === null)
    throw new CorpusError(`${corpus.folder}: has no resolutions.jsonl, expected one (annotate --format jsonl,csv)`)
  const building = `${out}.writing`
  await rm(building, { recursive: true, force: true })
  await makeFolder(join(building, 'data/r')).catch((error: NodeJS.ErrnoException) => {
    throw new CorpusError(`${out}: can't be written (${error.code}), expected a folder to write to`)
  })
  try {
    const written = await buildSite(corpus, records, models, building)
    await rm(out, { recursive: true, force: true })
    await rename(building, out)
    return written
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

/** Writes the site into a folder that takes its place when it is whole. */
const buildSite = async (corpus: Corpus, records: string, models: Models, building: string): Promise<WrittenSite> => {
  await mkdir(join(building, 'data/texts'))
  await cp(await builtApp(), building, { recursive: true })
  const put = (name: string, value: unknown) =>
    writeFile(join(building, `data/${name}.js`), `callsUpon.put(${JSON.stringify(name)},${JSON.stringify(value)})\n`)

  const clauses = new ClauseColumns()
  const organs: string[] = []
  const documents: SiteDocument[] = []
  const shards: number[] = []
  const used = { verbs: new Set<string>(), actors: new Set<string>() }
  let texts: string[] = []
  let length = 0
  const closeShard = async () => {
    if (texts.length === 0) return
    await put(`texts/${shards.length}`, packed(JSON.stringify(texts)))
    shards.push(documents.length - texts.length)
    texts = []
    length = 0
  }
  let number = 0
  for await (const line of linesOf(records)) {
    number += 1
    if (line === '') continue
    const record = recordOf(line, `${records}:${number}`)
    const place = documents.length
    await put(`r/${place}`, record)
    noteUsed(record, used)
    documents.push([record.id, record.title, placeOf(record.organ, organs), record.year, clauses.add(record, place)])
    texts.push(record.text)
    length += record.text.length
    if (length >= SHARD) await closeShard()
  }
  await closeShard()
  const figures = await figuresOf(corpus)
  const { manifest, folder } = corpus
  const columns = clauses.pack()
  await put('clauses', columns)
  await put('entries', entriesOf(used.verbs, used.actors, models))
  if (figures.length > 0) await put('figures', figures)
  const index: SiteIndex = {
    corpus: basename(resolve(folder)),
    program: `${manifest.program.name} ${manifest.program.version}`,
    models: manifest.models.sha256,
    counts: { ...manifest.counts },
    ...{ organs, documents, shards, hasFigures: figures.length > 0 },
  }
  await put('index', index)
  return { documents: documents.length, clauses: columns.rows }
}

/** What keeps a folder from being written anew; null where it is not there, empty, or a site. */
export const obstacleTo = async (out: string): Promise<string | null> => {
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => error)
  if (there instanceof Error) return there.code === 'ENOENT' ? null : `no folder that can be read (${there.code})`
  return there.length === 0 || (await isThere(join(out, 'data/index.js'))) ? null : 'holds other files than a site'
}

const recordOf = (line: string, place: string): ResolutionRecord => {
  try {
    return JSON.parse(line)
  } catch {
    throw new CorpusError(`${place}: no JSON, expected a record (calls-upon verify tells what else is wrong)`)
  }
}

const builtApp = async (): Promise<string> => {
  for (const folder of APPS) if (await isThere(join(folder, 'index.html'))) return folder
  throw new Error(`Unexpected ${APPS.join(' and ')} without the page, expected it built (npm run build)`)
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const placeOf = (organ: string | null, organs: string[]): number => {
  if (organ === null) return -1
  const place = organs.indexOf(organ)
  return place >= 0 ? place : organs.push(organ) - 1
}

const noteUsed = (record: ResolutionRecord, used: { verbs: Set<string>; actors: Set<string> }): void => {
  for (const { clauses, actors } of record.paragraphs) {
    for (const { verb, addressees } of clauses) {
      used.verbs.add(verb)
      for (const { actor } of addressees) if (actor !== null) used.actors.add(actor)
    }
    for (const { actor } of actors) if (actor !== null) used.actors.add(actor)
  }
}
