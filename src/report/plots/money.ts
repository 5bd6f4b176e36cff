// Sums of money by year and currency.

import { COLOURS } from '../draw.ts'
import { type Figure, valuesOf } from '../figure.ts'

export const moneyByYear: Figure = {
  name: 'money',
  title: 'Sums of money',
  sentence:
    'Every sum of money with a year and an amount above zero, on a logarithmic scale, for the four commonest currencies; sums are not added up, since many are repeated.',
  sql: () => `WITH sums AS (FROM money WHERE year IS NOT NULL AND amount > 0 AND currency IS NOT NULL),
currencies AS (SELECT currency, count(*) AS n FROM sums GROUP BY currency ORDER BY n DESC, currency LIMIT 4)
SELECT doc_id, year, currency, amount, period, surface FROM sums JOIN currencies USING (currency)
ORDER BY n DESC, currency, year, doc_id, start`,
  draw: (rows, { plot, svg, link }) => {
    if (rows.length === 0) return null
    const currencies = valuesOf(rows, 'currency')
    return svg({
      marginLeft: 90,
      height: 140 * currencies.length + 50,
      x: { label: null, tickFormat: 'd' },
      y: { type: 'log', label: 'amount', grid: true, tickFormat: inWords, ticks: 4 },
      fy: { label: null, domain: currencies },
      color: { domain: currencies, range: COLOURS },
      marks: [
        plot.frame({ stroke: '#ddd' }),
        plot.dot(rows, {
          x: 'year',
          y: 'amount',
          fy: 'currency',
          stroke: 'currency',
          r: 3,
          title: (row) => `${row.surface} (${row.doc_id}, ${row.year})`,
          href: link,
        }),
      ],
    })
  },
}

const inWords = (amount: number): string => {
  for (const [size, word] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const)
    if (amount >= size) return `${amount / size} ${word}`
  return amount.toLocaleString('en')
}
