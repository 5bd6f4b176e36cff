// calls-upon explain: a text with its marks, and under each paragraph the rule behind each mark.

import type { TableOptions } from '../1-read/containers/index.ts'
import type { Paragraph, Resolution } from '../types.ts'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { readOne } from './named-document.ts'
import { withTableOptions } from './table-options.ts'
import { UsageError } from './usage-error.ts'

interface ExplainOptions extends TableOptions {
  readonly at?: string
  readonly models?: string
}

const EXAMPLES = `
Examples:
  calls-upon explain resolution.md                  the whole text, paragraph by paragraph
  calls-upon explain resolution.md --at op5         operative paragraph 5 with its subparagraphs
  calls-upon explain resolution.md --at pp3#1       one clause with its paragraph
  calls-upon explain votes.csv#S/RES/1              a row of a table, by its id; texts.zip#a.txt: a member of an archive
  calls-upon explain resolution.md | less -R        with FORCE_COLOR=1, colours in a pager

Marks: a colour each in a terminal, {verb:…} {addressee:…} {actor:…} {money:…} elsewhere (NO_COLOR is heeded).
Exit code: 0 explained, 2 usage or a file that is no resolution.`

export const defineExplain: DefineCommand = (command, io, done) => {
  command
    .description('Shows the text of a resolution with its marks, and under each paragraph the rule behind each mark.')
    .argument('<file>', 'the text of a resolution, or - for standard input')
    .option(
      '-a, --at <id>',
      'only this paragraph (op5, II.op3.a) with its subparagraphs, or the paragraph of this clause (op5#1)',
    )
    .option('-m, --models <folder>', 'your own entries beside the models that ship with the program')
  withTableOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ExplainOptions) => done(await explain(file, options, io)))
}

const explain = async (file: string, options: ExplainOptions, io: Io): Promise<number> => {
  const source = await readOne(file, io, { tables: options })
  const [{ annotate }, { findFault }, { modelsFor }, { explained }] = await Promise.all([
    import('../pipeline.ts'),
    import('../batch/find-fault.ts'),
    import('./models.ts'),
    import('./explained.ts'),
  ])
  const { models } = await modelsFor(options.models, io)
  const resolutions = annotate(source, models)
  const fault = findFault(resolutions)
  if (fault !== null) throw new UsageError(`${file}: ${fault}`)
  const chosen = resolutions.map((resolution) => chosenParagraphs(resolution, options.at))
  if (chosen.every((paragraphs) => paragraphs.length === 0))
    throw new UsageError(`--at ${options.at}: no such paragraph in ${file}, ${expectedIds(resolutions)}`)
  const clauses = resolutions.flatMap((resolution) => resolution.clauses.map(({ id }) => id))
  if (options.at?.includes('#') && !clauses.includes(options.at)) {
    const own = clauses.filter((id) => id.startsWith(`${paragraphOf(options.at ?? '')}#`))
    throw new UsageError(`--at ${options.at}: no such clause in ${file}, expected ${own.join(', ') || 'a paragraph'}`)
  }
  for (const [i, resolution] of resolutions.entries()) {
    const paragraphs = chosen[i] as readonly Paragraph[]
    if (paragraphs.length > 0) await io.out(explained(resolution, paragraphs, models, io.colour))
  }
  return OK
}

/** The paragraph named `at` and those below it, or all. */
const chosenParagraphs = ({ paragraphs }: Resolution, at: string | undefined): readonly Paragraph[] => {
  if (at === undefined) return paragraphs
  const chosen = new Set([paragraphOf(at)])
  for (const { id, parent } of paragraphs) if (parent !== null && chosen.has(parent)) chosen.add(id)
  return paragraphs.filter(({ id }) => chosen.has(id))
}

/** The paragraph of a clause, or a paragraph itself. */
const paragraphOf = (at: string): string => at.replace(/#\d+$/, '')

const expectedIds = (resolutions: readonly Resolution[]): string => {
  const ids = resolutions.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
  return `expected one of ${ids.slice(0, 12).join(', ')}${ids.length > 12 ? `, … (${ids.length} in all)` : ''}`
}
