// What a command is to the program that holds it.

import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Defines a command: its arguments, options, help and action, which tells the exit code to `done`. */
export type DefineCommand = (command: Command, io: Io, done: (exitCode: number) => void) => void
