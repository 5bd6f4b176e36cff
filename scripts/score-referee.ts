// Checks that src/score counts what the referees in ../shared/tools count, on the same records:
// npx tsx scripts/score-referee.ts OUT/resolutions.jsonl. Needs python3 and ../shared; exits with 1 where figures differ.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type Prf, readGold, type ScoredRecord, type Share, scoreCorpus, type Tally } from '../src/score/index.ts'

const shared = new URL('../../shared/', import.meta.url).pathname
const out = process.argv[2]
if (out === undefined) throw new Error('Unexpected call without records, expected OUT/resolutions.jsonl')
const records = readFileSync(out, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as ScoredRecord)

const referee = (tool: string, gold: string): string =>
  execFileSync('python3', [`${shared}tools/${tool}`, `${shared}${gold}`, out], { encoding: 'utf8', maxBuffer: 2 ** 26 })

const tally = (...paths: string[]): Tally =>
  scoreCorpus(
    paths.flatMap((path) => readGold(readFileSync(`${shared}${path}`, 'utf8'), path)),
    records,
  ).total

const counts = ({ tp, fp, fn }: Prf = { tp: 0, fp: 0, fn: 0 }): string => `(tp ${tp} fp ${fp} fn ${fn})`
const percent = ({ right, of }: Share = { right: 0, of: 0 }): string => `${((100 * right) / (of || 1)).toFixed(1)}%`
const decimal = (right: number, of: number): string => (right / (of || 1)).toFixed(3)

let differences = 0
const expectIn = (report: string, what: string, pattern: RegExp, ours: string): void => {
  const theirs = pattern.exec(report)?.[1]?.trim()
  if (theirs === ours) return
  differences += 1
  console.log(`${what}: referee ${theirs}, ours ${ours}`)
}

const clauses = tally('gold/clauses-dev.json')
const money = tally('gold/money-dev.json')
const clauseReport = referee('score_gold.py', 'gold/clauses-dev.json')
const moneyReport = referee('score_gold.py', 'gold/money-dev.json')
const found = clauses.shares['paragraphs found'] ?? { right: 0, of: 0 }
expectIn(clauseReport, 'found', /found (\d+\/\d+)/, `${found.right}/${found.of}`)
expectIn(clauseReport, 'exact', /exact boundaries (\S+)/, percent(clauses.shares['paragraphs exact']))
expectIn(clauseReport, 'kind', /kind right (\S+)/, percent(clauses.shares['paragraphs kind']))
expectIn(clauseReport, 'clauses', /^clauses .*(\(tp.*\))/m, counts(clauses.counts.clauses))
expectIn(clauseReport, 'lemma', /lemma right +(\S+)/, percent(clauses.shares.lemma))
expectIn(clauseReport, 'phrase', /phrase exact +(\S+)/, percent(clauses.shares.phrase))
expectIn(clauseReport, 'addressees', /^addressees .*(\(tp.*\)) \(overlap\)/m, counts(clauses.counts.addressees))
expectIn(
  clauseReport,
  'addressees exact',
  /^addressees .*(\(tp.*\)) \(exact/m,
  counts(clauses.counts['addressees exact']),
)
for (const [name, report, ours] of [
  ['clauses-dev', clauseReport, clauses],
  ['money-dev', moneyReport, money],
] as const) {
  expectIn(report, `${name} money`, /^money .*(\(tp.*\)) \(overlap\)/m, counts(ours.counts.money))
  expectIn(report, `${name} money exact`, /those: exact +(\S+)/, percent(ours.shares['money exact']))
  expectIn(report, `${name} money value`, /amount\+currency +(\S+)/, percent(ours.shares['money value']))
  expectIn(report, `${name} period`, /period +(\S+)/, percent(ours.shares.period))
  expectIn(report, `${name} qualifier`, /qualifier +(\S+)/, percent(ours.shares.qualifier))
}

const structures = readdirSync(`${shared}gold/structure`).filter((file) => file.endsWith('.json'))
const structure = tally(...structures.map((file) => `gold/structure/${file}`))
const structureReport = referee('score_structure.py', 'gold/structure')
const { tp, fp, fn } = structure.counts.boundaries ?? { tp: 0, fp: 0, fn: 0 }
const right = structure.counts.structure ?? { tp: 0, fp: 0, fn: 0 }
expectIn(structureReport, 'boundaries P', /boundaries P (\S+)/, decimal(tp, tp + fp))
expectIn(structureReport, 'boundaries R', /boundaries P \S+ R (\S+)/, decimal(tp, tp + fn))
for (const name of ['kind', 'label', 'depth'] as const)
  expectIn(
    structureReport,
    name,
    new RegExp(`SUMMARY.* ${name} (\\S+)`),
    decimal(structure.shares[name]?.right ?? 0, tp),
  )
expectIn(
  structureReport,
  'structure F1',
  /structure_f1 (\S+)/,
  decimal(2 * right.tp, 2 * right.tp + right.fp + right.fn),
)

console.log(differences === 0 ? 'All figures equal those of the referees.' : `${differences} figures differ.`)
process.exitCode = differences === 0 ? 0 : 1
