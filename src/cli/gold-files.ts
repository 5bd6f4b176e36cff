// Gold files of a command: files as they are, folders with all their files, folders of brat.

import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { GoldDocument } from '../score/index.ts'
import { readText } from './records.ts'
import { UsageError } from './usage-error.ts'

const ANNOTATIONS = '.ann'
const CONFIGURATION = 'annotation.conf'

/** The gold of paths, in a stable order. Throws UsageError and GoldError. */
export const readGoldFiles = async (paths: readonly string[]): Promise<GoldDocument[]> => {
  const { readGold } = await import('../score/index.ts')
  const documents: GoldDocument[] = []
  for (const path of paths) {
    const names = await namesIn(path)
    if (names?.some((name) => name.endsWith(ANNOTATIONS))) documents.push(...(await readBratFolder(path)))
    else {
      if (names?.includes('manifest.json'))
        throw new UsageError(`${path}: an annotated corpus, expected gold, and the corpus behind it`)
      if (names?.length === 0) throw new UsageError(`${path}: nothing in the folder, expected gold files`)
      for (const file of names?.map((name) => join(path, name)) ?? [path])
        documents.push(...readGold(await readText(file, 'a gold file'), file))
    }
  }
  return documents
}

/** The gold of a folder that was annotated in brat. Throws UsageError where it holds none, GoldError. */
export const readBratFolder = async (path: string): Promise<GoldDocument[]> => {
  const { layersOf, readBratGold, typesOf } = await import('../score/brat/gold.ts')
  const names = await namesIn(path)
  const annotated = names?.filter((name) => name.endsWith(ANNOTATIONS)) ?? []
  if (annotated.length === 0) throw new UsageError(`${path}: expected a folder with .ann and .txt files of brat`)
  const configuration = names?.includes(CONFIGURATION)
    ? await readText(join(path, CONFIGURATION), 'its configuration')
    : null
  const layers = layersOf(configuration)
  const types = typesOf(configuration)
  const documents: GoldDocument[] = []
  for (const name of annotated) {
    const file = join(path, name)
    const annotations = await readText(file, 'annotations of brat')
    const text = await readText(`${file.slice(0, -ANNOTATIONS.length)}.txt`, `the text that ${name} annotates`)
    documents.push(readBratGold({ name: basename(name, ANNOTATIONS), text, annotations, file }, layers, types))
  }
  return documents
}

/** The files of a folder but for hidden ones; null for what is no folder. */
const namesIn = async (path: string): Promise<string[] | null> => {
  const names = await readdir(path).catch(() => null)
  return names?.filter((name) => !name.startsWith('.')).sort() ?? null
}
