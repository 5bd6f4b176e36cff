// Validates models: the schema of every file, ids and forms that occur twice, and every example and counterexample, run
// through the program itself. Used by scripts/check-models.ts and for a user's own folder; pure, reads no file.

import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Mark, type MarkedText, parseMarked } from '../marked.ts'
import type { Span } from '../spans.ts'
import type { ParagraphKind, Resolution } from '../types.ts'
import type { ModelFiles, Models } from './index.ts'
import { formsOf, type VerbEntry } from './verbs.ts'

/** Annotates one paragraph that stands alone: `annotateFragment` of src/pipeline.ts. */
export type RunFragment = (text: string, kind: ParagraphKind, models: Models) => Resolution

/** What a check found: problems in plain words (none: all is well), and how much was looked at. */
export interface ModelReport {
  readonly problems: readonly string[]
  readonly entries: number
  readonly examples: number
  readonly counterexamples: number
}

/** An entry of any model file, as far as all of them agree. */
interface Entry {
  readonly id: string
  readonly examples?: readonly string[]
  readonly counterexamples?: readonly string[]
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
      const where = `${file}: ${entry.id}`
      for (const example of entry.examples ?? []) {
        count.examples += 1
        problems.push(...checkExample(where, file, entry, example, models, run))
      }
      for (const counterexample of entry.counterexamples ?? []) {
        count.counterexamples += 1
        problems.push(...checkCounterexample(where, file, entry, counterexample, models, run))
      }
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
  const entry = list === 'entries' && index !== undefined ? entriesOf(content)[Number(index)] : undefined
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

const entriesOf = (content: unknown): readonly Entry[] => {
  const entries = (content as { entries?: unknown } | null)?.entries
  return Array.isArray(entries) ? (entries as Entry[]) : []
}

/** A fragment that closes with a comma is preambular, as the United Nations print it; every other one is operative. */
export const kindOfFragment = (text: string): 'preambular' | 'operative' =>
  text.trimEnd().endsWith(',') ? 'preambular' : 'operative'

const checkExample = (
  where: string,
  file: string,
  entry: Entry,
  example: string,
  models: Models,
  run: RunFragment,
): string[] => {
  let marked: MarkedText
  try {
    marked = parseMarked(example)
  } catch (error) {
    return [`${where}: ${(error as Error).message}`]
  }
  const name = MARKS[file.split('/')[0] as string]
  if (!name) return []
  const expected = marked.marks.filter((mark) => mark.name === name).map((mark) => stateMark(marked.text, mark))
  if (expected.length === 0) return [`${where}: unexpected example without a mark, expected {${name}:…}: ${example}`]
  const found = foundIn(marked.text, name, entry, models, run)
  if (expected.join('\n') === found.join('\n')) return []
  return [`${where}: unexpected ${list(found)}, expected ${list(expected)} in: ${marked.text}`]
}

const checkCounterexample = (
  where: string,
  file: string,
  entry: Entry,
  counterexample: string,
  models: Models,
  run: RunFragment,
): string[] => {
  const name = MARKS[file.split('/')[0] as string]
  if (!name) return []
  const found = foundIn(counterexample, name, entry, models, run)
  return found.length === 0 ? [] : [`${where}: unexpected ${list(found)}, expected nothing in: ${counterexample}`]
}

/** The mark of a folder's entries. */
const MARKS: Readonly<Record<string, string>> = { verbs: 'verb', actors: 'actor', money: 'money' }

const list = (found: readonly string[]): string =>
  found.length === 0 ? 'nothing' : found.map((f) => `"${f}"`).join(', ')

/** What the program finds of an entry, written as a mark is: the surface, then what is known of it. */
const foundIn = (text: string, name: string, entry: Entry, models: Models, run: RunFragment): string[] => {
  const resolution = run(text, kindOfFragment(text), models)
  const at = ({ start, end }: Span) => `${text.slice(start, end)} [${start}, ${end})`
  if (name === 'verb') return resolution.clauses.filter(({ verb }) => verb === entry.id).map(({ phrase }) => at(phrase))
  if (name === 'actor') return resolution.actors.filter(({ actor }) => actor === entry.id).map(at)
  return resolution.money.map((money) =>
    [at(money), ...MONEY_KEYS.map((key) => `${key}=${money[key] ?? ''}`)].join(';'),
  )
}

const MONEY_KEYS = ['amount', 'amountMax', 'currency', 'period', 'qualifier'] as const

const stateMark = (text: string, mark: Mark): string => {
  const at = `${text.slice(mark.start, mark.end)} [${mark.start}, ${mark.end})`
  if (mark.name !== 'money') return at
  return [at, ...MONEY_KEYS.map((key) => `${key}=${mark.attributes[key] ?? ''}`)].join(';')
}
