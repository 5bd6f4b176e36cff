// calls-upon columns: the flat tables and their columns as JSON, for programs that gather rows from many runs.

import { DEFAULT_LAYERS, layers as knownLayers, type Layer } from '../layers.ts'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'

interface ColumnsOptions {
  readonly layers: string
  readonly carry?: readonly string[]
}

const EXAMPLES = `
Examples:
  calls-upon columns                                  every table with its columns, types and keys
  calls-upon columns --carry country --carry 'Votes'  with these keys of a stream among those of documents

The same schemas stand in datapackage.json of every corpus; codebook.md explains them.`

export const defineColumns: DefineCommand = (command, io, done) => {
  command
    .description(
      'Prints the flat tables as JSON: name, columns with types, keys, as Table Schema has them, and the version of the whole.',
    )
    .option('-l, --layers <names>', 'the layers whose tables are asked for, with commas', [...DEFAULT_LAYERS].join(','))
    .option(
      '--carry <key>',
      'a key that annotate --stdin carries, once for each',
      (key: string, keys: readonly string[] = []) => [...keys, key],
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ layers, carry = [] }: ColumnsOptions) => {
      const [{ listed }, { writtenLayers }, { SCHEMA_VERSION, tablesOf }, { schemaOf }, { carriedOf }] =
        await Promise.all([
          import('./option-values.ts'),
          import('../layers.ts'),
          import('../6-emit/tables.ts'),
          import('../6-emit/datapackage.ts'),
          import('../batch/stream/request.ts'),
        ])
      const asked = new Set(listed('--layers', layers, Object.keys(knownLayers)) as Layer[])
      const source = carriedOf(carry).map(({ name, from }) => ({ name, from }))
      const tables = tablesOf(writtenLayers(asked), source)
      const described = tables.map((table) => ({ name: table.name, schema: schemaOf(table, tables, 'csv') }))
      await io.out(`${JSON.stringify({ schema_version: SCHEMA_VERSION, tables: described }, null, 2)}\n`)
      done(OK)
    })
}
