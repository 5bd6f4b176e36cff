// From what was asked to compared units: the sides of each comparison, and the comparison itself.

import { type ComparedUnit, type ComparisonOptions, compareUsage, type UsageDocument } from '../../compare/compare.ts'
import { sum } from '../../compare/sum.ts'
import type { Database } from '../../corpus/database.ts'
import {
  documentsByClauseGroup,
  documentsByGroup,
  documentsWhere,
  type Group,
  isClauseGroup,
  ownBlock,
  type UsageRequest,
} from '../../corpus/usage.ts'

/** What stands on one side of a comparison. */
export interface SideTotals {
  /** Documents with clauses that are counted, and those clauses. */
  readonly documents: number
  readonly clauses: number
  /** Series among the documents; null where documents are taken one by one. */
  readonly series: number | null
  /** Documents without such a clause. */
  readonly without: number
}

/** A target compared with a reference. */
export interface Comparison {
  /** What the target is. */
  readonly name: string
  readonly target: SideTotals
  readonly reference: SideTotals
  /** Documents that both conditions hold for: they are the target's. */
  readonly shared: number
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
  const groups = isClauseGroup(by)
    ? await documentsByClauseGroup(database, by, request)
    : await documentsByGroup(database, by, request)
  const all = isClauseGroup(by) ? (await documentsWhere(database, 'true', request)).map(ownBlock) : null
  const clauses = new Map([...groups].map(([name, documents]) => [name, sum(documents.map(({ size }) => size))]))
  const names = [...groups.keys()].filter((name) => clauses.get(name) !== 0)
  names.sort((a, b) => (clauses.get(b) ?? 0) - (clauses.get(a) ?? 0) || (a < b ? -1 : 1))
  const found: Comparison[] = []
  for (const name of names.slice(0, MOST_GROUPS)) {
    const target = groups.get(name) ?? []
    const reference =
      all === null ? [...groups].flatMap(([other, own]) => (other === name ? [] : own)) : withoutClauses(all, target)
    const sorted = all === null ? reference.sort((a, b) => (a.id < b.id ? -1 : 1)) : reference
    if (sorted.some(({ size }) => size > 0)) found.push(comparisonOf(name, target, sorted, settings))
  }
  return found
}

/** The documents with the clauses that the group does not have. */
const withoutClauses = (all: readonly UsageDocument[], group: readonly UsageDocument[]): UsageDocument[] => {
  const own = new Map(group.map((document) => [document.id, document]))
  return all.map((document) => {
    const part = own.get(document.id)
    if (part === undefined) return document
    const left = [...document.counts].map(([unit, n]) => [unit, n - (part.counts.get(unit) ?? 0)] as const)
    return { ...document, size: document.size - part.size, counts: new Map(left.filter(([, n]) => n > 0)) }
  })
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
  const held = await documentsWhere(first, conditions.reference ?? 'true', request)
  const reference = held.filter(({ id }) => !chosen.has(id))
  const shared = conditions.reference === undefined ? 0 : held.length - reference.length
  return { ...comparisonOf(condition, target, reference, settings), shared }
}

const comparisonOf = (
  name: string,
  target: readonly UsageDocument[],
  reference: readonly UsageDocument[],
  settings: ComparisonOptions,
): Comparison => {
  const [own, other] = [totalsOf(target), totalsOf(reference)]
  const units = own.documents === 0 || other.documents === 0 ? [] : compareUsage(target, reference, settings)
  return { name, target: own, reference: other, shared: 0, units }
}

const totalsOf = (documents: readonly UsageDocument[]): SideTotals => {
  const counted = documents.filter(({ size }) => size > 0)
  const clusters = counted.map(({ cluster }) => cluster)
  return {
    documents: counted.length,
    clauses: sum(counted.map(({ size }) => size)),
    series: clusters.some((cluster) => cluster !== undefined) ? new Set(clusters).size : null,
    without: documents.length - counted.length,
  }
}
