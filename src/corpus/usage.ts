// Verb usage of a corpus as the comparison counts it: documents with their clauses, asked by SQL.

import type { Cell } from '../6-emit/column.ts'
import type { UsageDocument } from '../compare/compare.ts'
import { type Database, QueryError } from './database.ts'

/** What is counted. */
export const UNITS = ['verb', 'phrase', 'force', 'addressee'] as const
export type Unit = (typeof UNITS)[number]

/** Which clauses are counted. */
export const PARTS = ['operative', 'preambular', 'all'] as const
export type Part = (typeof PARTS)[number]

/** What documents can be grouped by. */
export const DOCUMENT_GROUPS = ['organ', 'decade', 'year', 'session', 'resolution'] as const
/** What clauses can be grouped by; a document then stands on both sides with different clauses. */
export const CLAUSE_GROUPS = ['addressee', 'actor-type', 'part', 'force'] as const
export type Group = (typeof DOCUMENT_GROUPS)[number] | (typeof CLAUSE_GROUPS)[number]

/** What is asked of a corpus. */
export interface UsageRequest {
  readonly unit: Unit
  readonly part: Part
  readonly within: 'organ' | null
  readonly cluster: 'series' | null
}

/** The denominator in words. */
export const denominatorOf = (part: Part): string => (part === 'all' ? 'clauses' : `${part} clauses`)

// A document's columns, for conditions as users write them.
const META = `meta AS (SELECT *, year // 10 * 10 AS decade, doc_id AS resolution,
  coalesce(organ, '') || ': ' || trim(regexp_replace(lower(coalesce(title, doc_id)), '[^a-z]+', ' ', 'g')) AS series
  FROM (SELECT doc_id, symbol, title, organ, session, number, year, date FROM documents))`

const counted = (part: Part): string =>
  `counted AS (FROM clauses${part === 'all' ? '' : ` WHERE paragraph_kind = '${part}'`})`

/** Clauses with the units that stand in them, each once a clause. */
const units: Readonly<Record<Unit, string>> = {
  verb: 'SELECT doc_id, clause_id, verb AS unit FROM counted',
  phrase: "SELECT doc_id, clause_id, regexp_replace(lower(phrase), '\\s+', ' ', 'g') AS unit FROM counted",
  force: 'SELECT doc_id, clause_id, force AS unit FROM counted',
  addressee:
    'SELECT DISTINCT doc_id, clause_id, actor AS unit FROM addressees SEMI JOIN counted USING (doc_id, clause_id) WHERE actor IS NOT NULL',
}

/** Clauses with the groups that they stand in; a clause with two addressees stands in two groups. */
const clauseGroups: Readonly<Record<string, string>> = {
  addressee: 'SELECT DISTINCT doc_id, clause_id, actor AS name FROM addressees WHERE actor IS NOT NULL',
  'actor-type': 'SELECT DISTINCT doc_id, clause_id, actor_type AS name FROM addressees WHERE actor_type IS NOT NULL',
  part: 'SELECT doc_id, clause_id, paragraph_kind AS name FROM counted',
  force: 'SELECT doc_id, clause_id, force AS name FROM counted',
}

/** The documents that a condition holds for (SQL over the columns of documents, decade, resolution and series). Throws QueryError. */
export const documentsWhere = async (
  database: Database,
  condition: string,
  request: UsageRequest,
): Promise<UsageDocument[]> => {
  const sql = `WITH ${META}, ${counted(request.part)}, units AS (${units[request.unit]}),
chosen AS (FROM meta WHERE (${condition}
)),
sizes AS (SELECT doc_id, count(*) AS size FROM counted GROUP BY doc_id),
hits AS (SELECT doc_id, unit, count(*) AS n FROM units GROUP BY doc_id, unit)
SELECT doc_id, size, unit, n, organ, series FROM chosen JOIN sizes USING (doc_id) LEFT JOIN hits USING (doc_id) ORDER BY doc_id, unit`
  return documentsOf(await allRows(database, sql), request)
}

/** The names of a group, the largest first, with how many documents each has. */
export const groupNames = async (database: Database, by: Group, part: Part): Promise<string[]> => {
  const named = isClauseGroup(by)
    ? `SELECT name, count(*) AS size FROM (${clauseGroups[by]}) SEMI JOIN counted USING (doc_id, clause_id) GROUP BY name`
    : `SELECT CAST(${by} AS VARCHAR) AS name, sum(n) AS size FROM meta JOIN (SELECT doc_id, count(*) AS n FROM counted GROUP BY doc_id) USING (doc_id) WHERE ${by} IS NOT NULL GROUP BY ALL`
  const sql = `WITH ${META}, ${counted(part)} SELECT name FROM (${named}) ORDER BY size DESC, name`
  return (await allRows(database, sql)).map(([name]) => String(name))
}

export const isClauseGroup = (by: Group): boolean => (CLAUSE_GROUPS as readonly string[]).includes(by)

/**
 * Documents of both sides where the sides are clauses: those of the group, and all others. A document stands on both; its stratum is
 * itself, so that the test swaps its two sides rather than documents.
 */
export const documentsOfClauseGroup = async (
  database: Database,
  by: Group,
  name: string,
  request: UsageRequest,
): Promise<[target: UsageDocument[], reference: UsageDocument[]]> => {
  const sides: UsageDocument[][] = []
  for (const side of ['SEMI', 'ANTI']) {
    const sql = `WITH ${META}, ${counted(request.part)}, members AS (SELECT doc_id, clause_id FROM (${clauseGroups[by]}) WHERE name = '${name.replaceAll("'", "''")}'),
own AS (FROM counted ${side} JOIN members USING (doc_id, clause_id)), units AS (${units[request.unit]}),
sizes AS (SELECT doc_id, count(*) AS size FROM own GROUP BY doc_id),
hits AS (SELECT doc_id, unit, count(*) AS n FROM units SEMI JOIN own USING (doc_id, clause_id) GROUP BY doc_id, unit)
SELECT doc_id, size, unit, n, organ, series FROM meta JOIN sizes USING (doc_id) LEFT JOIN hits USING (doc_id) ORDER BY doc_id, unit`
    sides.push(
      documentsOf(await allRows(database, sql), { ...request, within: null, cluster: null }).map((document) => ({
        ...document,
        stratum: document.id,
      })),
    )
  }
  return sides as [UsageDocument[], UsageDocument[]]
}

const documentsOf = (rows: readonly (readonly Cell[])[], { within, cluster }: UsageRequest): UsageDocument[] => {
  const documents = new Map<string, { document: UsageDocument; counts: Map<string, number> }>()
  for (const [doc, size, unit, n, organ, series] of rows) {
    const id = String(doc)
    let entry = documents.get(id)
    if (entry === undefined) {
      const counts = new Map<string, number>()
      const document = {
        ...{ id, size: Number(size), counts },
        ...(within === 'organ' ? { stratum: String(organ ?? '') } : {}),
        ...(cluster === 'series' ? { cluster: String(series) } : {}),
      }
      entry = { document, counts }
      documents.set(id, entry)
    }
    if (unit !== null && unit !== undefined) entry.counts.set(String(unit), Number(n))
  }
  return [...documents.values()].map(({ document }) => document)
}

const allRows = async (database: Database, sql: string): Promise<(readonly Cell[])[]> => {
  const rows: (readonly Cell[])[] = []
  try {
    for await (const batch of (await database.ask(sql)).batches) rows.push(...batch)
  } catch (error) {
    if (error instanceof QueryError) throw new QueryError(error.message.replace(/\s*LINE \d+:[\s\S]*/, ''))
    throw error
  }
  return rows
}
