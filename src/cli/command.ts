// What a command is to the program that holds it.

import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Adds a command to the program; the command tells its exit code to `done`. */
export type AddCommand = (program: Command, io: Io, done: (exitCode: number) => void) => void
