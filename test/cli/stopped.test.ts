// The program as a process that is stopped by Ctrl-C, or whose documents hang.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contentsOf, folderOf, resolutionOn } from '../batch/folder.ts'
import { builtMain } from './built.ts'
import { samplesTimes } from './samples.ts'

/** Runs a command, and presses Ctrl-C as soon as so many jobs are done. */
const interrupted = async (args: readonly string[], journal: string, jobs: number) => {
  const child = spawn(process.execPath, [builtMain(), ...args])
  let told = ''
  child.stderr.on('data', (data) => {
    told += data
  })
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve))
  const linesOf = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0)
  while (child.exitCode === null && linesOf() < 1 + jobs) await sleep(1)
  child.kill('SIGINT')
  return { exitCode: await ended, told }
}

const interruptAndResume = async (args: readonly string[], undisturbed: string): Promise<void> => {
  const folder = folderOf({})
  const out = join(folder, 'corpus')
  const stopped = await interrupted([...args, out], join(folder, '.corpus.part/journal.jsonl'), 1)
  expect(stopped.exitCode).toBe(130)
  const done = /interrupted; (\d+) of 200 documents are done, the same command goes on from there\n$/.exec(stopped.told)
  expect(Number(done?.[1])).toBeGreaterThan(0)
  expect(existsSync(out)).toBe(false)
  const resumed = spawnSync(process.execPath, [builtMain(), ...args, out], { encoding: 'utf8' })
  expect([resumed.status, resumed.stdout]).toEqual([0, ''])
  expect(resumed.stderr).toContain(`corpus: ${done?.[1]} of 200 documents were done, going on from there`)
  expect(contentsOf(out)).toEqual(contentsOf(undisturbed))
}

describe('Ctrl-C', () => {
  it('ends in order, and the same command goes on to the same bytes, with 1 and 2 jobs', async () => {
    const inputs = samplesTimes(40)
    const undisturbed = join(folderOf({}), 'corpus')
    expect(spawnSync(process.execPath, [builtMain(), 'annotate', inputs, '--out', undisturbed]).status).toBe(0)
    for (const jobs of ['1', '2']) await interruptAndResume(['annotate', inputs, '--jobs', jobs, '--out'], undisturbed)
  })
})

it.skipIf(process.platform === 'win32')('a disk that takes no more leaves what is done to the same command', () => {
  const inputs = samplesTimes(40)
  const out = join(folderOf({}), 'corpus')
  const limited = (limit: string) =>
    spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f ${limit}; exec "$@"`,
        'bash',
        process.execPath,
        builtMain(),
        'annotate',
        inputs,
        '--out',
        out,
      ],
      { encoding: 'utf8' },
    )
  const full = limited('2000')
  expect([full.status, full.stderr]).toEqual([
    2,
    expect.stringMatching(/corpus: its disk takes no more, .* goes on from there\n$/),
  ])
  const { status, stderr } = limited('unlimited')
  expect([status, stderr]).toEqual([
    0,
    expect.stringMatching(/corpus: \d+ of 200 documents were done, going on from there/),
  ])
})

it('ends with 1 where a document hung, which is listed with the reason, and the others are annotated', () => {
  const inputs = folderOf({
    'a.txt': resolutionOn('lakes'),
    'b.txt': resolutionOn('a reader that hangs the thread'),
    'c.txt': resolutionOn('wells'),
  })
  const out = join(folderOf({}), 'corpus')
  const hanging = pathToFileURL(join(import.meta.dirname, 'hanging.mjs'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builtMain(), 'annotate', inputs, '--out', out, '--timeout', '4', '--quiet'],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--import=${hanging.href}` } },
  )
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^\S+b\.txt: took longer than 4 s, expected less \(--timeout\)\n$/)
  const { counts } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  expect(counts).toMatchObject({ annotated: 2, failed: 1 })
})
