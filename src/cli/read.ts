// calls-upon read: what was read of a file before anything is annotated, to see why a document comes out as it does.

import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { bytesOfFile } from './named-file.ts'

interface ReadOptions {
  readonly text?: boolean
}

const EXAMPLES = `
Examples:
  calls-upon read S_2017_142.pdf             format, symbol, organ, date, notices, and the text one paragraph a line
  calls-upon read resolution.docx --text     the text alone
  curl -s URL | calls-upon read -            standard input

Formats are told by their content: Markdown, plain text, PDF, DOCX, HTML, Akoma Ntoso; each may be packed by gzip.
Exit code: 0 read, 2 usage or a file that can't be read.`

export const defineRead: DefineCommand = (command, io, done) => {
  command
    .description('Shows the text of a file as it is annotated, and what was made of it.')
    .argument('<file>', 'a document, or - for standard input')
    .option('--text', 'the text alone')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ReadOptions) => done(await read(file, options, io)))
}

const read = async (file: string, options: ReadOptions, io: Io): Promise<number> => {
  const { buffer } = await import('node:stream/consumers')
  const bytes = file === '-' ? await buffer(io.stdin) : await bytesOfFile(file)
  const { readDocument } = await import('../1-read/index.ts')
  const source = await readDocument(bytes, file)
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
