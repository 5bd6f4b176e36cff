import { expect, it } from 'vitest'
import { Meter } from '../../../src/cli/progress/meter.ts'

const done = { outcome: 'annotated', bytes: 2_000_000 } as const
const failed = { outcome: 'failed', bytes: null } as const

it('tells documents, share, speed, time that is left and failures', () => {
  const meter = new Meter()
  meter.start(1200, 0, 1000)
  expect(meter.figures(1000)).toBe('0/1,200 documents, 0%, 0 failed')
  for (let i = 0; i < 9; i += 1) meter.add(done)
  meter.add(failed)
  expect(meter.figures(11_000)).toBe('10/1,200 documents, 0%, 1.8 MB/s, 19:50 left, 1 failed')
  expect(meter.figures(101_000)).toBe('10/1,200 documents, 0%, 0.2 MB/s, 3:18:20 left, 1 failed')
  expect(meter.total(11_000)).toBe('10/1,200 documents in 0:10, 1.8 MB/s, 1 failed')
})

it('reckons speed and time by what this run has done, and failures by what all have', () => {
  const meter = new Meter()
  meter.add(done)
  meter.add(failed)
  meter.start(4, 2, 0)
  expect(meter.figures(0)).toBe('2/4 documents, 50%, 1 failed')
  meter.add(done)
  expect(meter.figures(1000)).toBe('3/4 documents, 75%, 2.0 MB/s, 0:01 left, 1 failed')
})

it('counts what led to no document as a failure, but as no document', () => {
  const meter = new Meter()
  meter.start(1, 0, 0)
  meter.add(done)
  meter.add(failed)
  meter.add({ outcome: 'skipped', bytes: null })
  expect(meter.figures(1000)).toBe('1/1 documents, 100%, 2.0 MB/s, 0:00 left, 1 failed')
})

it('has figures where there is nothing to do', () => {
  const meter = new Meter()
  expect(meter.figures(0)).toBe('0/0 documents, 100%, 0 failed')
  meter.start(0, 0, 0)
  expect(meter.total(0)).toBe('0/0 documents in 0:00, 0 failed')
})

it('says no share and no time where nobody knows how many documents there are', () => {
  const meter = new Meter()
  meter.start(null, 0, 0)
  meter.add(done)
  expect(meter.figures(1000)).toBe('1 documents, 0:01, 2.0 MB/s, 0 failed')
  meter.allDone(1)
  meter.add(failed)
  expect(meter.total(1000)).toBe('1/1 documents in 0:01, 2.0 MB/s, 1 failed')
})
