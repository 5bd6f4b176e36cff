// Two things against each other as squares: the darker, the more.

import { type Figure, type FigureRow, shortName, valuesOf } from '../figure.ts'

const heatMap =
  (across: string, down: string, value: string, label: string): Figure['draw'] =>
  (rows, { plot, svg, link }) => {
    if (rows.length === 0) return null
    const highest = Math.max(...rows.map((row) => Number(row[value])))
    const downs = valuesOf(rows, down)
    const name = (row: FigureRow, column: string) => shortName(row[column] ?? null)
    return svg({
      marginLeft: 240,
      marginBottom: 90,
      height: 120 + 24 * downs.length,
      padding: 0.04,
      x: { label: null, tickRotate: -40, domain: valuesOf(rows, across).map(shortName) },
      y: { label: null, domain: downs.map(shortName) },
      color: { type: 'sqrt', scheme: 'blues', label },
      marks: [
        plot.cell(rows, {
          x: (row) => name(row, across),
          y: (row) => name(row, down),
          fill: value,
          title: (row) => `${name(row, down)}, ${name(row, across)}: ${row[value]} ${label} (${row.clauses} clauses)`,
          href: link,
        }),
        plot.text(rows, {
          x: (row) => name(row, across),
          y: (row) => name(row, down),
          text: (row) => String(Math.round(Number(row[value]))),
          fill: (row) => (Number(row[value]) > highest * 0.4 ? 'white' : 'black'),
          fontSize: 10,
          pointerEvents: 'none',
        }),
      ],
    })
  }

const PER_1000 = 'per 1,000 operative clauses'

export const verbsByOrgan: Figure = {
  name: 'verbs-by-organ',
  title: 'Verbs by organ',
  sentence:
    'Operative clauses of each of the twelve commonest verbs per 1,000 operative clauses of the organ, for the eight organs with most of them.',
  sql: () => `WITH operative AS (FROM clauses WHERE paragraph_kind = 'operative' AND organ IS NOT NULL),
organs AS (SELECT organ, count(*) AS size, count(DISTINCT doc_id) AS organ_documents FROM operative GROUP BY organ ORDER BY size DESC, organ LIMIT 8),
verbs AS (SELECT verb, count(*) AS n FROM operative GROUP BY verb ORDER BY n DESC, verb LIMIT 12)
SELECT organ, verb, count(*) AS clauses, count(DISTINCT doc_id) AS documents, any_value(size) AS operative_clauses,
  any_value(organ_documents) AS organ_documents, round(1000.0 * count(*) / any_value(size), 1) AS per_1000
FROM operative JOIN organs USING (organ) JOIN verbs USING (verb)
GROUP BY organ, verb ORDER BY any_value(n) DESC, verb, any_value(size) DESC, organ`,
  draw: heatMap('verb', 'organ', 'per_1000', PER_1000),
}

export const verbsByDecade: Figure = {
  name: 'verbs-by-decade',
  title: 'Verbs by decade',
  sentence:
    'Operative clauses of each of the sixteen commonest verbs per 1,000 operative clauses of the decade in which they were adopted; resolutions without a year are left out.',
  sql: () => `WITH operative AS (SELECT *, year // 10 * 10 AS decade FROM clauses WHERE paragraph_kind = 'operative' AND year IS NOT NULL),
decades AS (SELECT decade, count(*) AS size FROM operative GROUP BY decade),
verbs AS (SELECT verb, count(*) AS n FROM operative GROUP BY verb ORDER BY n DESC, verb LIMIT 16)
SELECT decade, verb, count(*) AS clauses, count(DISTINCT doc_id) AS documents, any_value(size) AS operative_clauses,
  round(1000.0 * count(*) / any_value(size), 1) AS per_1000
FROM operative JOIN decades USING (decade) JOIN verbs USING (verb)
GROUP BY decade, verb ORDER BY decade, any_value(n) DESC, verb`,
  draw: heatMap('decade', 'verb', 'per_1000', PER_1000),
}

export const addresseesByVerb: Figure = {
  name: 'addressees-by-verb',
  title: 'Addressees by verb',
  sentence:
    'Addressees of each verb per 1,000 addressees of it that have an actor id, for the twelve commonest verbs and the fourteen commonest actors.',
  sql: () => `WITH known AS (FROM addressees WHERE actor IS NOT NULL),
verbs AS (SELECT verb, count(*) AS size FROM known GROUP BY verb ORDER BY size DESC, verb LIMIT 12),
actors_shown AS (SELECT actor, count(*) AS n FROM known GROUP BY actor ORDER BY n DESC, actor LIMIT 14)
SELECT verb, actor, count(*) AS addressees, count(DISTINCT doc_id) AS documents, any_value(size) AS verb_addressees,
  round(1000.0 * count(*) / any_value(size), 1) AS per_1000
FROM known JOIN verbs USING (verb) JOIN actors_shown USING (actor)
GROUP BY verb, actor ORDER BY any_value(n) DESC, actor, any_value(size) DESC, verb`,
  draw: heatMap('verb', 'actor', 'per_1000', 'per 1,000 addressees'),
}
