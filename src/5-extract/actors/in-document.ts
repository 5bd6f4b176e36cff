// Whom a short name means in this document: "the Commission" after "the Commission on Narcotic Drugs", "FGS" after
// "(FGS)", "the Council" in a resolution of the Council.

import type { ActorModels } from '../../models/actors.ts'
import type { NameLine } from '../../models/name-line.ts'
import { nameWords } from '../../models/name-words.ts'
import type { ShortName } from '../../models/short-names.ts'
import { HAS_INNER_CAPITAL, IS_JOINED } from '../../models/word-table.ts'
import type { ActorRef } from '../../types.ts'
import { establishedBy } from './committee.ts'
import { definitionAt } from './definition.ts'
import { behindOf, type Mention, type Reading } from './reading.ts'
import { RoleName } from './role-name.ts'
import { FOLLOWER, GOES_ON, MONTH, NAME_BREAK, ROLE_NOUN } from './traits.ts'

const LONGEST_ROLE = 6
const LONGEST_NAME = 12

/** What one document has said so far of whom it means; paragraphs come in order. */
export class DocumentRoles {
  private readonly names = new RoleName()
  private readonly acronyms = new Map<string, ActorRef>()
  /** First words of all short names that could be told: most capitals begin none. */
  private readonly openers = new Set<string>()
  private paragraph = 0

  /** Roles of a document that `organ` (an actor id, or null) adopted; `number` is that of the resolution. */
  constructor(
    private readonly actors: ActorModels,
    organ: string | null,
    number: string | null = null,
  ) {
    const { homeRoles } = actors
    for (const { keys, ref } of homeRoles.get('*') ?? NONE) this.nameOf(keys).fallback = ref
    for (const { keys, ref } of homeRoles.get(organ ?? '') ?? NONE) this.nameOf(keys).given = ref
    const committee = organ === 'un/security-council' ? establishedBy(actors, number ?? '') : null
    if (committee) this.nameOf(['committee']).given = committee
  }

  /** A new paragraph: what was named in this one comes before what was named earlier. */
  enter(): void {
    this.paragraph += 1
  }

  /** Words `from` to `to` name `ref` in full. */
  learn({ line }: Reading, from: number, to: number, ref: ActorRef): void {
    this.noteEndings(line, from, to, ref.actor, ref)
    if (ref.actorType === 'government' && ref.iso3 !== null) this.note(GOVERNMENT, ref)
    for (const { keys, ref: other } of this.actors.shortNames.get(ref.actor ?? '') ?? NONE) this.note(keys, other)
    const head = this.actors.headTitles.get(ref.actor ?? '')
    if (head) this.nameOf(head.keys).bring(head.ref)
  }

  /** If word `at` begins the full name of somebody whom no entry names, remembers that a short name may mean them. */
  learnUnknown({ line }: Reading, at: number): void {
    if (!line.isCapital(at) || line.isCapital(at - 1)) return
    let to = at + 1
    while (to < line.end && to - at < LONGEST_NAME && line.isCapital(to)) to += 1
    if (!line.has(to - 1, ROLE_NOUN)) return
    const more = nameGoesOn(line, to)
    if (to - at === 1 && !more) return
    const name = `?${joinKeys(line, at, more ? Math.min(to + 4, line.end) : to)}`
    // Without "on" or "of" behind it, "the Transitional Authorities" may itself be a short name of somebody known.
    this.noteEndings(line, more ? at : at + 1, to, name, null)
  }

  /** Reads a definition behind the mention of words `from` to `at`: "(FGS)", "(hereinafter “the Committee”)". */
  define(reading: Reading, from: number, at: number, ref: ActorRef): void {
    if (reading.line.key(at) !== '(') return
    const defined = definitionAt(reading, from, at)
    if (defined === null) return
    if (defined.acronym === null) this.nameOf(defined.keys).defined = ref
    else if (this.isListed(defined.acronym, ref)) this.acronyms.delete(defined.acronym)
    else this.acronyms.set(defined.acronym, ref)
  }

  /** Whom the longest short name at word `at` means; null if none, or if it might mean several. */
  roleAt({ line }: Reading, at: number): Mention | null {
    if (!line.isCapital(at) || !this.openers.has(line.key(at))) return null
    for (let to = Math.min(at + LONGEST_ROLE, line.end); to > at; to -= 1) {
      const name = this.nameFrom(line, at, to)
      const ref = name?.means(this.paragraph)
      if (!ref) continue
      const goesOn = line.isCapital(to) && !line.has(to, IS_JOINED | FOLLOWER)
      if (goesOn || nameGoesOn(line, to)) return null
      return { ref, to, rule: 'actors:in-document', sure: name?.isSure === true }
    }
    return null
  }

  /** Whom the text itself gave the acronym at a word, other than the models do. */
  acronym(line: NameLine, at: number): ActorRef | null {
    return line.has(at, HAS_INNER_CAPITAL) ? (this.acronyms.get(line.text(at)) ?? null) : null
  }

  /** The State whose Government is the only one that was named; null if there is none, or several are. */
  government(): ActorRef | null {
    return this.names.longer?.get('government')?.means(this.paragraph) ?? null
  }

  /** An acronym that means the same in the gazetteer is read there. */
  private isListed(acronym: string, ref: ActorRef): boolean {
    return this.actors.names.exactly(nameWords(acronym)).some(({ entry }) => entry.id === ref.actor)
  }

  private note(keys: readonly string[], ref: ActorRef): void {
    this.nameOf(keys).note(this.paragraph, ref.actor, ref)
  }

  /** The endings of a full name's head by which it may be called: "Environment Assembly", "Assembly". */
  private noteEndings(line: NameLine, from: number, to: number, who: string | null, ref: ActorRef | null): void {
    let end = from + 1
    while (end < to && !line.has(end, NAME_BREAK)) end += 1
    if (!line.has(end - 1, ROLE_NOUN)) return
    let name = this.names
    for (let start = end - 1; start >= Math.max(from, end - LONGEST_ROLE); start -= 1) {
      name = name.before(line.key(start))
      if (!name.isUsed) this.openers.add(line.key(start))
      name.note(this.paragraph, who, ref)
    }
  }

  /** The short name of these words. */
  private nameOf(keys: readonly string[]): RoleName {
    this.openers.add(keys[0] as string)
    let name = this.names
    for (let i = keys.length - 1; i >= 0; i -= 1) name = name.before(keys[i] as string)
    return name
  }

  /** The short name of words `from` to `to`, if there is one. */
  private nameFrom(line: NameLine, from: number, to: number): RoleName | null {
    let name: RoleName | undefined = this.names
    for (let i = to - 1; i >= from && name !== undefined; i -= 1) name = name.longer?.get(line.key(i))
    return name ?? null
  }
}

const NONE: readonly ShortName[] = []
const GOVERNMENT = ['government']

/** Whether a name goes on behind word `to - 1` with "on", "of" and a further name: the Committee *on Contributions*. */
const nameGoesOn = (line: NameLine, to: number): boolean => {
  if (!line.has(to, GOES_ON)) return false
  const next = behindOf(line, to)
  return line.isCapital(next) && !line.has(next, MONTH)
}

const joinKeys = (line: NameLine, from: number, to: number): string => {
  let joined = line.key(from)
  for (let i = from + 1; i < to; i += 1) joined += ` ${line.key(i)}`
  return joined
}
