// corpus/scores.md: the figures of `npm run score` as tables that can be committed and compared.

import { grouped } from '../src/counted.ts'
import { COVERAGE, type CorpusCoverage, type Coverage, type OpenShare } from '../src/score/coverage.ts'
import { COUNTS, f1, type Prf, precision, ratio, recall, type Scores, SHARES, type Share } from '../src/score/index.ts'

/** What a file of scores is made of; `date` is ISO 8601, `hash` that of the models. */
export interface ScoresSource {
  readonly date: string
  readonly hash: string
  readonly scored: Readonly<Record<string, Scores>>
  readonly coverage: CorpusCoverage
}

/** The whole file. */
export const scoresFile = ({ date, hash, scored, coverage }: ScoresSource): string => {
  const sets = Object.keys(scored)
  const cells = (value: (scores: Scores) => string) => sets.map((name) => value(scored[name] as Scores))
  return [
    '# Scores',
    '',
    `Written by \`npm run score\` on ${date}; models ${hash.slice(0, 12)}. F1 with true positives, false positives and misses; shares`,
    'with their counts. `samples` and `constructions` ship with the project; the other gold and the real documents do not.',
    '',
    '## Against gold',
    '',
    ...table(
      ['measure', ...sets],
      [
        ...COUNTS.map((name) => [name, ...cells(({ total }) => countCell(total.counts[name]))]),
        ...SHARES.map((name) => [name, ...cells(({ total }) => shareCell(total.shares[name]))]),
      ],
    ),
    '',
    `## Coverage of ${grouped(coverage.documents)} real resolutions and documents`,
    '',
    'Open cases among all. Paragraphs count in texts with an organ line; French ones and "Taking into account …" hold no clause',
    'by the guidelines and are left out. `of those not a statement` leaves out numbered paragraphs that open with a subject of',
    'their own (articles of a statute, principles, a programme of action: "The Board shall consist of …"): no verb of the organ.',
    '',
    ...coverageTable([['all', coverage.total], ...coverage.byPart]),
    '',
  ].join('\n')
}

/** Coverage as lines for a terminal: the whole, a measure a line. */
export const formatCoverage = ({ documents, total }: CorpusCoverage): string =>
  [
    `== coverage: ${documents} real documents`,
    ...COVERAGE.map((name) => `${name.padEnd(30)}${openCell(total[name])}`),
    '',
  ].join('\n')

const coverageTable = (rows: readonly (readonly [string, Coverage])[]): readonly string[] =>
  table(
    ['organ, decade', ...COVERAGE],
    rows.map(([name, coverage]) => [name, ...COVERAGE.map((measure) => openCell(coverage[measure]))]),
  )

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.filter(([, ...cells]) => cells.some((cell) => cell !== '–')).map((row) => `| ${row.join(' | ')} |`),
]

const countCell = (counts: Prf | undefined): string => {
  const value = counts && f1(counts)
  if (!counts || value === null || value === undefined) return '–'
  const [p, r] = [precision(counts), recall(counts)].map((rate) => (rate ?? 0).toFixed(3))
  return `${value.toFixed(3)} (P ${p}, R ${r}; ${counts.tp} + ${counts.fp} − ${counts.fn})`
}

const shareCell = (share: Share | undefined): string =>
  !share || share.of === 0 ? '–' : `${(ratio(share) ?? 0).toFixed(3)} (${share.right}/${share.of})`

const openCell = ({ open, of }: OpenShare): string =>
  of === 0 ? '–' : `${((100 * open) / of).toFixed(2)}% (${open}/${of})`
