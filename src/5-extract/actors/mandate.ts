// How the name of a representative or an expert goes on: by whom appointed, for what.

import type { ActorModels } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import { behindOf, type Reading } from './reading.ts'

/** Behind the mandate of a holder named up to a word: Special Representative *of the Secretary-General for Children and Armed Conflict*. */
export const mandateEnd = (reading: Reading, end: number): number => {
  const { line, actors, loose } = reading
  let to = end
  if (line.key(to) === 'of') {
    const from = behindOf(line, to)
    const principal = actors.names.longestAt(line, from, loose)
    if (principal && MANDATORS.has(principal.values[0]?.ref.actor ?? '')) to = principal.to
  }
  const key = line.key(to)
  if (key === 'for' || key === 'on') to = subjectEnd(reading, to + 1) ?? to
  return to
}

const LONGEST_EXTENSION = 16

/** Who appoints those whose name goes on with a mandate. */
const MANDATORS: ReadonlySet<string> = new Set([
  'un/secretary-general',
  'un/human-rights-council',
  'un/commission-on-human-rights',
])

/** Behind the capitalised words of a mandate; "and" goes on with a subject or a State, not with another actor. */
const subjectEnd = ({ line, actors }: Reading, at: number): number | null => {
  let to: number | null = null
  for (let i = at; i < line.end && i - at < LONGEST_EXTENSION; i += 1) {
    const key = line.key(i)
    if (key === 'and' && startsAnother(line, i + 1, actors)) break
    if (line.isCapital(i)) to = i + 1
    else if (!CONNECTING.has(key)) break
  }
  return to
}

const startsAnother = (line: NameLine, at: number, actors: ActorModels): boolean =>
  line.key(at) === 'the' || (actors.names.longestAt(line, at)?.values.some(({ ref }) => ref.iso3 === null) ?? false)

const CONNECTING: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'for', 'on', 'to', 'against', 'with'])
