// calls-upon verify: whether a corpus is what the program wrote.

import type { DefineCommand } from './command.ts'
import { OK, WRONG } from './exit-codes.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

const EXAMPLES = `
Examples:
  calls-upon verify annotated                is the corpus whole, and do its parts agree?
  calls-upon verify annotated && echo good   in a script: nothing is left to be read

Each check is a line on standard output; what is wrong is told on standard error, with its file and line.
Exit code: 0 all is right, 1 something is wrong, 2 no corpus or usage.`

/** How many problems are told; all are counted. */
const TOLD = 20

export const defineVerify: DefineCommand = (command, io, done) => {
  command
    .description(
      'Verifies an annotated corpus: hashes, every offset against the words it points to, keys, references, counts.',
    )
    .argument('<corpus>', 'the folder of the corpus')
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string) => done(await verify(corpus, io)))
}

const verify = async (corpus: string, io: Io): Promise<number> => {
  const [{ verifyCorpus }, { openCorpus }, { oneLine }] = await Promise.all([
    import('../corpus/verify/index.ts'),
    import('../corpus/open.ts'),
    import('./one-line.ts'),
  ])
  // Says what is wrong with a folder that is no corpus, as all other commands do.
  await openCorpus(corpus)
  const found = await verifyCorpus(corpus)
  if (found === null)
    throw new UsageError(
      `${corpus}: its manifest.json lacks files, inputs, layers or counts, expected that of a corpus`,
    )
  for (const { said, wrong } of found.checks)
    await io.out(wrong === 0 ? `ok       ${said}\n` : `wrong    ${said}: ${wrong} not\n`)
  for (const what of found.leftOut) await io.out(`left out ${what}\n`)
  const wrong = found.checks.reduce((sum, check) => sum + check.wrong, 0)
  const problems = found.checks.flatMap((check) => check.problems).slice(0, TOLD)
  for (const { file, line, message } of problems)
    io.tell(oneLine(`${corpus}/${file}${line === null ? '' : `:${line}`}: ${message}`))
  if (wrong > problems.length) io.tell(`… and ${wrong - problems.length} more`)
  return wrong === 0 ? OK : WRONG
}
