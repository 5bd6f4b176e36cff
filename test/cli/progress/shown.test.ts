import { Readable, Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { afterEach, expect, it, vi } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { Progress } from '../../../src/cli/progress/index.ts'

const done = { outcome: 'annotated', bytes: 1000 } as const

/** A terminal that keeps what is written to it. */
const terminalOf = (columns: number) => {
  const written: string[] = []
  const stream = new Writable({
    write: (chunk, _, next) => {
      written.push(String(chunk))
      next()
    },
  })
  return { written, stream: Object.assign(stream, { isTTY: true, columns }) as unknown as WriteStream }
}

const ioOf = (terminal: WriteStream | null) => {
  const told: string[] = []
  const io: Io = {
    stdin: Readable.from([]),
    out: async () => undefined,
    tell: (message) => told.push(message),
    colour: false,
    terminal,
  }
  return { io, told }
}

afterEach(() => void vi.useRealTimers())

it('draws a bar that a message does not tear, and leaves no trace of it', async () => {
  const { written, stream } = terminalOf(80)
  const { io, told } = ioOf(stream)
  const progress = await Progress.open('auto', io)
  progress.start(4, 0)
  progress.add(done)
  progress.tell('a.txt: is empty')
  progress.end()
  progress.tell('after it')
  const all = written.join('')
  // The line of the bar is cleared before the message, and the bar is drawn again below it.
  const message = all.indexOf('\u001b[2Ka.txt: is empty\n')
  expect(message).toBeGreaterThan(0)
  expect(all.slice(message)).toMatch(/\n.*█░+ 1\/4 documents, 25%, /)
  expect(all.endsWith('\u001b[0J')).toBe(true)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
  expect(all).not.toMatch(/\u001b\[[\d;]*m/)
  expect(told).toEqual(['after it'])
})

it.each([10, 40, 80, 200])('fits a terminal of %i columns', async (columns) => {
  const { written, stream } = terminalOf(columns)
  const progress = await Progress.open('auto', ioOf(stream).io)
  progress.start(1000, 0)
  progress.add(done)
  progress.tell('x')
  progress.end()
  const lines = written.filter((text) => text.includes('1') && !text.startsWith('\u001b'))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
})

it('writes a line every few seconds on request', async () => {
  vi.useFakeTimers()
  const { io, told } = ioOf(terminalOf(80).stream)
  const progress = await Progress.open('plain', io)
  progress.start(3, 1)
  progress.add(done)
  vi.advanceTimersByTime(11_000)
  progress.tell('b.txt: is empty')
  progress.end()
  vi.advanceTimersByTime(60_000)
  expect(told.map((line) => line.replace(/, .*/, ''))).toEqual(['2/3 documents', '2/3 documents', 'b.txt: is empty'])
  expect(progress.total).toMatch(/^2\/3 documents in /)
})

it.each([
  ['none', terminalOf(80).stream],
  ['auto', null],
] as const)('shows nothing: %s, with and without a terminal', async (kind, terminal) => {
  const { io, told } = ioOf(terminal)
  const progress = await Progress.open(kind, io)
  progress.start(2, 0)
  progress.add(done)
  progress.tell('a message')
  progress.end()
  expect([told, progress.total, progress.state]).toEqual([['a message'], null, { documents: 2, done: 1 }])
})
