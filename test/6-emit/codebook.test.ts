import { expect, it } from 'vitest'
import { codebook } from '../../src/6-emit/codebook.ts'
import { tables } from '../../src/6-emit/tables.ts'
import type { VerbEntry } from '../../src/models/verbs.ts'

const verb = (id: string, strength: number | null): VerbEntry => ({
  id,
  forms: [],
  part: 'both',
  force: 'directive',
  strength,
  scale: strength === null ? null : 'ladder',
  source: '',
  examples: [],
  counterexamples: [],
})
const scale = { id: 'ladder', description: 'A ladder of requests.', source: 'A handbook.' }
const verbs = [verb('urge', 3), verb('invite', 1), verb('request', 3), verb('beg', null)]
const text = codebook({ tables, scales: [scale], verbs })

it('tells of every table and column', () => {
  for (const table of tables) {
    const section = text.slice(text.indexOf(`\n## ${table.name}\n`))
    for (const { name } of table.columns) expect(section).toContain(`| \`${name}\` |`)
  }
})

it('explains the values of an enumerated column', () => {
  expect(text).toContain('- `directive`: gets somebody to act')
  expect(text).toContain('- `at-most`: up to')
})

it('lists the verbs of each rank with their scale, and no verb without a rank', () => {
  expect(text).toContain('- `ladder`: A ladder of requests. Source: A handbook.')
  expect(text).toContain('| directive | `ladder` | 1 | `invite` |\n| directive | `ladder` | 3 | `request`, `urge` |')
  expect(text).not.toContain('`beg`')
})

it('is a table of Markdown in every row', () => {
  for (const section of text
    .trim()
    .split('\n\n')
    .filter((block) => block.startsWith('|'))) {
    const widths = section.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length)
    expect(new Set(widths).size).toBe(1)
  }
})
