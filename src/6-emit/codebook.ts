// codebook.md: every table and column for a person, from the same definitions as the tables themselves.

import type { ModelFiles } from '../models/index.ts'
import type { VerbEntry } from '../models/verbs.ts'
import type { Force } from '../types.ts'
import type { Column, Table } from './column.ts'
import { SCHEMA_VERSION } from './tables.ts'
import { forces } from './values.ts'

/** A published scale that ranks verbs inside one force. */
export interface Scale {
  readonly id: string
  readonly description: string
  readonly source: string
}

/** What the codebook tells of beside the tables. */
export interface CodebookSources {
  readonly tables: readonly Table[]
  readonly scales: readonly Scale[]
  readonly verbs: readonly VerbEntry[]
}

/** The scales among the files of models/: `scales.json`. */
export const scalesOf = (files: ModelFiles): readonly Scale[] =>
  (files['scales.json'] as { scales: Scale[] } | undefined)?.scales ?? []

/** The text of codebook.md. */
export const codebook = ({ tables, scales, verbs }: CodebookSources): string =>
  `${[INTRODUCTION, ...tables.map(tableSection), strengthSection(scales, verbs)].join('\n\n')}\n`

const INTRODUCTION = `# Codebook

Schema version ${SCHEMA_VERSION}. The same annotations stand in \`resolutions.jsonl\` (one resolution a line, everything nested) and in
flat tables, one file a table, which are described below. \`manifest.json\` says which inputs, program and models they come from.
\`codebook.csv\` and \`datapackage.json\` (a Frictionless Data Package) say of the columns what stands here, for programs.

- **Offsets** are half-open (\`start\` is inside, \`end\` is not) and point into \`documents.text\`. \`start\` and \`end\` count UTF-16 code
  units, as JavaScript and Java do; \`start_cp\` and \`end_cp\` count Unicode code points, as Python, R and SQL do. R and SQL start at
  1: \`substr(text, start_cp + 1, end_cp)\` in R, \`substr(text, start_cp + 1, end_cp - start_cp)\` in SQL. \`resolutions.jsonl\` has UTF-16
  offsets only.
- **Null** (an empty cell in CSV) means that the text does not say, that the models do not know, or that the column does not apply;
  the column says which. Nothing is guessed and no text is ever empty instead. A column marked "required" has no nulls.
- **Lists** in one cell are joined with the separator that the column names.
- **Keys**: \`doc_id\` names a resolution in the corpus; ids of paragraphs and clauses are unique inside their resolution only.
- CSV is UTF-8 without a byte order mark, with LF line ends; cells with a comma, a quotation mark or a line end are quoted (RFC 4180).
- Parquet holds the same tables with types (integer: INTEGER, number: DOUBLE, the rest by their names), packed with zstd;
  \`schema_version\` is in the metadata of each file.
- Text in cells is as printed: a spreadsheet may take a cell that begins with \`=\`, \`+\`, \`-\` or \`@\` for a formula.
- A layer that was not asked for (\`layers\` in \`manifest.json\`) has no table, and its lists in \`resolutions.jsonl\` are empty; without
  clauses, nothing says which clause it stands in. The list \`tokens\` stands only in a corpus that was asked for tokens.`

const tableSection = (table: Table): string => {
  const references = table.references.map(
    ({ columns, table: to, to: keys }) => `${code(columns)} points to ${code(keys)} of \`${to}\``,
  )
  const keys = [`Key: ${code(table.key)}.`, ...references.map((reference) => `${reference}.`)].join(' ')
  const enumerated = table.columns.filter((column) => column.values !== null)
  return [
    `## ${table.name}`,
    `${table.description} ${keys}`,
    markdownTable(
      ['column', 'type', 'unit', 'null', 'description', 'example'],
      table.columns.map((column) => [
        `\`${column.name}\``,
        column.type,
        column.unit ?? '',
        column.nullable ? 'allowed' : 'required',
        describe(column),
        column.example === null ? '' : `\`${column.example}\``,
      ]),
    ),
    ...enumerated.map((column) =>
      [`Values of \`${column.name}\`:`, '', ...valueLines(column.values as NonNullable<Column['values']>)].join('\n'),
    ),
  ].join('\n\n')
}

const describe = (column: Column): string =>
  column.separator === null ? column.description : `${column.description} A list, joined with \`${column.separator}\`.`

const valueLines = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([value, meaning]) => `- \`${value}\`: ${meaning}`)

/** Scales with their sources, and for each force the verbs of each rank. */
const strengthSection = (scales: readonly Scale[], verbs: readonly VerbEntry[]): string => {
  const rows = (Object.keys(forces) as Force[]).flatMap((force) => {
    const ranked = verbs.filter((verb) => verb.force === force && verb.strength !== null)
    const groups = new Map<string, VerbEntry[]>()
    for (const verb of ranked) {
      const group = `${verb.scale ?? ''}\n${String(verb.strength).padStart(6)}`
      groups.set(group, [...(groups.get(group) ?? []), verb])
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, group]) => {
        const [first] = group as [VerbEntry]
        const ids = group.map((verb) => `\`${verb.id}\``).sort()
        return [force, first.scale === null ? '' : `\`${first.scale}\``, String(first.strength), ids.join(', ')]
      })
  })
  return [
    '## Strength',
    'A verb has a rank only where a published scale ranks it. Ranks order the verbs of one force on one scale, higher is stronger; they are no\n' +
      'distances, and ranks of different forces or scales cannot be compared.',
    ...(scales.length === 0 ? [] : [scales.map(scaleLine).join('\n')]),
    markdownTable(['force', 'scale', 'strength', 'verbs'], rows),
  ].join('\n\n')
}

const scaleLine = (scale: Scale): string => `- \`${scale.id}\`: ${scale.description} Source: ${scale.source}`

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
