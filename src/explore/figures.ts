// The figures of the report for the page: each mark and each row of a table leads to the clauses that it counts.

import { withDatabase } from '../corpus/database.ts'
import type { Corpus } from '../corpus/open.ts'
import { openDrawing, type RowLink } from '../report/draw.ts'
import type { FigureRow } from '../report/figure.ts'
import { commonestVerb, drawFigure } from '../report/gather.ts'
import { figures } from '../report/plots/index.ts'
import type { SiteFigure } from './site.ts'

/** Rows of a table that stand on the page. */
const MOST_ROWS = 1000

/** The tables that figures ask. */
const NEEDED = ['documents', 'clauses', 'addressees', 'money']

/** Figures that count the clauses of all paragraphs; the others those of operative ones. */
const OF_ALL_PARAGRAPHS = new Set(['addressees-by-verb', 'money', 'dispersion'])

/** The figures of a corpus; none where it has not all tables. */
export const figuresOf = async (corpus: Corpus): Promise<readonly SiteFigure[]> => {
  if (!NEEDED.every((name) => corpus.tables.some(({ table }) => table.name === name))) return []
  return withDatabase(corpus, async (database) => {
    const verb = (await commonestVerb(database)) ?? ''
    const drawn: SiteFigure[] = []
    for (const figure of figures) {
      const link = linkOf(figure.name)
      const { rows, svg, title } = await drawFigure(figure, verb, database, openDrawing(link))
      const shown = rows.slice(0, MOST_ROWS)
      const columns = Object.keys(rows[0] ?? {})
      drawn.push({
        ...{ name: figure.name, title, sentence: figure.sentence, columns, total: rows.length },
        svg: svg === null ? null : withoutStyles(svg),
        rows: shown.map((row) => columns.map((column) => row[column] ?? null)),
        links: shown.map(link),
      })
    }
    return drawn
  })
}

/** The page allows no styles but those of its own file, where what is taken out here stands. */
const withoutStyles = (svg: string): string =>
  svg
    .replace(/<style>[^<]*<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    // An address stands in the drawing as it was given.
    .replace(/&(?!(?:#\d+|#x[\da-f]+|[a-z]+);)/gi, '&amp;')

/** Address of the clauses that a row of a figure counts. */
export const linkOf =
  (figure: string): RowLink =>
  (row) => {
    if (typeof row.clause_id === 'string')
      return `#/r/${encodeURIComponent(String(row.doc_id))}/${encodeURIComponent(row.clause_id)}`
    const asked = [...filtersOf(row), ...(OF_ALL_PARAGRAPHS.has(figure) ? [] : [['kind', 'operative'] as const])]
    return `#/clauses?${asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
  }

function* filtersOf(row: FigureRow): Generator<readonly [string, string]> {
  const { verb, force, strength, actor, currency, year, decade } = row
  const organs = [row.organ, row.target, row.reference].filter((organ) => typeof organ === 'string')
  if (verb != null) yield ['verb', String(verb)]
  if (strength != null) yield ['strength', String(strength)]
  // Only directive verbs are ranked in figures of strength.
  if (force != null || strength != null) yield ['force', String(force ?? 'directive')]
  if (organs.length > 0) yield ['organ', organs.join(',')]
  if (actor != null) yield ['addressee', String(actor)]
  if (currency != null) yield ['currency', String(currency)]
  if (decade != null) yield ['year', `${decade}-${Number(decade) + 9}`]
  else if (year != null) yield ['year', `${year}-${year}`]
}
