// What tests find where there is nothing to find: real documents divided at random. And how often intervals hold the truth.
//
//   npm run placebo -- CORPUS [--rounds 200] [--permutations 199] [--seed 1]
//
// CORPUS is an annotated corpus; the documents of the General Assembly in it are used, with the 40 commonest verbs. Writes corpus/placebo.md.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { UsageDocument } from '../src/compare/compare.ts'
import { withDatabase } from '../src/corpus/database.ts'
import { openCorpus } from '../src/corpus/open.ts'
import { documentsWhere } from '../src/corpus/usage.ts'
import { chanceOf } from './chance.ts'
import { type Coverage, coverageOf } from './placebo/coverage.ts'
import { type Findings, findingsOf } from './placebo/findings.ts'
import { type SeriesFindings, seriesFindingsOf } from './placebo/series.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    permutations: { type: 'string', default: '199' },
    seed: { type: 'string', default: '1' },
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('expected an annotated corpus: npm run placebo -- CORPUS')
const [rounds, permutations, seed] = [values.rounds, values.permutations, values.seed].map(Number) as [
  number,
  number,
  number,
]

const request = { unit: 'verb', part: 'operative', within: null, cluster: 'series' } as const
const documents = (
  await withDatabase(await openCorpus(folder), (database) =>
    documentsWhere(database, "organ = 'un/general-assembly'", request),
  )
).filter(({ size }) => size > 0)

const verbs = commonest(documents, 40)
const chance = chanceOf(seed)
const SIZES = [5, 10, 25, 100]
const findings = SIZES.map((n) => findingsOf(documents, verbs, n, { rounds, permutations, chance }))
const coverages = SIZES.map((n) => coverageOf(documents, verbs.slice(0, 16), n, { rounds: rounds * 5, chance }))
const ofSeries = (['each whole on one side', 'each half and half'] as const).map((how) =>
  seriesFindingsOf(documents, verbs, how, { rounds, permutations, chance }),
)
const page = pageOf(findings, coverages, ofSeries)
writeFileSync(join(import.meta.dirname, '../corpus/placebo.md'), page)
console.log(page)

function commonest(all: readonly UsageDocument[], count: number): string[] {
  const totals = new Map<string, number>()
  for (const { counts } of all) for (const [verb, n] of counts) totals.set(verb, (totals.get(verb) ?? 0) + n)
  return [...totals]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([verb]) => verb)
}

function pageOf(found: readonly Findings[], held: readonly Coverage[], series: readonly SeriesFindings[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`
  return `# Placebo: what is found where there is nothing to find

\`npm run placebo -- CORPUS --rounds ${rounds} --permutations ${permutations} --seed ${seed}\` on ${documents.length} real documents of the General Assembly, ${verbs.length} verbs.

Two random groups of documents have no difference but chance. Share of verbs with p < .05 (5% is right), ${rounds} divisions:

| documents a side | G² (four cells) | permutation of documents (default) | Wilcoxon | tables with a "finding" after G² + BH |
|---|---|---|---|---|
${found.map((f) => `| ${f.n} | ${percent(f.g2)} | ${percent(f.permutation)} | ${percent(f.wilcoxon)} | ${percent(f.tables)} |`).join('\n')}

How often the 95% interval of a rate, from a random sample of documents, holds the rate of all ${documents.length}; ${verbs.slice(0, 16).length} verbs, ${rounds * 5} samples:

| documents | plain Wilson | Wilson with design effect and t (default) |
|---|---|---|
${held.map((c) => `| ${c.n} | ${percent(c.plain)} | ${percent(c.byDocument)} |`).join('\n')}

Successive resolutions repeat each other. The series of two documents or more, divided at random; share of verbs with p < .05:

| how series fall | p by document (default) | p by series (\`--cluster series\`) |
|---|---|---|
${series.map((s) => `| ${s.how} | ${percent(s.byDocument)} | ${percent(s.bySeries)} |`).join('\n')}
`
}
