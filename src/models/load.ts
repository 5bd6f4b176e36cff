// The only file that touches models/: reads the folder that ships with the program and a user's own beside it.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileModels, type ModelFiles, type Models } from './index.ts'

/** The folder of models that ships with the program. */
export const ownModels: string = fileURLToPath(new URL('../../models', import.meta.url))

/** A models folder that can't be used; the message names the file and what was expected. */
export class ModelError extends Error {
  override name = 'ModelError'
}

/** Parsed JSON files below `folder` (schema/ left out), by relative path, in a stable order. Throws ModelError. */
export const readModelFiles = (folder: string): ModelFiles => {
  const files: Record<string, unknown> = {}
  let names: string[]
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    throw new ModelError(`${folder}: expected a folder of models that can be read`)
  }
  for (const name of names.map((n) => n.replaceAll('\\', '/')).sort()) {
    if (!name.endsWith('.json') || name.startsWith('schema/')) continue
    try {
      files[name] = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch (error) {
      throw new ModelError(`${join(folder, name)}: expected JSON: ${(error as Error).message}`)
    }
  }
  return files
}

/** SHA-256 (hex) of model files: names and contents in a canonical order. */
const hashModelFiles = (files: ModelFiles): string => {
  const hash = createHash('sha256')
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${JSON.stringify(files[name])}\n`)
  return hash.digest('hex')
}

/** Models with the hash that the manifest states. */
export interface LoadedModels {
  /** Those of the program alone are compiled when they are first asked for: workers compile their own. */
  readonly models: Models
  readonly hash: string
  readonly files: ModelFiles
}

/**
 * Loads the program's models and, if given, the entries of a user's folder of the same layout beside them. Word lists
 * (`verbs/modifiers.json`) can't be added to. Throws ModelError on a file that can't be used; the compiler refuses an id
 * that exists already.
 */
export const loadModels = (userFolder?: string): LoadedModels => {
  const files: Record<string, unknown> = { ...readModelFiles(ownModels) }
  if (userFolder !== undefined)
    for (const [name, content] of Object.entries(readModelFiles(userFolder))) {
      if (!Array.isArray((content as { entries?: unknown } | null)?.entries))
        throw new ModelError(`${join(userFolder, name)}: expected an object with the list "entries"`)
      files[name.replace(/\.json$/, '.user.json')] = content
    }
  let compiled = userFolder === undefined ? null : compileModels(files)
  return {
    get models() {
      compiled ??= compileModels(files)
      return compiled
    },
    hash: hashModelFiles(files),
    files,
  }
}
