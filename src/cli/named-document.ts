// The document that a command is given: a file, one of those inside an archive or a table (`votes.csv#S/RES/1`), or standard input.

import { stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { TableOptions } from '../1-read/containers/index.ts'
import type { Source } from '../types.ts'
import type { Io } from './io.ts'
import { bytesOfFile } from './named-file.ts'
import { UsageError } from './usage-error.ts'

/** How many documents of a file are named to somebody who asked for none of them. */
const SHOWN = 20

/** What a command was given. */
export type Named = { readonly source: Source } | Contents

/** A file of many documents. */
export interface Contents {
  /** Names of the first of them. */
  readonly names: readonly string[]
  /** How many can be read. */
  readonly count: number
  /** Why others can't. */
  readonly problems: readonly string[]
}

/** How a command reads. */
export interface NamedOptions {
  /** Which columns of a table hold text and id. */
  readonly tables?: TableOptions
  /** What was expected where there is no such file. */
  readonly expected?: string
}

/** Reads what is named. Throws UsageError where there is nothing of that name, ReadError where it can't be read. */
export const readNamed = async (name: string, io: Io, { tables, expected }: NamedOptions = {}): Promise<Named> => {
  const [{ containerKindOf, cutsOf }, { readDocument }] = await Promise.all([
    import('../1-read/containers/index.ts'),
    import('../1-read/index.ts'),
  ])
  if (name === '-') return { source: await readDocument(await buffer(io.stdin), name) }
  if (await isFile(name))
    return containerKindOf(name) === null
      ? { source: await readDocument(await bytesOfFile(name), name) }
      : await contentsOf(name, tables)
  for (const { file, part } of cutsOf(name))
    if (containerKindOf(file) !== null && (await isFile(file))) return { source: await partOf(file, part, tables) }
  return { source: await readDocument(await bytesOfFile(name, expected), name) }
}

/** The same, where one document is wanted: of a file of many, the message names some. */
export const readOne = async (name: string, io: Io, options: NamedOptions = {}): Promise<Source> => {
  const named = await readNamed(name, io, options)
  if ('source' in named) return named.source
  const { names, count, problems } = named
  if (count === 0) throw new UsageError(`${name}: ${problems[0] ?? 'no document in it, expected one'}`)
  const { counted } = await import('../counted.ts')
  const some = names.slice(0, 3).map((part) => `${name}#${part}`)
  throw new UsageError(
    `${name}: ${counted(count, 'document')}, expected one of them: ${some.join(', ')}${count > 3 ? ' …' : ''}`,
  )
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (kind) => kind.isFile(),
    () => false,
  )

const contentsOf = async (file: string, tables: TableOptions | undefined): Promise<Contents> => {
  const { partsOf } = await import('../1-read/containers/index.ts')
  const names: string[] = []
  const problems: string[] = []
  let count = 0
  for await (const part of partsOf(file, file, tables)) {
    if ('bytes' in part) {
      count += 1
      if (names.length < SHOWN) names.push(part.name)
    } else if (!part.skipped && problems.length < SHOWN)
      problems.push(part.name === null ? part.problem : `${part.name}: ${part.problem}`)
  }
  return { names, count, problems }
}

const partOf = async (file: string, name: string, tables: TableOptions | undefined): Promise<Source> => {
  const [{ partsOf }, { stemOf }, { sourceOf }] = await Promise.all([
    import('../1-read/containers/index.ts'),
    import('../1-read/stem.ts'),
    import('../batch/source-of.ts'),
  ])
  const path = `${file}#${name}`
  for await (const part of partsOf(file, file, tables)) {
    if (part.name !== name && part.name !== null) continue
    if (!('bytes' in part)) throw new UsageError(`${part.name === null ? file : path}: ${part.problem}`)
    return (await sourceOf({ ...part, name: stemOf(name), input: { path, file: path } })).source
  }
  throw new UsageError(`${path}: no such document in the file (calls-upon read ${file} names them)`)
}
