// Scores as a table for people, always with the counts beside the rates.

import type { Scores } from './index.ts'
import { f1, type Prf, precision, ratio, recall, type Share } from './prf.ts'
import { COUNTS, type MeasureName, type ScoreError, SHARES, type Tally } from './tally.ts'

/** The scores as lines of text: the measures with F1, the shares, then clauses and addressees by organ. */
export const formatScores = ({ total, byOrgan }: Scores): string => {
  const organs = Object.keys(byOrgan).sort()
  const lines = [
    row('measure', 'tp', 'fp', 'fn', 'P', 'R', 'F1'),
    ...COUNTS.flatMap((name) => countRow(name, total.counts[name])),
    ...section(
      row('of those found', 'right', 'of', '', 'share', '', ''),
      SHARES.flatMap((name) => shareRow(name, total.shares[name])),
    ),
    ...(organs.length > 1 ? organs.flatMap((organ) => organRows(organ, byOrgan[organ] as Tally)) : []),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const organRows = (organ: string, { counts }: Tally): readonly string[] =>
  section(
    `by organ: ${organ}`,
    (['structure', 'clauses', 'addressees exact', 'money'] as const).flatMap((name) => countRow(name, counts[name])),
  )

const section = (head: string, rows: readonly string[]): readonly string[] =>
  rows.length > 0 ? ['', head, ...rows] : []

const countRow = (name: string, counts: Prf | undefined): readonly string[] =>
  counts === undefined || f1(counts) === null
    ? []
    : [row(name, counts.tp, counts.fp, counts.fn, rate(precision(counts)), rate(recall(counts)), rate(f1(counts)))]

const shareRow = (name: string, share: Share | undefined): readonly string[] =>
  share === undefined || share.of === 0 ? [] : [row(name, share.right, share.of, '', rate(ratio(share)), '', '')]

const row = (name: string, ...cells: readonly (string | number)[]): string =>
  `${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(8)).join('')}`

const rate = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

/** The first `limit` differences as lines of text, of one measure or of all. */
export const formatErrors = (errors: readonly ScoreError[], limit: number, measure?: MeasureName): string => {
  const chosen = errors.filter((error) => measure === undefined || error.measure === measure)
  const lines = chosen.slice(0, limit).map(({ measure, problem, doc, paragraph, expected, found, text }) => {
    const values = [
      ...(expected === null ? [] : [`expected ${JSON.stringify(shorten(expected))}`]),
      ...(found === null ? [] : [`found ${JSON.stringify(shorten(found))}`]),
    ]
    return `${measure} ${problem}: ${doc} ${paragraph}: ${values.join(', ')}\n    ${shorten(text, 400)}\n`
  })
  const rest = chosen.length > limit ? `showing ${limit} of ${chosen.length} differences\n` : ''
  return lines.join('') + rest
}

const shorten = (text: string, length = 120): string => (text.length > length ? `${text.slice(0, length)}…` : text)
