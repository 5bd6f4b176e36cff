// The options of commands that read tables.

import type { Command } from 'commander'

/** The command with --text-column and --id-column. */
export const withTableOptions = (command: Command): Command =>
  command
    .option(
      '--text-column <name>',
      'the column of tables that holds the text; found by usual names (text, full_text …)',
    )
    .option('--id-column <name>', 'the column of tables that holds the id; found by usual names (doc_id, symbol …)')
