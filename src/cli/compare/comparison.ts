// From what was asked to compared units: the sides of each comparison, and the comparison itself.

import { type ComparedUnit, type ComparisonOptions, compareUsage, type UsageDocument } from '../../compare/compare.ts'
import type { Database } from '../../corpus/database.ts'
import {
  documentsOfClauseGroup,
  documentsWhere,
  type Group,
  groupNames,
  isClauseGroup,
  type UsageRequest,
} from '../../corpus/usage.ts'

/** A target compared with a reference. */
export interface Comparison {
  /** What the target is. */
  readonly name: string
  /** Documents and clauses on each side. */
  readonly target: number
  readonly reference: number
  readonly targetClauses: number
  readonly referenceClauses: number
  readonly units: readonly ComparedUnit[]
}

/** Groups that a comparison by group shows: more would be tests that nobody reads. The largest are taken. */
export const MOST_GROUPS = 30

/** Each group against all others. */
export const byGroup = async (
  database: Database,
  by: Group,
  request: UsageRequest,
  settings: ComparisonOptions,
): Promise<Comparison[]> => {
  const names = (await groupNames(database, by, request.part)).slice(0, MOST_GROUPS)
  const found: Comparison[] = []
  for (const name of names) {
    const value = `'${name.replaceAll("'", "''")}'`
    const [target, reference] = isClauseGroup(by)
      ? await documentsOfClauseGroup(database, by, name, request)
      : [
          await documentsWhere(database, `CAST(${by} AS VARCHAR) = ${value}`, request),
          await documentsWhere(database, `CAST(${by} AS VARCHAR) <> ${value}`, request),
        ]
    if (target.length > 0 && reference.length > 0) found.push(comparisonOf(name, target, reference, settings))
  }
  return found
}

/** A target against a reference: by conditions, or two corpora. */
export const ofSides = async (
  first: Database,
  second: Database | null,
  conditions: { readonly target?: string; readonly reference?: string },
  request: UsageRequest,
  settings: ComparisonOptions,
  folders: readonly [string, string],
): Promise<Comparison> => {
  if (second !== null) {
    const [target, reference] = [
      await documentsWhere(first, 'true', request),
      await documentsWhere(second, 'true', request),
    ]
    // Documents of two corpora may share their ids: they are still two.
    const other = reference.map((document) => ({ ...document, id: `${folders[1]} ${document.id}` }))
    return comparisonOf(folders[0], target, other, settings)
  }
  const condition = conditions.target ?? 'true'
  const target = await documentsWhere(first, condition, request)
  const chosen = new Set(target.map(({ id }) => id))
  const reference = (await documentsWhere(first, conditions.reference ?? 'true', request)).filter(
    ({ id }) => !chosen.has(id),
  )
  return comparisonOf(condition, target, reference, settings)
}

const comparisonOf = (
  name: string,
  target: readonly UsageDocument[],
  reference: readonly UsageDocument[],
  settings: ComparisonOptions,
): Comparison => {
  const clauses = (documents: readonly UsageDocument[]) => documents.reduce((sum, { size }) => sum + size, 0)
  return {
    name,
    target: target.length,
    reference: reference.length,
    targetClauses: clauses(target),
    referenceClauses: clauses(reference),
    units: target.length === 0 || reference.length === 0 ? [] : compareUsage(target, reference, settings),
  }
}
