// Whom a short name means in this document: "the Commission" after "the Commission on Narcotic Drugs", "FGS" after
// "(FGS)", "the Council" in a resolution of the Council.

import { type ActorEntry, type ActorModels, foldName, refOf } from '../../models/actors.ts'
import type { NameWord } from '../../models/name-words.ts'
import type { ActorRef } from '../../types.ts'

/** A short name that could be told, up to word `to`. */
export interface KnownRole {
  readonly ref: ActorRef
  readonly to: number
  readonly rule: string
  /** Defined in the text or given by the adopting organ; else only heard before. */
  readonly sure: boolean
}

/** What one document has said so far of whom it means; paragraphs come in order. */
export interface DocumentRoles {
  /** A new paragraph: what was named in this one comes before what was named earlier. */
  readonly enter: () => void
  /** Words `from` to `to` name `ref` in full. */
  readonly learn: (words: readonly NameWord[], from: number, to: number, ref: ActorRef) => void
  /** If word `at` begins the full name of somebody whom no entry names, remembers that a short name may mean them. */
  readonly learnUnknown: (words: readonly NameWord[], at: number) => void
  /** Reads a definition behind the mention of words `from` to `to`: "(FGS)", "(hereinafter “the Committee”)". */
  readonly define: (words: readonly NameWord[], from: number, to: number, ref: ActorRef) => void
  /** Whom the longest short name at word `at` means; null if none, or if it might mean several. */
  readonly roleAt: (words: readonly NameWord[], at: number) => KnownRole | null
  /** Whom the text itself gave this acronym. */
  readonly acronym: (text: string) => ActorRef | null
  /** Whom a short name (folded) means; null if nobody is known or several are. */
  readonly lookUp: (role: string) => ActorRef | null
}

/** Those who were called by one short name: the first, and whether there were others. */
interface Candidates {
  readonly key: string
  readonly ref: ActorRef | null
  several: boolean
}

