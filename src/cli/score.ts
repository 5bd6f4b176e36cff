// calls-upon score: predicted annotations against gold.

import { readdir } from 'node:fs/promises'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { readRecords } from './records.ts'
import { UsageError } from './usage-error.ts'

interface ScoreOptions {
  readonly json?: boolean
  readonly errors?: string
}

const EXAMPLES = `
Examples:
  calls-upon score corpus/gold annotated                   a folder of gold against an annotated corpus
  calls-upon score gold.json annotated/resolutions.jsonl   one gold file against records
  calls-upon score corpus/gold annotated --errors 10       with the first ten differences of each measure
  calls-upon score corpus/gold annotated --json            for another program to read
  calls-upon score annotated/brat annotated                a folder that was corrected in brat, as gold
  calls-upon score anna/ ben/                              agreement of two annotators: gold against gold

Counts, precision, recall and F1 go to standard output. Exit code: 0 scored, 2 usage.`

export const defineScore: DefineCommand = (command, io, done) => {
  command
    .description('Compares predicted annotations with gold: counts, precision, recall and F1 of every layer.')
    .argument(
      '<paths...>',
      'gold files or folders, and last the corpus folder (or its resolutions.jsonl), or gold of another annotator',
    )
    .option('--json', 'the figures as JSON')
    .option('--errors <number>', 'show so many differences of each measure (with --json: all)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ScoreOptions) => done(await score(paths, options, io)))
}

/** How many documents that are not there are named. */
const NAMED = 5

const score = async (paths: readonly string[], options: ScoreOptions, io: Io): Promise<number> => {
  const shown = options.errors === undefined ? 0 : Number(options.errors)
  if (!Number.isInteger(shown) || shown < 0) throw new UsageError(`--errors ${options.errors}: expected a whole number`)
  const predicted = paths.at(-1) as string
  const goldPaths = paths.slice(0, -1)
  if (goldPaths.length === 0)
    throw new UsageError('gold missing: expected gold files or a folder, then the annotated corpus')
  const { formatErrors, formatScores, goldRecord, missingOf, scoreCorpus } = await import('../score/index.ts')
  const [{ readGoldFiles }, { counted }] = await Promise.all([import('./gold-files.ts'), import('../counted.ts')])
  const gold = await readGoldFiles(goldPaths)
  const records = (await isGold(predicted))
    ? (await readGoldFiles([predicted])).map(goldRecord)
    : await readRecords(predicted)
  const { errors: differences, ...figures } = scoreCorpus(gold, records)
  const missing = [...new Set(missingOf(gold, records))]
  if (missing.length > 0)
    io.tell(
      `${predicted}: nothing of ${counted(missing.length, 'document')} of the gold, which counts as missed: ` +
        `${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? ' …' : ''}`,
    )
  if (options.json) {
    await io.out(`${JSON.stringify(shown > 0 ? { ...figures, errors: differences } : figures, null, 2)}\n`)
    return OK
  }
  await io.out(formatScores({ ...figures, errors: differences }))
  if (shown > 0)
    for (const measure of new Set(differences.map((difference) => difference.measure)))
      await io.out(`\n${formatErrors(differences, shown, measure)}`)
  return OK
}

/** Whether a path is gold of another annotator rather than an annotated corpus. */
const isGold = async (path: string): Promise<boolean> => {
  const names = await readdir(path).catch(() => null)
  return names !== null && names.length > 0 && !names.includes('resolutions.jsonl') && !names.includes('manifest.json')
}
