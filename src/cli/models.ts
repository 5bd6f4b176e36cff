// Models for a command, with a user's own tried before anything is annotated with them.

import { join } from 'node:path'
import { counted } from '../counted.ts'
import type { ScaleOf } from '../diff/change.ts'
import { type LoadedModels, loadModels, ModelError, ownModels, readModelFiles } from '../models/load.ts'
import type { Io } from './io.ts'

/**
 * Loads the program's models and, if given, the folder `user`, whose entries must have the right shape, clash with no other
 * and hold their own examples. Tells each problem in a line; throws ModelError if there is any.
 */
export const modelsFor = async (user: string | undefined, io: Io): Promise<LoadedModels> => {
  if (user === undefined) return loadModels()
  const [{ checkDuplicates, checkModels, checkSchemas }, { annotateFragment }] = await Promise.all([
    import('../models/check.ts'),
    import('../pipeline.ts'),
  ])
  const schemas = readModelFiles(join(ownModels, 'schema'))
  const files = readModelFiles(user)
  if (Object.keys(files).length === 0) throw new ModelError(`${user}: no .json file in the folder, expected models`)
  refuse(user, checkSchemas(files, schemas), io)
  const loaded = load(user)
  const added = Object.fromEntries(Object.entries(loaded.files).filter(([name]) => isAdded(name)))
  const clashes = checkDuplicates(loaded.files).filter((problem) => isAdded(problem.split(': ')[0] as string))
  const { problems } = checkModels(added, schemas, loaded.models, annotateFragment)
  refuse(user, [...clashes, ...problems], io)
  return loaded
}

/** The scale of each verb by a user's models beside the program's own; undefined without them: there, a force has one scale. */
export const scalesFor = async (user: string | undefined, io: Io): Promise<ScaleOf | undefined> => {
  if (user === undefined) return undefined
  const { byId } = (await modelsFor(user, io)).models.verbs
  return (verb) => byId.get(verb)?.scale ?? null
}

/** Loads models; what the compiler refuses is told of the user's folder, since the program's own compile. */
const load = (user: string): LoadedModels => {
  try {
    return loadModels(user)
  } catch (error) {
    throw error instanceof ModelError ? error : new ModelError(`${user}: ${(error as Error).message}`)
  }
}

/** Whether a model file is the user's, by the name that loading gives it. */
const isAdded = (name: string): boolean => name.endsWith('.user.json')

const refuse = (user: string, problems: readonly string[], io: Io): void => {
  if (problems.length === 0) return
  for (const problem of new Set(problems)) io.tell(`${user}: ${problem.replaceAll('.user.json', '.json')}`)
  throw new ModelError(
    `${user}: models with ${counted(problems.length, 'problem')}, expected entries that hold their own examples`,
  )
}
