// Validates models: the schema of every file, ids and forms that occur twice, and every example and counterexample, run
// through the program itself. Used by scripts/check-models.ts and for a user's own folder; pure, reads no file.

import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { checkExamples, type Entry, type RunFragment } from './check-examples.ts'
import type { ModelFiles, Models } from './index.ts'
import type { VerbEntry } from './verb-files.ts'
import { formsOf } from './verb-forms.ts'

/** What a check found: problems in plain words (none: all is well), and how much was looked at. */
export interface ModelReport {
  readonly problems: readonly string[]
  readonly entries: number
  readonly examples: number
  readonly counterexamples: number
}

/** The parsed files of models/schema, by name: `verbs.json`. */
export type Schemas = Readonly<Record<string, unknown>>

/**
 * Checks model files. `schemas` are the files of models/schema, of which the one named like a file's folder (or like
 * `folder-file`, where one kind of file differs) applies; `models` are the same files compiled. Never throws on bad data.
 */
export const checkModels = (files: ModelFiles, schemas: Schemas, models: Models, run: RunFragment): ModelReport => {
  const problems = [...checkSchemas(files, schemas), ...checkDuplicates(files), ...checkScales(files)]
  const count = { entries: 0, examples: 0, counterexamples: 0 }
  for (const [file, content] of Object.entries(files)) {
    for (const entry of entriesOf(content)) {
      count.entries += 1
      count.examples += entry.examples?.length ?? 0
      count.counterexamples += entry.counterexamples?.length ?? 0
      problems.push(...checkExamples(file, entry, models, run))
    }
  }
  return { problems, ...count }
}

/** Problems of shape: what a file or an entry must look like, by JSON Schema (draft 2020-12). */
export const checkSchemas = (files: ModelFiles, schemas: Schemas): string[] => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  const compiled = new Map<string, ValidateFunction>()
  for (const [name, schema] of Object.entries(schemas))
    compiled.set(name.replace(/\.json$/, ''), ajv.compile(schema as object))
  return Object.entries(files).flatMap(([file, content]) => {
    const path = file.replace(/(?:\.user)?\.json$/, '')
    const validate = compiled.get(path.replaceAll('/', '-')) ?? compiled.get(path.split('/')[0] as string)
    if (!validate) return [`${file}: unexpected file, expected one in ${[...compiled.keys()].join(', ')}`]
    if (validate(content)) return []
    return (validate.errors ?? []).filter(isTelling).map((error) => `${file}: ${describe(error, content)}`)
  })
}

/** "if" and "anyOf" only repeat what the errors below them say. */
const isTelling = ({ keyword }: ErrorObject): boolean => keyword !== 'if' && keyword !== 'anyOf'

const describe = (error: ErrorObject, content: unknown): string => {
  const [, list, index, ...rest] = error.instancePath.split('/')
  const entry =
    (list === 'entries' || list === 'frames') && index !== undefined ? entriesOf(content)[Number(index)] : undefined
  const place = entry ? [entry.id ?? `entry ${index}`, ...rest].join('/') : error.instancePath || 'file'
  const { allowedValues, additionalProperty } = error.params as {
    allowedValues?: string[]
    additionalProperty?: string
  }
  const detail = allowedValues ? ` (${allowedValues.join(', ')})` : additionalProperty ? ` (${additionalProperty})` : ''
  return `${place} ${error.message ?? error.keyword}${detail}`
}

/** Ids that two entries of one folder share, and forms that two verbs share. */
export const checkDuplicates = (files: ModelFiles): string[] => {
  const problems: string[] = []
  const seen = new Map<string, string>()
  const once = (key: string, what: string, where: string) => {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, where)
    else problems.push(`${where}: unexpected second ${what}, first in ${first}`)
  }
  for (const [file, content] of Object.entries(files)) {
    const folder = file.split('/')[0] as string
    for (const entry of entriesOf(content)) {
      const where = `${file}: ${entry.id}`
      once(`${folder} id ${entry.id}`, `entry with id ${entry.id}`, where)
      if (folder !== 'verbs' || !Array.isArray((entry as { forms?: unknown }).forms)) continue
      for (const { mood, words } of formsOf(entry as unknown as VerbEntry))
        if (mood !== 'base') once(`${mood} ${words.join(' ')}`, `form "${words.join(' ')}"`, where)
    }
  }
  return problems
}

/** Strengths on a scale that models/scales.json does not know, or that is not one for the verb's force, or outside its range. */
const checkScales = (files: ModelFiles): string[] => {
  const scales = new Map(
    [...entriesOf(files['scales.json']), ...entriesOf(files['scales.user.json'])].map((scale) => [
      scale.id,
      scale as unknown as Scale,
    ]),
  )
  if (scales.size === 0) return []
  return Object.entries(files).flatMap(([file, content]) =>
    (file.startsWith('verbs/') ? (entriesOf(content) as unknown as VerbEntry[]) : []).flatMap((entry) => {
      if (entry.scale === null || entry.scale === undefined) return []
      const scale = scales.get(entry.scale)
      if (!scale)
        return [`${file}: ${entry.id}: unexpected scale ${entry.scale}, expected ${[...scales.keys()].join(' or ')}`]
      const fits = scale.forces.includes(entry.force) && inRange(entry.strength, scale)
      const expected = `${scale.min} to ${scale.max} of a ${scale.forces.join(' or ')} verb`
      return fits
        ? []
        : [
            `${file}: ${entry.id}: unexpected ${entry.force} strength ${entry.strength} on ${scale.id}, expected ${expected}`,
          ]
    }),
  )
}

/** An entry of models/scales.json, as far as verbs are checked against it. */
interface Scale {
  readonly id: string
  readonly forces: readonly string[]
  readonly min: number
  readonly max: number
}

const inRange = (strength: number | null, { min, max }: Scale): boolean =>
  strength !== null && min <= strength && strength <= max

/** What carries examples in a file: its entries, or the frames of actors/addressing.json. */
const entriesOf = (content: unknown): readonly Entry[] => {
  const { entries, frames } = (content ?? {}) as { entries?: unknown; frames?: unknown }
  const listed = entries ?? frames
  return Array.isArray(listed) ? (listed as Entry[]) : []
}
