// calls-upon read: what was read of a file before anything is annotated, to see why a document comes out as it does.

import type { TableOptions } from '../1-read/containers/index.ts'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type Contents, readNamed } from './named-document.ts'
import { oneLine } from './one-line.ts'
import { withTableOptions } from './table-options.ts'
import { UsageError } from './usage-error.ts'

interface ReadOptions extends TableOptions {
  readonly text?: boolean
}

const EXAMPLES = `
Examples:
  calls-upon read S_2017_142.pdf             format, symbol, organ, date, notices, and the text one paragraph a line
  calls-upon read resolution.docx --text     the text alone
  curl -s URL | calls-upon read -            standard input
  calls-upon read votes.csv                  which documents an archive or a table holds
  calls-upon read votes.csv#S/RES/1          a row by its id; texts.zip#a.txt: a member of an archive

Formats are told by their content: Markdown, plain text, PDF, DOCX, HTML, Akoma Ntoso; each may be packed by gzip or Zstandard.
Tables (.csv, .tsv, .jsonl, .parquet) and archives (.zip, .tar) are told by their names.
Exit code: 0 read, 2 usage or a file that can't be read.`

export const defineRead: DefineCommand = (command, io, done) => {
  command
    .description('Shows the text of a file as it is annotated, and what was made of it.')
    .argument('<file>', 'a document, an archive or a table, or - for standard input')
    .option('--text', 'the text alone')
  withTableOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ReadOptions) => done(await read(file, options, io)))
}

const read = async (file: string, options: ReadOptions, io: Io): Promise<number> => {
  const named = await readNamed(file, io, { tables: options })
  if ('names' in named) return showContents(file, named, io)
  const { source } = named
  if (!options.text) {
    const [{ segment }, { modelsFor }] = await Promise.all([import('../2-segment/index.ts'), import('./models.ts')])
    const resolutions = segment(source, (await modelsFor(undefined, io)).models)
    const rows: (readonly [string, string | number | null])[] = [
      ['file', file],
      ['format', source.format],
      ['encoding', source.encoding],
      ['paragraphs', source.text.split('\n').length],
      ...source.notices.map(({ level, message }) => [level, message] as const),
      ...resolutions.flatMap(({ id, symbol, organ, session, number, date, title, notices }) => [
        ['resolution', id] as const,
        ...Object.entries({ symbol, organ, session, number, date, title }).map(
          ([name, value]) => [`  ${name}`, value] as const,
        ),
        ...notices
          .filter((one) => !source.notices.includes(one))
          .map(({ level, message }) => [`  ${level}`, message] as const),
      ]),
    ]
    for (const [name, value] of rows) if (value !== null) await io.out(`${`${name}:`.padEnd(13)} ${value}\n`)
    await io.out('\n')
  }
  await io.out(`${source.text}\n`)
  return OK
}

/** The documents of an archive or a table by name, as many as a person reads. */
const showContents = async (file: string, { names, count, problems }: Contents, io: Io): Promise<number> => {
  if (count === 0) throw new UsageError(`${file}: ${problems[0] ?? 'no document in it, expected one'}`)
  await io.out(`${file}: ${count} ${count === 1 ? 'document' : 'documents'}\n\n`)
  for (const name of names) await io.out(`${file}#${oneLine(name)}\n`)
  if (count > names.length) await io.out(`… and ${count - names.length} more\n`)
  for (const problem of problems) io.tell(`${file}#${oneLine(problem)}`)
  return OK
}
