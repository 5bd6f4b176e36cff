// A committee that is named by the resolution which established it.

import { refOf } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
import type { Mention, Reading } from './reading.ts'

const LONGEST_COMMITTEE = 25

/** Committee established pursuant to resolution *1267 (1999)*. */
export const committeeAt = ({ words, actors }: Reading, at: number): Mention | null => {
  if (words[at]?.key !== 'committee' || !ESTABLISHED.has(words[at + 1]?.key ?? '')) return null
  for (let i = at + 2; i < Math.min(at + LONGEST_COMMITTEE, words.length); i += 1) {
    if (!/^resolutions?$/.test((words[i] as NameWord).key)) continue
    const id = actors.patterns.committees[words[i + 1]?.key ?? '']
    const entry = id === undefined ? undefined : actors.byId.get(id)
    if (!entry) return null
    return { ref: refOf(entry), to: behindNumbers(words, i + 1), rule: 'actors:committee' }
  }
  return null
}

const ESTABLISHED: ReadonlySet<string> = new Set(['established', 'created'])

/** Behind "1267 (1999), 1989 (2011) and 2253 (2015)". */
const behindNumbers = (words: readonly NameWord[], at: number): number => {
  let to = at
  for (let next: number | null = at; next !== null; next = LIST.has(words[to]?.key ?? '') ? to + 1 : null) {
    if (!/^\d+$/.test(words[next]?.key ?? '')) break
    to = words[next + 1]?.key === '(' && words[next + 3]?.key === ')' ? next + 4 : next + 1
  }
  return to
}

const LIST: ReadonlySet<string> = new Set([',', 'and'])
