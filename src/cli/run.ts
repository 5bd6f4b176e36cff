// Arguments in, exit code out: finds the command, and turns every trouble into one line and a code.

import { Command, CommanderError } from 'commander'
import { ownPackage } from '../batch/versions.ts'
import { addAnnotate } from './annotate.ts'
import type { AddCommand } from './command.ts'
import { OK, USAGE } from './exit-codes.ts'
import { addExplain } from './explain.ts'
import type { Io } from './io.ts'
import { oneLine } from './one-line.ts'
import { addScore } from './score.ts'

/** The commands, in the order of `--help`. Each loads what it needs when it runs, so that `--help` is quick. */
const commands: readonly AddCommand[] = [addAnnotate, addExplain, addScore]

const EXAMPLES = `
Examples:
  calls-upon annotate resolutions/               texts in a folder become a corpus in ./annotated
  calls-upon explain resolution.md --at op5      what was found in a paragraph, and why
  calls-upon score corpus/gold annotated         precision and recall against gold

calls-upon COMMAND --help shows the options of a command, with more examples.`

/** Errors whose messages are for the user: by name, so that no command's libraries are loaded to know them. */
const FOR_THE_USER = new Set(['UsageError', 'ModelError', 'OutputError', 'ReadError', 'GoldError'])

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
  for (const add of commands)
    add(program, io, (code) => {
      exitCode = code
    })
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
