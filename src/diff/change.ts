// What became of a clause from one resolution to the next.

import type { ClauseRecord, ResolutionRecord } from '../6-emit/record.ts'
import { type Aligned, align, clausesOf } from './align.ts'
import { wordsOf } from './words.ts'

/**
 * What became of a clause. Strengthened and weakened are said only of verbs that a published scale ranks within one force; any other
 * change of the verb is that and no more.
 */
export const CHANGES = [
  'kept',
  'reworded',
  'strengthened',
  'weakened',
  'verb-changed',
  're-addressed',
  'new',
  'gone',
] as const
export type Change = (typeof CHANGES)[number]

/** A clause with what became of it; several things can. */
export interface ChangedClause extends Aligned {
  readonly changes: readonly Change[]
}

/** How the clauses of two resolutions differ. */
export interface ResolutionDiff {
  readonly clauses: readonly ChangedClause[]
  readonly counts: Readonly<Record<Change, number>>
}

/** The scale that ranks a verb; null where none does. */
export type ScaleOf = (verb: string) => string | null

/**
 * Compares two resolutions clause by clause, the earlier first. Without `scaleOf` all verbs of a force are taken to be on one scale, as
 * those of the program's own models are.
 */
export const diffResolutions = (
  before: ResolutionRecord,
  after: ResolutionRecord,
  scaleOf?: ScaleOf,
): ResolutionDiff => {
  const clauses = align(clausesOf(before), clausesOf(after)).map((row) => ({
    ...row,
    changes: changesOf(row, scaleOf),
  }))
  const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>
  for (const { changes } of clauses) for (const change of changes) counts[change] += 1
  return { clauses, counts }
}

const changesOf = ({ before, after }: Aligned, scaleOf: ScaleOf | undefined): Change[] => {
  if (before === null) return ['new']
  if (after === null) return ['gone']
  const changes: Change[] = [
    ...verbChange(before.clause, after.clause, scaleOf),
    ...(addressees(before.clause) === addressees(after.clause) ? [] : (['re-addressed'] as const)),
  ]
  const words = (text: string, clause: ClauseRecord) => wordsOf(text.slice(clause.phrase.end - clause.start)).join(' ')
  if (words(before.text, before.clause) !== words(after.text, after.clause)) changes.push('reworded')
  return changes.length === 0 ? ['kept'] : changes
}

const verbChange = (before: ClauseRecord, after: ClauseRecord, scaleOf: ScaleOf | undefined): Change[] => {
  if (before.verb === after.verb) return []
  const isOneScale =
    scaleOf === undefined || (scaleOf(before.verb) !== null && scaleOf(before.verb) === scaleOf(after.verb))
  const ranked = before.force === after.force && before.strength !== null && after.strength !== null && isOneScale
  const step = ranked ? (after.strength as number) - (before.strength as number) : 0
  return [step > 0 ? 'strengthened' : step < 0 ? 'weakened' : 'verb-changed']
}

const addressees = ({ addressees }: ClauseRecord): string =>
  [...new Set(addressees.map(({ actor, text }) => actor ?? text.toLowerCase()))].sort().join('|')
