// Where in each document a verb stands: an x-ray.

import { quoted } from '../../6-emit/sql.ts'
import { type Figure, valuesOf } from '../figure.ts'

export const dispersion: Figure = {
  name: 'dispersion',
  title: 'Dispersion',
  ofVerb: true,
  sentence:
    'Each stroke is a clause of the verb at its place in the text of the document (0 is the start, 1 the end), for the thirty documents with most of them.',
  sql: (verb) => `WITH sizes AS (SELECT doc_id, year, length(text) AS size FROM documents),
shown AS (SELECT doc_id, count(*) AS n FROM clauses WHERE verb = ${quoted(verb)} GROUP BY doc_id ORDER BY n DESC, doc_id LIMIT 30)
SELECT doc_id, clause_id, verb, round(start_cp / size, 4) AS place FROM (FROM clauses WHERE verb = ${quoted(verb)}) AS c
JOIN shown USING (doc_id) JOIN sizes USING (doc_id) ORDER BY n DESC, doc_id, place`,
  draw: (rows, { plot, svg, link }) => {
    if (rows.length === 0) return null
    const documents = valuesOf(rows, 'doc_id')
    return svg({
      marginLeft: 190,
      height: 60 + 18 * documents.length,
      x: { label: 'place in the document', domain: [0, 1] },
      y: { label: null, domain: documents, padding: 0.15 },
      marks: [
        plot.barX(documents, { x1: 0, x2: 1, y: (name) => name, fill: '#f0f0f0' }),
        plot.tickX(rows, {
          x: 'place',
          y: 'doc_id',
          stroke: '#0072b2',
          title: (row) => `${row.doc_id} ${row.clause_id}`,
          href: link,
        }),
      ],
    })
  },
}
