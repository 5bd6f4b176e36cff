// The program in a terminal, which `script` of util-linux plays.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsOf, folderOf, resolutionOn } from '../batch/folder.ts'
import { builtMain } from './built.ts'

const hasScript = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')

const inputs = () => folderOf({ 'a.txt': resolutionOn('lakes'), 'b.txt': '', 'c.txt': resolutionOn('wells') })

/** What a terminal is sent by a command whose standard output goes to a file or to it. */
const inTerminal = (args: readonly string[], { stdout = '', env = {} } = {}) => {
  const words = [process.execPath, builtMain(), ...args].map((word) => `'${word}'`).join(' ')
  const command = stdout === '' ? words : `${words} > '${stdout}'`
  const { status, stdout: sent } = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: 'xterm', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { status, sent: sent.replaceAll('\r\n', '\n') }
}

describe.skipIf(!hasScript)('in a terminal (needs script of util-linux)', () => {
  it('a bar is drawn, and messages stand on lines of their own', () => {
    const out = join(folderOf({}), 'corpus')
    const { status, sent } = inTerminal(['annotate', inputs(), '--out', out, '--jobs', '1'])
    expect(status).toBe(1)
    expect(sent).toMatch(/░ 0\/3 documents, 0%, 0 failed/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what clears the line of the bar
    expect(sent).toMatch(/\u001b\[2K\S+b\.txt: .*empty.*\n/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what clears the bar
    expect(sent).toMatch(/\u001b\[0J {2}resolutions +2 +from 2 files\n/)
    expect(sent).toMatch(/Written to \S+: 3\/3 documents in 0:\d\d, .*1 failed\n$/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
    expect(sent).not.toMatch(/\u001b\[[\d;]*m/)
  })

  it.each([['--quiet'], ['--progress', 'none'], ['--progress', 'plain']])('no bar is drawn with %s %s', (...option) => {
    const out = join(folderOf({}), 'corpus')
    const { sent } = inTerminal(['annotate', inputs(), '--out', out, '--jobs', '1', ...option])
    expect(sent).toContain('b.txt: ')
    expect(sent).not.toContain('\u001b')
    expect(sent.includes('3/3 documents in 0:')).toBe(option[1] === 'plain')
  })

  it('no bar is drawn on a terminal that can only write on', () => {
    const out = join(folderOf({}), 'corpus')
    expect(inTerminal(['annotate', inputs(), '--out', out], { env: { TERM: 'dumb' } }).sent).not.toContain('\u001b')
  })

  it('standard output and what is written are the same with and without it', () => {
    const folder = inputs()
    const parent = folderOf({})
    inTerminal(['annotate', folder, '--out', '-'], { stdout: join(parent, 'bar.jsonl') })
    inTerminal(['annotate', folder, '--out', '-', '--progress', 'plain'], { stdout: join(parent, 'plain.jsonl') })
    const { stdout } = spawnSync(process.execPath, [builtMain(), 'annotate', folder, '--out', '-'], {
      encoding: 'utf8',
    })
    expect(stdout.split('\n')).toHaveLength(3)
    expect(contentsOf(parent)).toEqual({ 'bar.jsonl': stdout, 'plain.jsonl': stdout })
    inTerminal(['annotate', folder, '--out', join(parent, 'one')])
    spawnSync(process.execPath, [builtMain(), 'annotate', folder, '--out', join(parent, 'two')])
    expect(contentsOf(join(parent, 'one'))).toEqual(contentsOf(join(parent, 'two')))
  })
})
