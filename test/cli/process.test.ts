// What only a process of its own shows: the streams, a reader that leaves early, how soon it answers.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { wantsColour } from '../../src/cli/io.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))

it('puts data on standard output, messages on standard error, and ends with its exit code', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, 'explain', '/nowhere.txt'], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^calls-upon: \/nowhere\.txt: no such file, expected .*\n$/)
})

it('counts a reader that leaves early as a success', () => {
  const command = `"$0" "$1" "$2" annotate corpus/samples corpus/samples --out - 2>&1 >&3 | cat; exit "\${PIPESTATUS[0]}"`
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `{ ${command}; } 3> >(head -c 10 > /dev/null)`, process.execPath, tsx, main],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([0, ''])
})

it('heeds NO_COLOR, FORCE_COLOR and what the output is', () => {
  expect(wantsColour({}, true)).toBe(true)
  expect(wantsColour({}, false)).toBe(false)
  expect(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true)
  expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false)
})
