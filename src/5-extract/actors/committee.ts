// A committee that is named by the resolution which established it.

import { type ActorModels, refOf } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import type { ActorRef } from '../../types.ts'
import type { Mention, Reading } from './reading.ts'
import { COMMITTEE } from './traits.ts'

const LONGEST_COMMITTEE = 25

/** Committee established pursuant to resolution *1267 (1999)*, *Security Council* Committee pursuant to it. */
export const committeeAt = ({ line, actors }: Reading, from: number): Mention | null => {
  const at = line.key(from) === 'security' && line.key(from + 1) === 'council' ? from + 2 : from
  if (!line.has(at, COMMITTEE) || !ESTABLISHED.has(line.key(at + 1))) return null
  for (let i = at + 2; i < Math.min(at + LONGEST_COMMITTEE, line.end); i += 1) {
    const key = line.key(i)
    if (key !== 'resolution' && key !== 'resolutions') continue
    const ref = establishedBy(actors, line.key(i + 1))
    return ref && { ref, to: behindNumbers(line, i + 1), rule: 'actors:committee', sure: true }
  }
  return null
}

const ESTABLISHED: ReadonlySet<string> = new Set(['established', 'created', 'pursuant'])

/** The committee that a resolution of the Security Council established, or whose mandate it renews; null without one. */
export const establishedBy = (actors: ActorModels, number: string): ActorRef | null => {
  const id = actors.patterns.committees.get(number)
  const entry = id === undefined ? undefined : actors.byId.get(id)
  return entry ? refOf(entry) : null
}

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
