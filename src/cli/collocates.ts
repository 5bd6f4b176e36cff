// calls-upon collocates: what stands with a verb.

import type { CollocatesOf } from '../kwic/collocates.ts'
import type { DefineCommand } from './command.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type RowOptions, withRowOptions } from './rows/options.ts'

interface CollocatesOptions extends RowOptions {
  readonly verb: string
  readonly of: CollocatesOf
  readonly minDocs: string
}

const EXAMPLES = `
Examples:
  calls-upon collocates corpus --verb urge                   whom the organs urge more than they ask others
  calls-upon collocates corpus --verb demand --of word       words of its clauses
  calls-upon collocates corpus --verb invite --of addressee --min-docs 10 --format csv

Ordered by log ratio: how many doublings more often (per 1,000 clauses) than in clauses of other verbs. It is a description; what differs
between organs or years, with evidence, is for \`calls-upon compare\`. Exit code: 0 found, 1 nothing found, 2 usage.`

const KINDS: readonly CollocatesOf[] = ['addressee', 'actor-type', 'word', 'modifier']

export const defineCollocates: DefineCommand = (command, io, done) => {
  command
    .description('What stands with a verb more often than with others: addressees, words, modifiers.')
    .argument('<corpus>', 'a corpus folder')
    .requiredOption('--verb <id>', 'id of the verb, such as call-upon')
    .addOption(command.createOption('--of <kind>', 'what is counted').choices(KINDS).default('addressee'))
    .option('--min-docs <number>', 'documents that must have it', '3')
  withRowOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, options: CollocatesOptions) => done(await collocates(corpus, options, io)))
}

const collocates = async (folder: string, options: CollocatesOptions, io: Io): Promise<number> => {
  const [{ wholeNumber }, { clausesOf, collocatesSql }, { writeRows }, { openCorpus }, { withDatabase }] =
    await Promise.all([
      import('./option-values.ts'),
      import('../kwic/collocates.ts'),
      import('./rows/write.ts'),
      import('../corpus/open.ts'),
      import('../corpus/database.ts'),
    ])
  const minDocs = wholeNumber('--min-docs', options.minDocs) ?? 1
  return withDatabase(await openCorpus(folder), async (database) => {
    if ((await clausesOf(database, options.verb)) === 0) {
      io.tell(
        `${folder}: no clause of the verb ${options.verb} (calls-upon query ${folder} verbs lists those that are there)`,
      )
      return NOTHING_FOUND
    }
    const answer = await database.ask(collocatesSql(options.verb, options.of, minDocs))
    const count = await writeRows(answer, options.format, options.all ?? false, io)
    if (count === 0) io.tell(`nothing found that at least ${minDocs} documents have beside it (--min-docs)`)
    return count === 0 ? NOTHING_FOUND : OK
  })
}
