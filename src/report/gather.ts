// Asks a corpus for what a report shows.

import type { Cell } from '../6-emit/column.ts'
import { quoted } from '../6-emit/sql.ts'
import type { Database } from '../corpus/database.ts'
import type { Drawing } from './draw.ts'
import type { Figure, FigureRow } from './figure.ts'
import type { DrawnFigure, ExampleClause } from './page.ts'
import { rowsOf } from './rows.ts'

/** A figure with its rows and drawing. */
export const drawFigure = async (
  figure: Figure,
  verb: string,
  database: Database,
  drawing: Drawing,
): Promise<DrawnFigure> => {
  const sql = figure.sql(verb)
  const rows = figure.rows ? await figure.rows(database) : await rowsOf(await database.ask(sql))
  const title = figure.ofVerb && verb !== '' ? `${figure.title}: ${verb}` : figure.title
  return { figure, title, sql, rows, svg: figure.draw(rows, drawing) }
}

/** The directive verb with most operative clauses; null in a corpus without one. */
export const commonestVerb = async (database: Database): Promise<string | null> => {
  const sql = `SELECT verb FROM clauses WHERE paragraph_kind = 'operative' GROUP BY verb ORDER BY any_value(force) = 'directive' DESC, count(*) DESC, verb LIMIT 1`
  const [row] = await rowsOf(await database.ask(sql))
  return row === undefined ? null : String(row.verb)
}

/** Clauses that stand for their verbs: the first few of each by a hash of their ids, so that they come from anywhere in the corpus. */
export const exampleClauses = async (database: Database, verbs: readonly string[]): Promise<ExampleClause[]> => {
  if (verbs.length === 0) return []
  const sql = `SELECT verb, doc_id, clause_id, organ, year, surface, phrase_start - start AS phrase_start, phrase_end - start AS phrase_end
FROM clauses WHERE verb IN (${verbs.map(quoted).join(', ')})
QUALIFY row_number() OVER (PARTITION BY verb ORDER BY md5(doc_id || clause_id)) <= 6 ORDER BY verb, year NULLS LAST, doc_id, clause_id`
  const cell = (row: FigureRow, name: string) => row[name] as Cell & string
  return (await rowsOf(await database.ask(sql))).map((row) => ({
    verb: cell(row, 'verb'),
    docId: cell(row, 'doc_id'),
    clauseId: cell(row, 'clause_id'),
    organ: row.organ === null ? null : cell(row, 'organ'),
    year: typeof row.year === 'number' ? row.year : null,
    surface: cell(row, 'surface'),
    phraseStart: Number(row.phrase_start),
    phraseEnd: Number(row.phrase_end),
  }))
}
