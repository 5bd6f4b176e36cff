// Where a command reads and writes: data on `out`, messages for a person on `tell`.

import type { Readable } from 'node:stream'
import type { WriteStream } from 'node:tty'

/** The streams of one run, so that a command can be run inside a test as well as in a terminal. */
export interface Io {
  readonly stdin: Readable
  /** Writes data; waits where the reader is slower than the program. */
  readonly out: (data: string | Uint8Array) => Promise<void>
  /** Writes a message: one line without its line end, or a block of lines. */
  readonly tell: (message: string) => void
  /** Whether `out` shows colours. */
  readonly colour: boolean
  /** Where messages go, if that is a terminal whose cursor can be moved. */
  readonly terminal: WriteStream | null
}

/** The streams of this process. A reader that closes the pipe early (`| head`) ends the run as a success. */
export const processIo = (): Io => {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      // A full disk is told to whoever writes; nobody waits for what is written to standard error.
      if (stream === process.stderr) throw error
    })
  return {
    get stdin() {
      return process.stdin
    },
    out: (data) =>
      new Promise((resolve, reject) => {
        process.stdout.write(data, (error) => (error ? reject(error) : resolve()))
      }),
    tell: (message) => void process.stderr.write(`${message}\n`),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    terminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb' ? process.stderr : null,
  }
}

/** NO_COLOR and FORCE_COLOR decide, else whether a terminal reads. */
export const wantsColour = (env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean =>
  env.NO_COLOR ? false : env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : terminal && env.TERM !== 'dumb'
