// A short name in one document, and whom it was used for.

import type { ActorRef } from '../../types.ts'

/** Who was called by a short name: the first, and whether there were others. */
class Called {
  isUsed = false
  /** The first; null if it was somebody whom no entry names. */
  first: ActorRef | null = null
  private who: string | null = null
  private several = false

  clear(): void {
    this.isUsed = false
    this.several = false
  }

  /** `who` and the type of `ref` tell one from another. */
  add(who: string | null, ref: ActorRef | null): void {
    if (!this.isUsed) {
      this.isUsed = true
      this.who = who
      this.first = ref
    } else if (this.who !== who || this.first?.actorType !== ref?.actorType) this.several = true
  }

  /** Whether it was one alone. */
  get isOne(): boolean {
    return this.isUsed && !this.several
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

  /** Whether somebody has been named who may be called so. */
  get isUsed(): boolean {
    return this.inDocument.isUsed
  }

  /** Whether it was defined in the text or given by the adopting organ. */
  get isSure(): boolean {
    return this.defined !== null || this.given !== null
  }

  /** Whom it means in a paragraph; null if nobody is known or several are. */
  means(paragraph: number): ActorRef | null {
    const sure = this.defined ?? this.given
    if (sure) return sure
    if (this.paragraph === paragraph && this.inParagraph.isOne) return this.inParagraph.first
    if (this.inDocument.isOne) return this.inDocument.first
    return this.inDocument.isUsed ? null : this.fallback
  }
}
