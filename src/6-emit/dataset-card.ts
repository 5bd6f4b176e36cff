// README.md of a corpus: what it is for people, and a Hugging Face dataset card for `load_dataset`.

import { stringify } from 'yaml'
import { grouped } from '../counted.ts'
import type { ColumnType, Table } from './column.ts'
import type { Manifest } from './manifest.ts'
import type { WrittenFile } from './output-file.ts'
import { SCHEMA_VERSION } from './tables.ts'

/** What the card says of a corpus. */
export interface CardSource {
  readonly tables: readonly Table[]
  readonly files: readonly Pick<WrittenFile, 'path'>[]
  readonly program: Manifest['program']
  readonly counts: Manifest['counts']
}

/** Types as the library `datasets` calls them. */
const DTYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int64',
  number: 'float64',
  boolean: 'bool',
  date: 'date32',
}

/** The table that is loaded where none is named. */
const FIRST = 'clauses'
/** Bytes of JSON lines whose types are seen at once: those of a first block, where a value may be null, would hold for all. */
const ONE_CHUNK = 1 << 30

/** The text of README.md. All tables of one card are read by one reader, so that Parquet goes before CSV and CSV before JSON lines. */
export const datasetCard = ({ tables, files, program, counts }: CardSource): string => {
  const has = (path: string) => files.some((file) => file.path === path)
  const format = ['parquet', 'csv'].find((name) => tables.some((table) => has(`${table.name}.${name}`)))
  const there = format === undefined ? [] : tables.filter(({ name }) => has(`${name}.${format}`))
  const first = there.some(({ name }) => name === FIRST) ? FIRST : there[0]?.name
  const configs =
    format === undefined
      ? [{ config_name: 'resolutions', data_files: 'resolutions.jsonl', chunksize: ONE_CHUNK }]
      : there.map(({ name }) => ({
          config_name: name,
          data_files: `${name}.${format}`,
          ...(name === first && { default: true }),
        }))
  const info = there.map(({ name, columns }) => ({
    config_name: name,
    features: columns.map((column) => ({ name: column.name, dtype: DTYPES[column.type] })),
  }))
  const head = {
    pretty_name: 'Annotated resolutions',
    language: ['en'],
    tags: ['legal', 'united-nations', 'resolutions'],
    configs,
    ...(info.length > 0 && { dataset_info: info }),
  }
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${bodyOf({ tables: there, counts, program, first })}`
}

const bodyOf = ({
  tables,
  counts,
  program,
  first,
}: Omit<CardSource, 'files'> & { readonly first: string | undefined }): string => {
  const list = tables.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')
  const named = first === undefined ? '' : `, '${first}'`
  return `# Annotated resolutions

${grouped(counts.resolutions)} resolutions with ${grouped(counts.clauses)} clauses, annotated by ${program.name} ${program.version} (schema ${SCHEMA_VERSION}). The annotations are a program's:
its accuracy by kind of annotation is published with it, and \`manifest.json\` names every input by its hash.
${list === '' ? '' : `\n${list}\n`}
\`codebook.md\` explains every column; \`datapackage.json\` and \`codebook.csv\` say the same to machines.

\`\`\`python
from datasets import load_dataset
load_dataset('.'${named})  # this folder
\`\`\`

\`calls-upon cite\` gives the reference of this corpus, \`calls-upon verify\` checks it.
`
}
