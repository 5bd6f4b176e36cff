// Which files hold many documents, by the endings of their names. Loads no reader.

import type { Container } from './part.ts'

/** A kind of file that holds many documents. */
export interface ContainerKind {
  readonly name: string
  /** File extensions in lower case with their dot. */
  readonly extensions: readonly string[]
  /** Whether it is a table, whose rows are documents, rather than an archive. */
  readonly isTable: boolean
  readonly load: () => Promise<Container>
}

export const CONTAINERS: readonly ContainerKind[] = [
  { name: 'zip', extensions: ['.zip'], isTable: false, load: async () => (await import('./zip.ts')).zip },
  { name: 'tar', extensions: ['.tar'], isTable: false, load: async () => (await import('./tar.ts')).tar },
  { name: 'csv', extensions: ['.csv', '.tsv'], isTable: true, load: async () => (await import('./csv.ts')).csv },
  {
    name: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    isTable: true,
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
  {
    name: 'parquet',
    extensions: ['.parquet'],
    isTable: true,
    load: async () => (await import('./parquet.ts')).parquet,
  },
]

/** Endings that say how a file is packed. */
export const PACKED = /\.(?:gz|zst)$/i

/** Short for two endings. */
const SHORT: Readonly<Record<string, string>> = { '.tgz': '.tar.gz', '.tzst': '.tar.zst' }

/** A name with its endings in full: `a.tgz` is `a.tar.gz`. */
export const fullName = (path: string): string =>
  path.replace(/\.(?:tgz|tzst)$/i, (short) => SHORT[short.toLowerCase()] ?? short)

/** The kind of a file that holds many documents, packed or not; null for any other. */
export const containerKindOf = (path: string): ContainerKind | null => {
  const extension = /\.[^./\\]+$/.exec(fullName(path).replace(PACKED, ''))?.[0].toLowerCase() ?? ''
  return CONTAINERS.find(({ extensions }) => extensions.includes(extension)) ?? null
}

/** The parts of `a.zip#b.txt` in all ways in which it can be cut, the shortest file first. */
export function* cutsOf(name: string): Generator<{ readonly file: string; readonly part: string }> {
  for (let at = name.indexOf('#'); at >= 0; at = name.indexOf('#', at + 1))
    yield { file: name.slice(0, at), part: name.slice(at + 1) }
}