const LONGEST_ROLE = 6
const LONGEST_NAME = 12
const LONGEST_DEFINITION = 12
const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u
const QUOTE = /^["“”„«»]$/u
const DEFINING: ReadonlySet<string> = new Set([
  'hereinafter',
  'hereafter',
  'henceforth',
  'referred',
  'called',
  'known',
  'to',
  'as',
  'the',
  'below',
])
const GOES_ON: ReadonlySet<string> = new Set(['of', 'on', 'for', 'against', 'in'])
const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** Roles of a document that `organ` (an actor id, or null) adopted. */
export const documentRoles = (actors: ActorModels, organ: string | null): DocumentRoles => {
  const { patterns, byId } = actors
  const home = rolesOf(patterns.homeRoles[organ ?? ''], byId)
  const fallback = rolesOf(patterns.homeRoles['*'], byId)
  const defined = new Map<string, ActorRef>()
  const acronyms = new Map<string, ActorRef>()
  const inDocument = new Map<string, Candidates>()
  const inParagraph = new Map<string, Candidates>()
  /** First words of all short names that could be told: most capitals begin none. */

  const openers = new Set<string>([...home.keys(), ...fallback.keys()].map(firstOf))

  const note = (role: string, key: string, ref: ActorRef | null): void => {
    openers.add(firstOf(role))
    for (const known of [inDocument, inParagraph]) {
      const candidates = known.get(role)
      if (!candidates) known.set(role, { key, ref, several: false })
      else if (candidates.key !== key) candidates.several = true
    }
  }

  /** The endings of a full name's head by which it may be called: "Environment Assembly", "Assembly". */
  const noteEndings = (
    words: readonly NameWord[],
    from: number,
    to: number,
    key: string,
    ref: ActorRef | null,
  ): void => {
    let end = from + 1
    while (end < to && !patterns.nameBreaks.has((words[end] as NameWord).key)) end += 1
    if (!patterns.roleNouns.has((words[end - 1] as NameWord).key)) return
    for (let start = end - 1; start >= Math.max(from, end - LONGEST_ROLE); start -= 1)
      note(joinKeys(words, start, end), key, ref)
  }

  const noteEntry = (entry: ActorEntry): void => {
    for (const name of entry.shortNames ?? []) note(foldName(name), `${entry.id} ${entry.type}`, refOf(entry))
  }

  const learn = (words: readonly NameWord[], from: number, to: number, ref: ActorRef): void => {
    const key = `${ref.actor} ${ref.actorType}`
    noteEndings(words, from, to, key, ref)
    if (ref.actorType === 'government' && ref.iso3 !== null) note('government', key, ref)
    const entry = ref.actor === null ? undefined : byId.get(ref.actor)
    if (!entry) return
    noteEntry(entry)
    for (const id of entry.brings ?? []) noteEntry(byId.get(id) as ActorEntry)
  }

  const learnUnknown = (words: readonly NameWord[], at: number): void => {
    const first = words[at] as NameWord
    const previous = words[at - 1]
    if (!first.isCapital || (previous && !previous.isMark && previous.isCapital)) return
    let end = at + 1
    while (end < words.length && end - at < LONGEST_NAME && (words[end] as NameWord).isCapital) end += 1
    if (!patterns.roleNouns.has((words[end - 1] as NameWord).key)) return
    const more = nameGoesOn(words, end)
    if (end - at === 1 && !more) return
    const key = `?${joinKeys(words, at, more ? Math.min(end + 4, words.length) : end)}`
    // Without "on" or "of" behind it, "the Transitional Authorities" may itself be a short name of somebody known.
    noteEndings(words, more ? at : at + 1, end, key, null)
  }

  const define = (words: readonly NameWord[], from: number, at: number, ref: ActorRef): void => {
    if (words[at]?.key !== '(') return
    const inner: NameWord[] = []
    let quoted = false
    for (let i = at + 1; i < words.length && i - at <= LONGEST_DEFINITION; i += 1) {
      const word = words[i] as NameWord
      if (word.key === ')') {
        if (inner.length === 0 || inner.length > LONGEST_ROLE) return
        // What is defined may be longer than what was found: the definition has to fit the mention.
        const [first, last] = [inner[0] as NameWord, inner.at(-1) as NameWord]
        const full = words.slice(from, at)
        if (inner.length === 1 && ACRONYM.test(first.text)) {
          if (abbreviates(first.key, full)) acronyms.set(first.text, ref)
        } else if (quoted && full.some((word) => word.key === last.key)) {
          openers.add(first.key)
          defined.set(joinKeys(inner, 0, inner.length), ref)
        }
        return
      }
      if (QUOTE.test(word.text)) quoted = true
      else if (inner.length > 0 || (!DEFINING.has(word.key) && word.key !== ',')) inner.push(word)
    }
  }

  const surely = (role: string): ActorRef | null => defined.get(role) ?? home.get(role) ?? null

  const lookUp = (role: string): ActorRef | null => {
    const known = surely(role)
    if (known) return known
    for (const candidates of [inParagraph.get(role), inDocument.get(role)])
      if (candidates && !candidates.several) return candidates.ref
    return inDocument.has(role) ? null : (fallback.get(role) ?? null)
  }

  const roleAt = (words: readonly NameWord[], at: number): KnownRole | null => {
    const first = words[at]
    if (!first?.isCapital || !openers.has(first.key)) return null
    for (let to = Math.min(at + LONGEST_ROLE, words.length); to > at; to -= 1) {
      const role = joinKeys(words, at, to)
      const ref = lookUp(role)
      if (!ref) continue
      const next = words[to]
      if (next?.isCapital && !next.joined && !patterns.followers.has(next.key)) return null
      if (nameGoesOn(words, to)) return null
      return { ref, to, rule: 'actors:in-document', sure: surely(role) !== null }
    }
    return null
  }

  return {
    enter: () => inParagraph.clear(),
    learn,
    learnUnknown,
    define,
    roleAt,
    acronym: (text) => (acronyms.size === 0 ? null : (acronyms.get(text) ?? null)),
    lookUp,
  }
}

/** Whether a name goes on behind word `to - 1` with "on", "of" and a further name: the Committee *on Contributions*. */
const nameGoesOn = (words: readonly NameWord[], to: number): boolean => {
  if (!GOES_ON.has(words[to]?.key ?? '')) return false
  const next = words[to + 1]?.key === 'the' ? words[to + 2] : words[to + 1]
  return next?.isCapital === true && !MONTHS.has(next.key)
}

/** Whether an acronym begins as a name does and takes its other letters from it in order. */
const abbreviates = (acronym: string, full: readonly NameWord[]): boolean => {
  const letters = full.map((word) => word.key).join('')
  if (letters[0] !== acronym[0]) return false
  let at = 0
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** First word of a role. */
const firstOf = (role: string): string => {
  const blank = role.indexOf(' ')
  return blank < 0 ? role : role.slice(0, blank)
}

const joinKeys = (words: readonly NameWord[], from: number, to: number): string => {
  let joined = (words[from] as NameWord).key
  for (let i = from + 1; i < to; i += 1) joined += ` ${(words[i] as NameWord).key}`
  return joined
}

const rolesOf = (
  roles: Readonly<Record<string, readonly [string, string | null]>> | undefined,
  byId: ReadonlyMap<string, ActorEntry>,
): ReadonlyMap<string, ActorRef> =>
  new Map(
    Object.entries(roles ?? {}).map(([role, [id, type]]) => {
      const ref = refOf(byId.get(id) as ActorEntry)
      return [foldName(role), type === null ? ref : { ...ref, actorType: type }]
    }),
  )
