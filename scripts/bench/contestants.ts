// Who takes part in a bench: the program in three ways, its peers, and the floor.

import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Command } from './measure.ts'
import type { TextSet } from './texts.ts'

/** One that takes part. */
export interface Contestant {
  readonly name: string
  /** Slow ones read only some of the documents. */
  readonly reads: 'all' | 'some'
  /** The command that reads a set of texts, and may write below `out`. */
  readonly command: (texts: TextSet, out: string) => Command
}

const project = fileURLToPath(new URL('../..', import.meta.url))
const peers = join(project, 'scripts/bench/peers')
const verbs = join(project, 'models/verbs')
/** Below node_modules, so that what is built finds its libraries. */
const built = join(project, 'node_modules/.cache/calls-upon-bench')

/** The names by which ratios are asked for. */
export const OURS = 'calls-upon, 1 worker'
export const OURS_TOKENS = 'calls-upon, 1 worker, with tokens'
export const OURS_ALL = `calls-upon, ${availableParallelism()} workers`
export const WINK = 'wink-nlp, default pipe'
export const FLOOR = 'floor: read, decode, scan, write'

/** The peers that run on Node are built beforehand, so that no loader of TypeScript counts as theirs. */
export const buildPeers = async (): Promise<void> => {
  const entryPoints = ['peak', 'wink', 'compromise', 'floor'].map((name) => join(peers, `${name}.ts`))
  const outExtension = { '.js': '.mjs' }
  await build({
    entryPoints,
    outdir: built,
    outExtension,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
  })
}

/** The program with one worker and with all. */
export const workersAlone = (): readonly Contestant[] => [
  ours(OURS, ['--jobs', '1']),
  ours(OURS_ALL, ['--jobs', String(availableParallelism())]),
]

/** Everyone who takes part; spaCy does where a Python is given that has it. */
export const contestants = (python: string | null): readonly Contestant[] => [
  ...workersAlone(),
  ours(OURS_TOKENS, ['--jobs', '1', '--layers', 'clauses,addressees,actors,money,tokens']),
  { name: WINK, reads: 'all', command: ({ listing }) => node([join(built, 'wink.mjs'), listing]) },
  { name: 'compromise', reads: 'some', command: ({ listing }) => node([join(built, 'compromise.mjs'), listing]) },
  ...(python === null
    ? []
    : [spacy('en_core_web_sm', 'model', python), spacy('blank + PhraseMatcher', 'matcher', python)]),
  {
    name: FLOOR,
    reads: 'all',
    command: ({ listing }, out) => node([join(built, 'floor.mjs'), listing, `${out}.jsonl`, verbs]),
  },
]

/** A command of Node's whose peak memory is kept. */
const node = (args: readonly string[]): Command => ({
  program: process.execPath,
  args: ['--import', join(built, 'peak.mjs'), ...args],
})

const ours = (name: string, options: readonly string[]): Contestant => ({
  name,
  reads: 'all',
  command: ({ inputs }, out) =>
    node([join(project, 'dist/cli/main.cjs'), 'annotate', ...inputs, '--out', out, '--quiet', ...options]),
})

const spacy = (name: string, mode: string, python: string): Contestant => ({
  name: `spaCy, ${name}`,
  reads: 'some',
  command: ({ listing }) => ({
    program: python,
    args: [join(peers, 'spacy_peer.py'), mode, listing, verbs],
    // One core, as the others have; and what numpy finds best for the processor, not what was set for another library.
    env: { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', OPENBLAS_CORETYPE: undefined, OPENBLAS_L2_SIZE: undefined },
  }),
})
