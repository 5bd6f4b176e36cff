// A short name in one document, and whom it was used for.

import type { ActorRef } from '../../types.ts'

/** Somebody who was called by a short name, and how often. */
interface Bearer {
  /** With the type of `ref`, tells one from another. */
  readonly who: string | null
  /** Null if no entry names them. */
  readonly ref: ActorRef | null
  count: number
}

/** Who was called by a short name. */
class Called {
  private bearers: Bearer[] = []
  private latest: Bearer | null = null
  private total = 0

  get isUsed(): boolean {
    return this.total > 0
  }

  clear(): void {
    if (this.total === 0) return
    this.bearers = []
    this.latest = null
    this.total = 0
  }

  /** `who` and the type of `ref` tell one from another. */
  add(who: string | null, ref: ActorRef | null): void {
    this.total += 1
    const known = this.bearers.find((one) => one.who === who && one.ref?.actorType === ref?.actorType)
    this.latest = known ?? { who, ref, count: 0 }
    this.latest.count += 1
    if (known === undefined) this.bearers.push(this.latest)
  }

  /** The only one; undefined if there are several or none. */
  get only(): ActorRef | null | undefined {
    return this.bearers.length === 1 ? this.bearers[0]?.ref : undefined
  }

  /** Who was called so last, if more often than all others together (null if no entry names them); undefined if nobody was. */
  get most(): ActorRef | null | undefined {
    const { latest, total } = this
    return latest !== null && 2 * latest.count > total ? latest.ref : undefined
  }
}

/** A short name, by its words from the last to the first: "Environment Assembly" goes on from "Assembly". */
export class RoleName {
  /** Longer short names, by the word before. */
  longer: Map<string, RoleName> | null = null
  /** Whom the text itself gave this name. */
  defined: ActorRef | null = null
  /** Whom the adopting organ means by it. */
  given: ActorRef | null = null
  /** Whom it means where nobody was called so. */
  fallback: ActorRef | null = null
  private readonly inDocument = new Called()
  private readonly inParagraph = new Called()
  /** Heads of those who were named. */
  private readonly brought = new Called()
  private paragraph = 0

  /** The short name that has one more word in front. */
  before(key: string): RoleName {
    this.longer ??= new Map()
    const known = this.longer.get(key)
    if (known) return known
    const name = new RoleName()
    this.longer.set(key, name)
    return name
  }

  /** In a paragraph (counted from 1) somebody is named who may be called so. */
  note(paragraph: number, who: string | null, ref: ActorRef | null): void {
    if (this.paragraph !== paragraph) {
      this.paragraph = paragraph
      this.inParagraph.clear()
    }
    this.inParagraph.add(who, ref)
    this.inDocument.add(who, ref)
  }

  /** Somebody is named whose head may be called so. */
  bring(ref: ActorRef): void {
    this.brought.add(ref.actor, ref)
  }

  /** Whether somebody has been named who may be called so. */
  get isUsed(): boolean {
    return this.inDocument.isUsed
  }

  /** Whether it was defined in the text or given by the adopting organ. */
  get isSure(): boolean {
    return this.defined !== null || this.given !== null
  }

  /** Whom it means in a paragraph; null if nobody is known, or none of several more than the others. */
  means(paragraph: number): ActorRef | null {
    const sure = this.defined ?? this.given
    if (sure) return sure
    const inParagraph = this.paragraph === paragraph ? this.inParagraph.only : undefined
    if (inParagraph !== undefined) return inParagraph
    const { most, isUsed } = this.inDocument
    if (most !== undefined) return most
    return this.brought.most ?? (isUsed ? null : this.fallback)
  }
}
