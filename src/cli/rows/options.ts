// The options of commands that answer in rows. Nothing that writes is loaded, so that --help is quick.

import type { Command } from 'commander'

export const ROW_FORMATS = ['table', 'csv', 'jsonl', 'md'] as const
export type RowFormat = (typeof ROW_FORMATS)[number]

/** What `withRowOptions` adds to the options of a command. */
export interface RowOptions<Format extends string = RowFormat> {
  readonly format: Format
  readonly all?: boolean
}

/** Rows shown of a table that people read, unless all are asked for. */
export const SHOWN = 20

/** The command with --format and --all. */
export const withRowOptions = (command: Command, formats: readonly string[] = ROW_FORMATS): Command =>
  command
    .addOption(
      command
        .createOption('-f, --format <name>', 'how rows are written')
        .choices([...formats])
        .default('table'),
    )
    .option('--all', `every row of a table, not the first ${SHOWN}`)
