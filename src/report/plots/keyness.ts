// Verbs that two organs use differently, with intervals.

import { quoted } from '../../6-emit/sql.ts'
import { compareUsage } from '../../compare/compare.ts'
import { documentsWhere } from '../../corpus/usage.ts'
import { type Figure, shortName } from '../figure.ts'
import { rowsOf } from '../rows.ts'

/** Verbs shown on each side. */
const OF_EACH_SIDE = 10
const PERMUTATIONS = 999

const ORGANS = `SELECT organ, count(*) AS operative_clauses FROM clauses WHERE paragraph_kind = 'operative' AND organ IS NOT NULL
GROUP BY organ ORDER BY operative_clauses DESC, organ LIMIT 2`

export const keyness: Figure = {
  name: 'keyness',
  title: 'Verbs that set the two largest organs apart',
  sentence: `Log ratio of the rates per operative clause (1 is twice as often) with its 95% interval by resampling documents (none where one organ never uses the verb), for the verbs that differ most by the conservative log ratio; filled where q < .05 by ${PERMUTATIONS} permutations of documents (seed 1).`,
  sql: () => ORGANS,
  async rows(database) {
    const organs = (await rowsOf(await database.ask(ORGANS))).map(({ organ }) => String(organ))
    const [first, second] = organs
    if (first === undefined || second === undefined) return []
    const request = { unit: 'verb', part: 'operative', within: null, cluster: null } as const
    const side = (organ: string) => documentsWhere(database, `organ = ${quoted(organ)}`, request)
    const compared = compareUsage(await side(first), await side(second), { permutations: PERMUTATIONS })
    const apart = compared.filter(({ lrc }) => lrc !== 0)
    const shown =
      apart.length <= 2 * OF_EACH_SIDE ? apart : [...apart.slice(0, OF_EACH_SIDE), ...apart.slice(-OF_EACH_SIDE)]
    return shown.map(({ unit, target, reference, logRatio, bootstrap, lrc, p, q }) => ({
      ...{ verb: unit, target: first, reference: second, n_target: target.n, docs_target: target.docs },
      ...{ n_reference: reference.n, docs_reference: reference.docs, log_ratio: rounded(logRatio) },
      ...{
        low: bootstrap === null ? null : rounded(bootstrap.low),
        high: bootstrap === null ? null : rounded(bootstrap.high),
        lrc: rounded(lrc),
        p,
        q,
      },
    }))
  },
  draw: (rows, { plot, svg, link }) => {
    const [first] = rows
    if (first === undefined) return null
    return svg({
      marginLeft: 240,
      marginBottom: 50,
      height: 90 + 22 * rows.length,
      x: {
        label: `← ${shortName(first.reference ?? null)}   log ratio   ${shortName(first.target ?? null)} →`,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 42,
        grid: true,
      },
      y: { label: null, domain: rows.map(({ verb }) => String(verb)) },
      marks: [
        plot.ruleX([0]),
        plot.ruleY(rows, { y: 'verb', x1: 'low', x2: 'high', stroke: '#0072b2' }),
        plot.dot(rows, {
          x: 'log_ratio',
          y: 'verb',
          r: 4,
          stroke: '#0072b2',
          fill: (row) => (typeof row.q === 'number' && row.q < 0.05 ? '#0072b2' : 'white'),
          title: (row) =>
            `${row.verb}: ${row.n_target} clauses in ${row.docs_target} documents, against ${row.n_reference} in ${row.docs_reference}`,
          href: link,
        }),
      ],
    })
  },
}

const rounded = (value: number): number => Number(value.toFixed(3))
