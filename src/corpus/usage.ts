// Verb usage of a corpus as the comparison counts it: documents with their clauses, asked by SQL.

import type { Cell } from '../6-emit/column.ts'
import type { UsageDocument } from '../compare/compare.ts'
import { type Database, QueryError } from './database.ts'
import { subjectSql } from './series.ts'

/** What is counted. */
const UNITS = ['verb', 'phrase', 'force', 'addressee'] as const
export type Unit = (typeof UNITS)[number]

/** Which clauses are counted. */
const PARTS = ['operative', 'preambular', 'all'] as const
export type Part = (typeof PARTS)[number]

/** What documents can be grouped by. */
const DOCUMENT_GROUPS = ['organ', 'decade', 'year', 'session', 'resolution'] as const
/** What clauses can be grouped by; a document then stands on both sides with different clauses. */
const CLAUSE_GROUPS = ['addressee', 'actor-type', 'part', 'force'] as const
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

/** A document's columns, for conditions as users write them. */
const CONDITION_COLUMNS = [
  ...['doc_id', 'symbol', 'title', 'organ', 'session', 'number', 'year', 'date', 'decade', 'resolution', 'series'],
]
// A document without an organ or a title is a series of its own.
const META = `meta AS (SELECT *, year // 10 * 10 AS decade, doc_id AS resolution,
  coalesce(organ || ': ' || nullif(${subjectSql('title')}, ''), doc_id) AS series
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

/** Clauses and units of the chosen documents, with `name` where they are grouped; 0 clauses where none is counted. */
const usageSql = (request: UsageRequest, chosen: string, name = 'NULL'): string =>
  `WITH ${META}, ${counted(request.part)}, units AS (${units[request.unit]}),
chosen AS (${chosen}),
sizes AS (SELECT doc_id, count(*) AS size FROM counted GROUP BY doc_id),
hits AS (SELECT doc_id, unit, count(*) AS n FROM units GROUP BY doc_id, unit)
SELECT doc_id, ${name} AS name, coalesce(size, 0), unit, n, organ, series
FROM chosen LEFT JOIN sizes USING (doc_id) LEFT JOIN hits USING (doc_id) ORDER BY doc_id, unit`

/**
 * The documents that a condition holds for (SQL over CONDITION_COLUMNS), also those without a clause of the part that is counted: their
 * size is 0. Throws QueryError.
 */
export const documentsWhere = async (
  database: Database,
  condition: string,
  request: UsageRequest,
): Promise<UsageDocument[]> => {
  const rows = await allRows(database, usageSql(request, `FROM meta WHERE (${condition}\n)`))
  return [...grouped(rows, request).values()].flat()
}

/** The documents of every group by a column of documents, those that have none left out. */
export const documentsByGroup = async (
  database: Database,
  by: Group,
  request: UsageRequest,
): Promise<Map<string, UsageDocument[]>> => {
  const sql = usageSql(request, `FROM meta WHERE ${by} IS NOT NULL`, `CAST(${by} AS VARCHAR)`)
  return grouped(await allRows(database, sql), request)
}

export const isClauseGroup = (by: Group): boolean => (CLAUSE_GROUPS as readonly string[]).includes(by)

/**
 * The documents of every group that is made of clauses, with those clauses alone. A document stands in many groups; it is its own
 * stratum and cluster, so that a test swaps its two sides rather than documents.
 */
export const documentsByClauseGroup = async (
  database: Database,
  by: Group,
  request: UsageRequest,
): Promise<Map<string, UsageDocument[]>> => {
  const sql = `WITH ${META}, ${counted(request.part)}, units AS (${units[request.unit]}), members AS (${clauseGroups[by]}),
sizes AS (SELECT doc_id, name, count(*) AS size FROM members SEMI JOIN counted USING (doc_id, clause_id) GROUP BY ALL),
hits AS (SELECT doc_id, name, unit, count(*) AS n FROM units JOIN members USING (doc_id, clause_id) GROUP BY ALL)
SELECT doc_id, name, size, unit, n, organ, series FROM sizes JOIN meta USING (doc_id) LEFT JOIN hits USING (doc_id, name) ORDER BY doc_id, unit`
  const found = grouped(await allRows(database, sql), { ...request, within: null, cluster: null })
  for (const [name, documents] of found) found.set(name, documents.map(ownBlock))
  return found
}

/** A document as a stratum and a cluster of its own. */
export const ownBlock = (document: UsageDocument): UsageDocument => ({
  ...document,
  stratum: document.id,
  cluster: document.id,
})

const grouped = (
  rows: readonly (readonly Cell[])[],
  { within, cluster }: UsageRequest,
): Map<string, UsageDocument[]> => {
  const groups = new Map<string, Map<string, UsageDocument & { readonly counts: Map<string, number> }>>()
  for (const [doc, name, size, unit, n, organ, series] of rows) {
    const documents = groups.get(String(name)) ?? new Map()
    groups.set(String(name), documents)
    const id = String(doc)
    const document = documents.get(id) ?? {
      ...{ id, size: Number(size), counts: new Map<string, number>() },
      ...(within === 'organ' ? { stratum: String(organ ?? '') } : {}),
      ...(cluster === 'series' ? { cluster: String(series) } : {}),
    }
    documents.set(id, document)
    if (unit !== null && unit !== undefined) document.counts.set(String(unit), Number(n))
  }
  return new Map([...groups].map(([name, documents]) => [name, [...documents.values()]]))
}

const allRows = async (database: Database, sql: string): Promise<(readonly Cell[])[]> => {
  const rows: (readonly Cell[])[] = []
  try {
    for await (const batch of (await database.ask(sql)).batches) rows.push(...batch)
  } catch (error) {
    if (error instanceof QueryError) throw new QueryError(messageOf(error))
    throw error
  }
  return rows
}

/** DuckDB's message without our statement; where a column isn't known, with the ones that are. */
const messageOf = ({ message }: QueryError): string => {
  const own = message.replace(/\s*LINE \d+:[\s\S]*/, '')
  return /column ".*" not found/i.test(own)
    ? `${own.replace(/\s*Candidate bindings:[\s\S]*/, '')} Expected columns: ${CONDITION_COLUMNS.join(', ')}`
    : own
}
