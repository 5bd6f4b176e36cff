// calls-upon compare: who uses which verb how often, with evidence by document.

import type { ComparisonOptions } from '../compare/compare.ts'
import type { Database } from '../corpus/database.ts'
import type { Group, Part, Unit, UsageRequest } from '../corpus/usage.ts'
import type { DefineCommand } from './command.ts'
import type { Comparison } from './compare/comparison.ts'
import type { Like } from './compare/header.ts'
import type { SortKey } from './compare/rows.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type RowOptions, withRowOptions } from './rows/options.ts'

/** Options as they are given. */
export interface CompareOptions extends RowOptions {
  readonly by?: Group
  readonly target?: string
  readonly reference?: string
  readonly unit: Unit
  readonly part: Part
  readonly minDocs: string
  readonly permutations: string
  readonly seed: string
  readonly test: 'permutation' | 'wilcoxon'
  readonly within?: 'organ'
  readonly cluster?: 'series'
  readonly sort: SortKey
  readonly like?: Like
}

const EXAMPLES = `
Examples:
  calls-upon compare corpus --by organ                       each organ against all the others
  calls-upon compare corpus --target "organ = 'un/security-council'" --reference "organ = 'un/general-assembly'"
  calls-upon compare corpus --target "year >= 2010" --reference "year < 2010" --within organ --cluster series
  calls-upon compare un-corpus au-corpus                     two corpora, the first is the target
  calls-upon compare corpus --by addressee --unit verb --format csv > verbs-by-addressee.csv

Conditions are SQL over doc_id, symbol, title, organ, session, number, year, date, decade, series. p goes by document (permutation of whole documents);
G² is a description. Exit code: 0 compared, 1 nothing to compare, 2 usage.`

const GROUPS = ['organ', 'decade', 'year', 'session', 'resolution', 'addressee', 'actor-type', 'part', 'force']

export const defineCompare: DefineCommand = (command, io, done) => {
  const choice = (flags: string, text: string, choices: readonly string[], value?: string) => {
    const option = command.createOption(flags, text).choices([...choices])
    return value === undefined ? option : option.default(value)
  }
  command
    .description('Compares verb usage: rates with intervals, effect sizes, and evidence by document.')
    .argument('<corpus>', 'a corpus folder; the target, where a second one is given')
    .argument('[other]', 'a corpus folder to compare with')
    .addOption(choice('--by <group>', 'each group against all others', GROUPS))
    .option('--target <condition>', 'SQL condition on documents')
    .option('--reference <condition>', 'SQL condition on documents (default: all that are not in the target)')
    .addOption(choice('--unit <unit>', 'what is counted', ['verb', 'phrase', 'force', 'addressee'], 'verb'))
    .addOption(choice('--part <part>', 'which clauses are counted', ['operative', 'preambular', 'all'], 'operative'))
    .option('--min-docs <number>', 'documents that must hold a unit', '3')
    .addOption(
      choice(
        '--test <test>',
        'where p comes from; wilcoxon where documents are about as long on both sides, not with groups of clauses',
        ['permutation', 'wilcoxon'],
        'permutation',
      ),
    )
    .option('--permutations <number>', 'how often documents are shuffled', '9999')
    .option('--seed <number>', 'decides the shuffles', '1')
    .addOption(choice('--within <column>', 'shuffle documents only inside', ['organ']))
    .addOption(choice('--cluster <kind>', 'take successive resolutions on a subject as one', ['series']))
    .addOption(choice('--sort <key>', 'order of the rows', ['lrc', 'g2', 'log_ratio', 'p'], 'lrc'))
    .addOption(
      choice('--like <program>', 'the number that another program gives, beside', ['ucrel', 'quanteda', 'corpora']),
    )
  withRowOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, other: string | undefined, options: CompareOptions) =>
      done(await compare(corpus, other, options, io)),
    )
}

const compare = async (folder: string, other: string | undefined, options: CompareOptions, io: Io): Promise<number> => {
  const { checkAsked } = await import('./compare/check-asked.ts')
  checkAsked(options, other)
  const [{ wholeNumber }, { openCorpus }, { withDatabase }, { headerOf }, rows, comparison, { writeRows }] =
    await Promise.all([
      import('./option-values.ts'),
      import('../corpus/open.ts'),
      import('../corpus/database.ts'),
      import('./compare/header.ts'),
      import('./compare/rows.ts'),
      import('./compare/comparison.ts'),
      import('./rows/write.ts'),
    ])
  const seed = wholeNumber('--seed', options.seed) ?? 1
  const settings: Required<ComparisonOptions> = {
    minDocs: wholeNumber('--min-docs', options.minDocs) ?? 3,
    permutations: wholeNumber('--permutations', options.permutations) ?? 9999,
    seed,
    test: options.test,
    // A table that people read does not show it.
    bootstrap: options.format === 'csv' || options.format === 'jsonl',
  }
  const request: UsageRequest = {
    unit: options.unit,
    part: options.part,
    within: options.within ?? null,
    cluster: options.cluster ?? null,
  }
  const found = await withDatabase(await openCorpus(folder), async (first): Promise<Comparison[]> => {
    if (options.by !== undefined) return comparison.byGroup(first, options.by, request, settings)
    const ofSides = (second: Database | null) =>
      comparison.ofSides(first, second, options, request, settings, [folder, other ?? folder])
    return [other === undefined ? await ofSides(null) : await withDatabase(await openCorpus(other), ofSides)]
  })
  for (const { target, reference, name } of found)
    for (const [side, totals] of [
      ['target', target],
      ['reference', reference],
    ] as const)
      if (options.by === undefined && totals.documents === 0) {
        const asked = side === 'target' ? name : (options.reference ?? other ?? 'all that are not in the target')
        io.tell(
          `${folder}: no document with ${options.part} clauses in the ${side} (${asked}), expected some on both sides`,
        )
        return NOTHING_FOUND
      }
  const header = headerOf(folder, other, options, settings, found)
  const written = rows.rowsOf(found, options)
  if (options.format === 'table' || options.format === 'md')
    await io.out(`${header.map((line) => (options.format === 'md' ? `${line}  ` : line)).join('\n')}\n\n`)
  else for (const line of header) io.tell(line)
  if (options.within !== undefined && found.some(({ units }) => units.length > 0 && units.every(({ p }) => p === null)))
    io.tell(`no p where no document could change sides within its ${options.within}: that needs some on both sides`)
  // What is cut was cut by group or side, not behind so many rows.
  const count = await writeRows(written, options.format, true, io)
  const cut = rows.isCut(options) ? rows.cutMessage(found, options, count) : null
  if (cut !== null && count > 0) io.tell(cut)
  if (count === 0)
    io.tell(
      `nothing to compare: expected units that at least ${settings.minDocs} documents hold (--min-docs), and groups with others beside them`,
    )
  return count === 0 ? NOTHING_FOUND : OK
}
