// From what a user names (files, folders, patterns, -) to the list of files to annotate, each once, in a stable order.

import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { isReadable, KINDS } from '../1-read/kinds.ts'
import { FileList, type InputFile } from './file-list.ts'
import { isCorpus } from './is-corpus.ts'

/** Something that could not be followed to files: one line that names it and what was expected. */
export interface InputProblem {
  /** As the user has named it; of what was met inside a folder, relative to the folder of all inputs, as files are. */
  readonly path: string
  /** Where it lies, if that was met inside a folder. */
  readonly file?: string
  readonly message: string
}

/** What the inputs of a run come to. */
export interface Collected {
  readonly files: FileList
  /** Files in folders that are of no kind that is read; a file that the user names is read whatever it is called. */
  readonly skipped: FileList
  readonly problems: readonly InputProblem[]
}

/** The same as arrays. */
export interface CollectedInputs extends Pick<Collected, 'problems'> {
  readonly files: readonly InputFile[]
  readonly skipped: readonly InputFile[]
}

/** A file on the way, before its relative path is known. */
interface Found {
  readonly file: string
  /** The folder that the user named or meant. */
  readonly base: string
  readonly readable: boolean
}

/**
 * Collects the files of `inputs`. Folders are walked whole, hidden files and folders left out, as are annotated corpora
 * and `except` (the output folder, which may lie inside the input). Links are followed, each file is taken once. Paths are
 * relative to the deepest folder that holds all inputs; files are sorted by path, so that the order of `inputs` does not
 * matter.
 */
export const collectInputs = async (inputs: readonly string[], except: string | null): Promise<CollectedInputs> => {
  const { files, skipped, problems } = await collectFiles(inputs, except)
  return { files: [...files], skipped: [...skipped], problems }
}

/** The same for a run over them. */
export const collectFiles = async (inputs: readonly string[], except: string | null): Promise<Collected> => {
  const walk = new Walk(except)
  let stdin = false
  for (const input of [...new Set(inputs)].sort()) {
    if (input === '-') stdin = true
    else await walk.add(input)
  }
  const { found } = walk
  const root = commonFolder(found.map(({ base }) => base))
  const pathsThat = (readable: boolean): string[] =>
    // By code units: the same order on every machine, whatever its language.
    found
      .filter((one) => one.readable === readable)
      .map(({ file }) => relative(root, file).split(sep).join('/'))
      .sort()
  return {
    files: new FileList(root, pathsThat(true), stdin),
    skipped: new FileList(root, pathsThat(false)),
    problems: walk.problems.map(({ path, file, message }) =>
      file === undefined ? { path, message } : { path: relative(root, file).split(sep).join('/'), file, message },
    ),
  }
}

class Walk {
  readonly problems: InputProblem[] = []
  /** By real path, so that each is taken once whatever leads to it. */
  readonly #files = new Map<string, Found>()
  readonly #folders = new Set<string>()
  /** How many texts, or folders that were walked already, were met so far. */
  #met = 0
  readonly #except: string | null

  constructor(except: string | null) {
    this.#except = except === null ? null : resolve(except)
  }

  get found(): readonly Found[] {
    return [...this.#files.values()]
  }

  async add(input: string): Promise<void> {
    const absolute = resolve(input)
    const kind = await stat(absolute).catch((error: NodeJS.ErrnoException) => error)
    if (kind instanceof Error) {
      if (kind.code === 'ENOENT' && isDynamicPattern(input)) await this.#addPattern(input)
      else if (kind.code === 'ENOENT')
        this.#problem(input, 'no such file or folder, expected a file, a folder or a pattern')
      else this.#problem(input, `expected a file or folder that can be read (${kind.code})`)
    } else if (kind.isDirectory() && (await isCorpus(absolute)))
      this.#problem(input, 'an annotated corpus, expected texts (it is left out, as inside other folders)')
    else if (kind.isDirectory()) {
      const before = this.#met
      await this.#addFolder(absolute)
      if (this.#met === before) this.#problem(input, `no file of a kind that is read in the folder, expected ${KINDS}`)
    } else await this.#addNamed({ file: absolute, base: dirname(absolute), readable: true })
  }

  async #addPattern(pattern: string): Promise<void> {
    const base = resolve(fixedFolder(pattern))
    const names = await glob(pattern, { absolute: true, expandDirectories: false })
    if (names.length === 0) this.#problem(pattern, 'no file matches the pattern, expected at least one')
    for (const name of names.map((n) => resolve(n)).sort()) await this.#addNamed({ file: name, base, readable: true })
  }

  /** Walks a folder; what stands in it under its own name goes before what links lead to. */
  async #addFolder(folder: string): Promise<void> {
    const links: string[] = []
    await this.#walkFolder(folder, folder, links)
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const kind = await stat(link).catch(() => null)
      if (kind === null) this.#problem(link, 'a link that leads nowhere, expected a file or folder', link)
      else if (kind.isDirectory()) await this.#walkFolder(link, folder, links)
      else await this.#addNamed({ file: link, base: folder, readable: kind.isFile() && isReadable(link) })
    }
  }

  async #walkFolder(folder: string, base: string, links: string[]): Promise<void> {
    const real = await realpath(folder).catch(() => folder)
    if (real === this.#except || folder === this.#except) return
    if (this.#folders.has(real)) {
      this.#met += 1
      return
    }
    this.#folders.add(real)
    let entries: Dirent[]
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      this.#problem(folder, `expected a folder that can be read (${(error as NodeJS.ErrnoException).code})`, folder)
      return
    }
    if (entries.some(({ name }) => name === 'manifest.json') && (await isCorpus(folder))) return
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isDirectory()) await this.#walkFolder(path, base, links)
      // A pipe or a device could be waited for without end.
      else this.#addFile({ file: path, base, readable: entry.isFile() && isReadable(path) }, join(real, entry.name))
    }
  }

  /** Adds a file that a user or a link has named. */
  async #addNamed(found: Found): Promise<void> {
    this.#addFile(found, await realpath(found.file).catch(() => found.file))
  }

  #addFile(found: Found, real: string): void {
    if (found.readable) this.#met += 1
    if (!this.#files.get(real)?.readable && (found.readable || !this.#files.has(real))) this.#files.set(real, found)
  }

  #problem(path: string, message: string, file?: string): void {
    this.problems.push({ path, message, ...(file !== undefined && { file }) })
  }
}

/** The part of a pattern before its first wildcard, as a folder. */
const fixedFolder = (pattern: string): string => {
  const parts = pattern.split('/')
  const wild = parts.findIndex((part) => isDynamicPattern(part))
  const fixed = parts.slice(0, wild < 0 ? -1 : wild).join('/')
  return fixed === '' ? (isAbsolute(pattern) ? '/' : '.') : fixed
}

/** The deepest folder that holds all of `folders`. */
const commonFolder = (folders: readonly string[]): string => {
  let common = folders[0] ?? '.'
  for (const folder of folders)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep)) {
      const above = dirname(common)
      if (above === common) return common
      common = above
    }
  return common
}
