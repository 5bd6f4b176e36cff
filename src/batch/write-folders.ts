// Folders of a corpus with files for each resolution, made from the JSON lines when all of them are written.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stemGiver } from '../6-emit/file-stem.ts'
import type { FolderSetup, FolderWriter, TextFile } from '../6-emit/formats/format.ts'
import { checksumsOf, type FormatFolder } from '../6-emit/formats/index.ts'
import type { WrittenFile } from '../6-emit/output-file.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'
import { linesOf } from '../lines.ts'
import { sha256Of } from '../sha256.ts'

/** Where folders are made. */
export interface FolderPlaces {
  /** The folder that will be the corpus. */
  readonly corpus: string
  /** The JSON lines of its resolutions. */
  readonly records: string
}

/**
 * Writes folders, each with a list of its files by hash, and gives those lists: a manifest with two files for each of 40,000
 * resolutions would be read by nobody. What stood there of a run that was broken off is written anew.
 */
export const writeFolders = async (
  folders: readonly FormatFolder[],
  places: FolderPlaces,
  setup: FolderSetup,
  signal?: AbortSignal,
): Promise<readonly WrittenFile[]> => {
  const open: OpenFolder[] = []
  for (const folder of folders) open.push(await openFolder(folder, places.corpus, setup))
  const stemOf = stemGiver()
  for await (const line of linesOf(places.records)) {
    signal?.throwIfAborted()
    if (line === '') continue
    const record = JSON.parse(line) as ResolutionRecord
    const stem = stemOf(record.id)
    for (const { write, writer } of open) for (const file of writer.filesOf(record, stem)) await write(file)
  }
  return Promise.all(open.map(({ close }) => close()))
}

interface OpenFolder {
  readonly writer: FolderWriter
  readonly write: (file: TextFile) => Promise<void>
  readonly close: () => Promise<WrittenFile>
}

const openFolder = async ({ name, load }: FormatFolder, corpus: string, setup: FolderSetup): Promise<OpenFolder> => {
  const place = join(corpus, name)
  await rm(place, { recursive: true, force: true })
  await mkdir(place)
  const sums: string[] = []
  const write = async (file: TextFile) => {
    const bytes = Buffer.from(file.text)
    await writeFile(join(place, file.name), bytes)
    sums.push(`${sha256Of(bytes)}  ${file.name}\n`)
  }
  const writer = (await load())(setup)
  for (const file of writer.once) await write(file)
  const close = async () => {
    const path = checksumsOf(name)
    const bytes = Buffer.from(sums.join(''))
    await writeFile(join(corpus, path), bytes)
    return { path, bytes: bytes.length, sha256: sha256Of(bytes) }
  }
  return { writer, write, close }
}
