// How the name of a representative or an expert goes on: by whom appointed, for what.

import type { ActorModels } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-line.ts'
import { behindOf, keyAt, type Mention, type Reading } from './reading.ts'

/** Special Representative *of the Secretary-General for Children and Armed Conflict*. */
export const withMandate = (reading: Reading, mention: Mention): Mention => {
  const { words, actors, loose } = reading
  let { to } = mention
  if (keyAt(words, to) === 'of') {
    const from = behindOf(words, to)
    const principal = actors.names.longestAt(words, from, loose)
    if (principal && MANDATORS.has(principal.values[0]?.entry.id ?? '')) to = principal.to
  }
  const key = keyAt(words, to)
  if (key === 'for' || key === 'on') to = mandateEnd(reading, to + 1) ?? to
  return { ...mention, to }
}

const LONGEST_EXTENSION = 16

/** Who appoints those whose name goes on with a mandate. */
const MANDATORS: ReadonlySet<string> = new Set([
  'un/secretary-general',
  'un/human-rights-council',
  'un/commission-on-human-rights',
])

/** Behind the capitalised words of a mandate; "and" goes on with a subject or a State, not with another actor. */
const mandateEnd = ({ words, end, actors }: Reading, at: number): number | null => {
  let to: number | null = null
  for (let i = at; i < end && i - at < LONGEST_EXTENSION; i += 1) {
    const word = words[i] as NameWord
    if (word.key === 'and' && startsAnother(words, i + 1, actors)) break
    if (word.isCapital) to = i + 1
    else if (!CONNECTING.has(word.key)) break
  }
  return to
}

const startsAnother = (words: readonly NameWord[], at: number, actors: ActorModels): boolean =>
  keyAt(words, at) === 'the' ||
  (actors.names.longestAt(words, at)?.values.some(({ entry }) => entry.iso3 === undefined) ?? false)

const CONNECTING: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'for', 'on', 'to', 'against', 'with'])
