import { join } from 'node:path'
import { expect, it } from 'vitest'
import { OURS, WINK } from '../../scripts/bench/contestants.ts'
import { measure, spreadOf } from '../../scripts/bench/measure.ts'
import { benchFile } from '../../scripts/bench/report.ts'
import { type Bench, type Run, ratioOf } from '../../scripts/bench/rounds.ts'
import { textsOf } from '../../scripts/bench/texts.ts'
import { folderOf } from '../batch/folder.ts'

const run = (speed: number): Run => ({ speed, speedWithStart: speed / 2, documents: 10, start: 1, peak: null })

it('takes the middle value with both ends', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 })
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1, high: 4 })
})

it('compares within a round, and says first how many times faster', async () => {
  const folder = folderOf({
    'in/a.txt': 'a'.repeat(100),
    'in/b.txt': 'b'.repeat(100),
    'in/c.txt': 'c'.repeat(100),
    'work/.keep': '',
  })
  const texts = await textsOf('three', join(folder, 'in'), 100, join(folder, 'work'))
  expect([texts.all.documents, texts.all.bytes, texts.some.documents]).toEqual([3, 300, 1])
  const runs = new Map([
    [OURS, [run(8), run(4), run(6)]],
    [WINK, [run(2), run(2), run(1)]],
  ])
  const bench: Bench = { texts, rounds: 3, runs, readsSome: false }
  expect(ratioOf(bench, OURS, WINK)).toEqual({ median: 4, low: 2, high: 6 })
  expect(ratioOf(bench, OURS, 'nobody')).toBeNull()
  const startUp = new Map([
    ['node -e 0', spreadOf([40])],
    ['calls-upon --help', spreadOf([60])],
  ])
  const source = { date: '2026-01-01', version: '1', machine: 'm', benches: [bench], startUp }
  const report = benchFile(source)
  expect(report).toContain(`| ${OURS} / ${WINK} | 4.00 [2.00–6.00] | 4.00 [2.00–6.00] |`)
  expect(report).toContain('| calls-upon --help | 60 [60–60] | +20 ms |')
  expect(report).not.toContain('compromise')
  expect(benchFile({ ...source, benches: [{ ...bench, readsSome: true }] })).toContain('they read 1 of the documents')
  expect(report.indexOf('ratio of speeds')).toBeLessThan(report.indexOf('MB/s with start-up |'))
})

it('measures a process, and throws where it fails', () => {
  const { seconds, peak } = measure({ program: process.execPath, args: ['-e', '0'] })
  expect([seconds > 0, peak]).toEqual([true, null])
  expect(() => measure({ program: process.execPath, args: ['-e', 'process.exit(3)'] })).toThrow('ended with 3')
})
