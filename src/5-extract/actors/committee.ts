// A committee that is named by the resolution which established it.

import { refOf } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import type { Mention, Reading } from './reading.ts'
import { COMMITTEE } from './traits.ts'

const LONGEST_COMMITTEE = 25

/** Committee established pursuant to resolution *1267 (1999)*. */
export const committeeAt = ({ line, actors }: Reading, at: number): Mention | null => {
  if (!line.has(at, COMMITTEE) || !ESTABLISHED.has(line.key(at + 1))) return null
  for (let i = at + 2; i < Math.min(at + LONGEST_COMMITTEE, line.end); i += 1) {
    const key = line.key(i)
    if (key !== 'resolution' && key !== 'resolutions') continue
    const id = actors.patterns.committees.get(line.key(i + 1))
    const entry = id === undefined ? undefined : actors.byId.get(id)
    if (!entry) return null
    return { ref: refOf(entry), to: behindNumbers(line, i + 1), rule: 'actors:committee', sure: true }
  }
  return null
}

const ESTABLISHED: ReadonlySet<string> = new Set(['established', 'created'])

/** Behind "1267 (1999), 1989 (2011) and 2253 (2015)". */
const behindNumbers = (line: NameLine, at: number): number => {
  let to = at
  for (let next: number | null = at; next !== null; next = LIST.has(line.key(to)) ? to + 1 : null) {
    if (!/^\d+$/.test(line.key(next))) break
    to = line.key(next + 1) === '(' && line.key(next + 3) === ')' ? next + 4 : next + 1
  }
  return to
}

const LIST: ReadonlySet<string> = new Set([',', 'and'])
