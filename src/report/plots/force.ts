// What verbs do, and how strongly: shares that add up to the whole.

import { COLOURS } from '../draw.ts'
import { type Figure, shortName, valuesOf } from '../figure.ts'

const FORCES = ['directive', 'deciding', 'evaluative', 'reinforcing', 'observing', 'commissive']

export const forceOverTime: Figure = {
  name: 'force-over-time',
  title: 'Force over time',
  sentence:
    'Share of each force in the operative clauses of a decade; shares add up to 1, so that a rise of one is a fall of others.',
  sql: () => `SELECT year // 10 * 10 AS decade, force, count(*) AS clauses, count(DISTINCT doc_id) AS documents,
  round(count(*) / sum(count(*)) OVER (PARTITION BY year // 10), 4) AS share
FROM clauses WHERE paragraph_kind = 'operative' AND year IS NOT NULL GROUP BY year // 10, force ORDER BY decade, force`,
  draw: (rows, { plot, svg, link }) =>
    rows.length === 0
      ? null
      : svg({
          marginLeft: 60,
          marginRight: 90,
          height: 60 * FORCES.length + 60,
          x: { label: null, type: 'band', domain: valuesOf(rows, 'decade').map(Number), tickFormat: (d) => `${d}s` },
          y: { label: 'share of operative clauses', grid: true, ticks: 3, percent: true },
          fy: { label: null, domain: FORCES },
          color: { domain: FORCES, range: COLOURS },
          marks: [
            plot.barY(rows, {
              x: 'decade',
              y: 'share',
              fy: 'force',
              fill: 'force',
              title: (row) => `${row.decade}s, ${row.force}: ${row.clauses} clauses in ${row.documents} documents`,
              href: link,
            }),
            plot.ruleY([0]),
          ],
        }),
}

export const strengthByOrgan: Figure = {
  name: 'strength-by-organ',
  title: 'Strength of directive verbs by organ',
  sentence:
    'Share of each rank of the published scale in the ranked directive clauses of operative paragraphs, for the ten organs with most of them; a rank orders verbs and is no distance.',
  sql: () => `WITH ranked AS (FROM clauses WHERE paragraph_kind = 'operative' AND force = 'directive' AND strength IS NOT NULL AND organ IS NOT NULL),
organs AS (SELECT organ, count(*) AS size FROM ranked GROUP BY organ ORDER BY size DESC, organ LIMIT 10)
SELECT organ, strength, count(*) AS clauses, count(DISTINCT doc_id) AS documents, any_value(size) AS ranked_clauses,
  round(count(*) / any_value(size), 4) AS share
FROM ranked JOIN organs USING (organ) GROUP BY organ, strength ORDER BY any_value(size) DESC, organ, strength`,
  draw: (rows, { plot, svg, link }) =>
    rows.length === 0
      ? null
      : svg({
          marginLeft: 240,
          marginBottom: 50,
          height: 90 + 30 * valuesOf(rows, 'organ').length,
          x: { label: 'share of ranked directive clauses', percent: true, labelOffset: 42 },
          y: { label: null, domain: valuesOf(rows, 'organ').map(shortName) },
          color: { scheme: 'oranges', type: 'ordinal' },
          marks: [
            plot.barX(rows, {
              x: 'share',
              y: (row) => shortName(row.organ),
              fill: 'strength',
              order: 'strength',
              title: (row) =>
                `${shortName(row.organ)}, strength ${row.strength}: ${row.clauses} of ${row.ranked_clauses} clauses`,
              href: link,
            }),
            plot.text(
              rows.filter((row) => Number(row.share) >= 0.04),
              plot.stackX({
                x: 'share',
                y: (row) => shortName(row.organ),
                text: (row) => String(row.strength),
                order: 'strength',
                fill: 'black',
              }),
            ),
          ],
        }),
}
