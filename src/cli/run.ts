// Arguments in, exit code out: finds the command, and turns every trouble into one line and a code.

import { Command, CommanderError } from 'commander'
import { ownPackage } from '../batch/versions.ts'
import type { DefineCommand } from './command.ts'
import { OK, USAGE } from './exit-codes.ts'
import type { Io } from './io.ts'
import { oneLine } from './one-line.ts'

/** The commands, in the order of `--help`. One that is not named is not loaded, so that `--help` is quick. */
const commands: readonly {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<DefineCommand>
}[] = [
  {
    name: 'annotate',
    summary: 'annotate texts of resolutions into a corpus folder',
    load: async () => (await import('./annotate.ts')).defineAnnotate,
  },
  {
    name: 'explain',
    summary: 'show a text with its marks and the rule behind each',
    load: async () => (await import('./explain.ts')).defineExplain,
  },
  {
    name: 'read',
    summary: 'show the text of a file as it is annotated, and what was made of it',
    load: async () => (await import('./read.ts')).defineRead,
  },
  {
    name: 'score',
    summary: 'compare an annotated corpus with gold',
    load: async () => (await import('./score.ts')).defineScore,
  },
  {
    name: 'import',
    summary: 'make gold of annotations corrected in an editor',
    load: async () => (await import('./import.ts')).defineImport,
  },
  {
    name: 'query',
    summary: 'SQL over an annotated corpus',
    load: async () => (await import('./query.ts')).defineQuery,
  },
  {
    name: 'kwic',
    summary: 'keyword in context, by clause, verb and addressee',
    load: async () => (await import('./kwic.ts')).defineKwic,
  },
  {
    name: 'collocates',
    summary: 'what stands with a verb',
    load: async () => (await import('./collocates.ts')).defineCollocates,
  },
  {
    name: 'compare',
    summary: 'verb usage across groups, with evidence by document',
    load: async () => (await import('./compare.ts')).defineCompare,
  },
  {
    name: 'diff',
    summary: 'two resolutions side by side: what became of each clause',
    load: async () => (await import('./diff.ts')).defineDiff,
  },
  {
    name: 'series',
    summary: 'successive resolutions on one subject, and a clause through the years',
    load: async () => (await import('./series.ts')).defineSeries,
  },
  {
    name: 'report',
    summary: 'one page of figures, with tables, SQL and clauses',
    load: async () => (await import('./report.ts')).defineReport,
  },
  {
    name: 'plot',
    summary: 'one figure as SVG',
    load: async () => (await import('./report.ts')).definePlot,
  },
  {
    name: 'explore',
    summary: 'a site of static files to look through a corpus',
    load: async () => (await import('./explore.ts')).defineExplore,
  },
  {
    name: 'cite',
    summary: 'how a corpus is cited: reference, BibTeX, CSL, methods paragraph',
    load: async () => (await import('./cite.ts')).defineCite,
  },
  {
    name: 'columns',
    summary: 'the flat tables and their columns as JSON',
    load: async () => (await import('./columns.ts')).defineColumns,
  },
  {
    name: 'verify',
    summary: 'check that a corpus is whole and agrees with itself',
    load: async () => (await import('./verify.ts')).defineVerify,
  },
]

const EXAMPLES = `
Examples:
  calls-upon annotate resolutions/               texts in a folder become a corpus in ./annotated
  calls-upon explain resolution.md --at op5      what was found in a paragraph, and why
  calls-upon score corpus/gold annotated         precision and recall against gold
  calls-upon query annotated verbs               how often each verb stands
  calls-upon verify annotated                    hashes, offsets, keys and counts of a corpus

calls-upon COMMAND --help shows the options of a command, with more examples.`

/** Errors whose messages are for the user: by name, so that no command's libraries are loaded to know them. */
const FOR_THE_USER = new Set([
  'UsageError',
  'ModelError',
  'OutputError',
  'ReadError',
  'GoldError',
  'CorpusError',
  'QueryError',
])

/** Runs the program with the arguments after its name; gives the exit code and never throws. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  let exitCode = OK
  const output: Promise<void>[] = []
  const program = new Command('calls-upon')
    .description('Turns the texts of resolutions into annotated corpora.')
    .version(ownPackage().version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void output.push(io.out(text)),
      writeErr: (text) => io.tell(text.trimEnd()),
      outputError: (text, write) =>
        write(`calls-upon: ${oneLine(text.replace(/^error: /, ''))} (--help shows the usage)`),
    })
    .addHelpText('after', EXAMPLES)
  const done = (code: number) => {
    exitCode = code
  }
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary)
    if (args.includes(name)) (await load())(command, io, done)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    exitCode = exitCodeOf(error as Error, io)
  }
  await Promise.all(output)
  return exitCode
}

const exitCodeOf = (error: Error, io: Io): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : USAGE
  if (FOR_THE_USER.has(error.name)) {
    io.tell(`calls-upon: ${oneLine(error.message)}`)
    return USAGE
  }
  // Neither usage nor a document: a full disk, or a fault of the program. Nothing was written then, as with a wrong usage.
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) io.tell(`calls-upon: the program failed: ${error.stack ?? error}`)
  else io.tell(`calls-upon: ${oneLine(error.message)}`)
  return USAGE
}
