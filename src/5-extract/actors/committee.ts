// A committee that is named by the resolution which established it.

import { refOf } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-line.ts'
import { keyAt, type Mention, type Reading } from './reading.ts'
import { COMMITTEE, has } from './traits.ts'

const LONGEST_COMMITTEE = 25

/** Committee established pursuant to resolution *1267 (1999)*. */
export const committeeAt = ({ words, end, actors }: Reading, at: number): Mention | null => {
  if (!has(words[at], COMMITTEE) || !ESTABLISHED.has(keyAt(words, at + 1))) return null
  for (let i = at + 2; i < Math.min(at + LONGEST_COMMITTEE, end); i += 1) {
    const key = keyAt(words, i)
    if (key !== 'resolution' && key !== 'resolutions') continue
    const id = actors.patterns.committees.get(keyAt(words, i + 1))
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
  for (let next: number | null = at; next !== null; next = LIST.has(keyAt(words, to)) ? to + 1 : null) {
    if (!/^\d+$/.test(keyAt(words, next))) break
    to = keyAt(words, next + 1) === '(' && keyAt(words, next + 3) === ')' ? next + 4 : next + 1
  }
  return to
}

const LIST: ReadonlySet<string> = new Set([',', 'and'])
