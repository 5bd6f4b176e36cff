// calls-upon diff: two resolutions side by side.

import type { ResolutionRecord } from '../6-emit/record.ts'
import type { Change, ChangedClause, ResolutionDiff } from '../diff/change.ts'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { writeOut } from './write-out.ts'

interface DiffOptions {
  readonly corpus?: string
  readonly models?: string
  readonly format: 'text' | 'json' | 'html'
  readonly out?: string
  readonly all?: boolean
}

const EXAMPLES = `
Examples:
  calls-upon diff 2019.txt 2021.txt                            two texts, the earlier first
  calls-upon diff A/RES/75/239 A/RES/77/248 --corpus corpus    two resolutions of a corpus, by their ids
  calls-upon diff 2019.txt 2021.txt --format html --out diff.html

Clauses are kept, reworded, strengthened or weakened (verbs that a published scale ranks within one force: invites → urges), verb-changed,
re-addressed, new or gone. Exit code: 0 compared, 2 usage.`

export const defineDiff: DefineCommand = (command, io, done) => {
  command
    .description('Shows what became of each clause from one resolution to another.')
    .argument('<before>', 'the earlier text, or its id with --corpus')
    .argument('<after>', 'the later text, or its id with --corpus')
    .option('-c, --corpus <folder>', 'an annotated corpus that holds both')
    .option('-m, --models <folder>', 'your own entries beside the models that ship with the program')
    .addOption(
      command
        .createOption('-f, --format <name>', 'how it is written')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .option('-o, --out <file>', 'the file to write (default: standard output)')
    .option('--all', 'in text, also the clauses that were kept')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, options: DiffOptions) =>
      done(await diff([before, after], options, io)),
    )
}

const diff = async (names: readonly [string, string], options: DiffOptions, io: Io): Promise<number> => {
  const [{ diffResolutions }, { recordsOfCorpus, recordOfText }, { scalesFor }] = await Promise.all([
    import('../diff/change.ts'),
    import('./diff/records.ts'),
    import('./models.ts'),
  ])
  const [before, after] = (
    options.corpus === undefined
      ? [await recordOfText(names[0], options.models, io), await recordOfText(names[1], options.models, io)]
      : await recordsOfCorpus(options.corpus, names)
  ) as [ResolutionRecord, ResolutionRecord]
  const found = diffResolutions(before, after, await scalesFor(options.models, io))
  const text = await written(before, after, found, options, io.colour && options.out === undefined)
  if (options.out === undefined) await io.out(text)
  else await writeOut(options.out, text)
  return OK
}

const written = async (
  before: ResolutionRecord,
  after: ResolutionRecord,
  found: ResolutionDiff,
  options: DiffOptions,
  colour: boolean,
): Promise<string> => {
  if (options.format === 'html')
    return (await import('../diff/page.ts')).diffPage(before, after, found, summaryOf(found))
  if (options.format === 'json') return `${JSON.stringify(jsonOf(before, after, found), null, 2)}\n`
  const { default: colours } = await import('picocolors')
  const paint = colours.createColors(colour)
  const paints: Partial<Record<Change, (text: string) => string>> = {
    ...{ new: paint.green, strengthened: paint.green, gone: paint.red, weakened: paint.red, kept: paint.dim },
  }
  const { pieces } = await import('../diff/words.ts')
  const line = (row: ChangedClause): string => {
    const title = row.changes.map((change) => (paints[change] ?? paint.yellow)(change)).join(', ')
    const place = [row.before?.clause.id, row.after?.clause.id].filter((id) => id !== undefined).join(' → ')
    const body =
      row.before !== null && row.after !== null
        ? pieces(row.before.text, row.after.text)
            .map(({ text, change }) =>
              change === 'same' ? text : change === 'added' ? paint.green(`[+${text}+]`) : paint.red(`[-${text}-]`),
            )
            .join('')
        : ((row.after ?? row.before)?.text ?? '')
    return `${title}  ${paint.dim(place)}\n    ${body.replace(/\s+/g, ' ').trim()}\n`
  }
  const rows = found.clauses.filter(({ changes }) => options.all || !changes.includes('kept'))
  return `${before.id} → ${after.id}: ${summaryOf(found)}\n\n${rows.map(line).join('\n')}`
}

const summaryOf = ({ counts }: ResolutionDiff): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${count} ${change}`)
    .join(', ') || 'no clauses on either side'

const jsonOf = (before: ResolutionRecord, after: ResolutionRecord, { clauses, counts }: ResolutionDiff) => {
  const side = (clause: ChangedClause['before']) =>
    clause === null
      ? null
      : {
          clause_id: clause.clause.id,
          kind: clause.kind,
          start: clause.clause.start,
          end: clause.clause.end,
          verb: clause.clause.verb,
          force: clause.clause.force,
          strength: clause.clause.strength,
          addressees: clause.clause.addressees.map(({ actor, text }) => ({ actor, text })),
          text: clause.text,
        }
  return {
    before: before.id,
    after: after.id,
    counts,
    clauses: clauses.map((row) => ({
      changes: row.changes,
      similarity: Number(row.similarity.toFixed(4)),
      before: side(row.before),
      after: side(row.after),
    })),
  }
}
