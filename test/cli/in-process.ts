// Runs the program as a user does, in this process.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** What a command wrote and told, with its exit code. */
export const cli = async (args: readonly string[], { stdin = '', colour = false } = {}) => {
  let out = ''
  const messages: string[] = []
  const exitCode = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: async (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    },
    tell: (message) => messages.push(message),
    colour,
    terminal: null,
  })
  return { exitCode, out, messages, told: messages.join('\n') }
}

/** The samples annotated into a folder of its own, with the way to take it away. */
export const annotatedSamples = async (...options: string[]): Promise<{ corpus: string; remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'calls-upon-'))
  const corpus = join(folder, 'corpus')
  const samples = join(import.meta.dirname, '../../corpus/samples')
  const { exitCode, told } = await cli(['annotate', samples, '--out', corpus, '--quiet', '--jobs', '1', ...options])
  if (exitCode !== 0) throw new Error(`annotate failed: ${told}`)
  return { corpus, remove: () => rmSync(folder, { recursive: true }) }
}
