// The central types. They grow by a field a stage (Source → Segmented → Tokenised → Classified → Resolution), so that a
// type says how far a document has travelled. All offsets are UTF-16 code units into the `text` beside them.

import type { Chunks } from './chunks.ts'
import type { Notice } from './notice.ts'
import type { Span } from './spans.ts'

export type { Notice, NoticeLevel } from './notice.ts'
export type { Span } from './spans.ts'

/** What a paragraph is: section 1 of the annotation guidelines. */
export type ParagraphKind =
  | 'title'
  | 'organ'
  | 'preambular'
  | 'operative'
  | 'heading'
  | 'annex'
  | 'footnote'
  | 'closing'

/** What an operative verb does; `strength` ranks verbs inside one force only. */
export type Force = 'directive' | 'deciding' | 'evaluative' | 'reinforcing' | 'observing' | 'commissive'

/**
 * One input after reading: decoded, cleaned, one line of `text` for each paragraph (hard line ends are undone), never
 * changed afterwards.
 */
export interface Source {
  /** Path relative to the input folder, with forward slashes; `-` for standard input. */
  readonly path: string
  /** What it is called where its text has no symbol; the last part of the path where not given. */
  readonly name?: string
  /** SHA-256 (hex) of the bytes that were read. */
  readonly sha256: string
  readonly format: string
  /** Encoding of a text; null for a format that has its own. */
  readonly encoding: string | null
  readonly text: string
  /** What stands in italics, in order, where the format tells; absent where nothing does. */
  readonly emphasis?: readonly Span[]
  readonly notices: readonly Notice[]
}

/** A paragraph by the guidelines; `start` is behind the printed label. */
export interface Paragraph extends Span {
  /** Stable within the resolution: `pp1`, `op3`, `op3.a.ii`, `II.op3`. */
  readonly id: string
  readonly kind: ParagraphKind
  /** What is printed: `2`, `(a)`, `(ii)`, `–`; null without one. */
  readonly label: string | null
  readonly depth: number
  /** Id of the nearest paragraph above with a smaller depth. */
  readonly parent: string | null
  /** What decided the kind. */
  readonly rule: string
  /** Set where its text is French: it is not classified. */
  readonly isFrench?: true
}

/** After 2-segment: one resolution of a source, with its own text (the slice of the source's text that holds it). */
export interface Segmented {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  /** Actor id of the adopting organ. */
  readonly organ: string | null
  readonly session: string | null
  readonly number: string | null
  readonly year: number | null
  /** ISO 8601 date of adoption, as the text says. */
  readonly date: string | null
  readonly path: string
  readonly sha256: string
  readonly text: string
  /** What stands in italics, in order; absent where nothing does. */
  readonly emphasis?: readonly Span[]
  readonly paragraphs: readonly Paragraph[]
  readonly notices: readonly Notice[]
}

/** A word, number or mark with its base form and part of speech (Universal Dependencies tag set). */
export interface Token extends Span {
  readonly lemma: string
  readonly pos: string
}

/** After 3-tokenise. Tokens are made when a paragraph's are first asked for, then kept. */
export interface Tokenised extends Segmented {
  readonly tokens: (paragraph: Paragraph) => readonly Token[]
  /** The paragraph cut at white space. */
  readonly chunks: (paragraph: Paragraph) => Chunks
}

/** What one operative verb governs, up to the next verb of the organ. */
export interface Clause extends Span {
  /** `op3#1`: the paragraph's id and the clause's place in it. */
  readonly id: string
  readonly paragraph: string
  readonly phrase: Span
  /** Id in models/verbs. */
  readonly verb: string
  readonly lemma: string
  readonly modifiers: readonly string[]
  readonly force: Force
  /** Rank inside the force on a published scale; null where no scale ranks the verb. */
  readonly strength: number | null
  readonly rule: string
}

/** After 4-classify. */
export interface Classified extends Tokenised {
  readonly clauses: readonly Clause[]
}

/** Who a surface stands for, as far as the models know. */
export interface ActorRef {
  /** Id in models/actors, or null: nothing is invented. */
  readonly actor: string | null
  readonly actorType: string | null
  /** ISO 3166-1 alpha-3 code of a State (of its Government, its authorities), else null. */
  readonly iso3: string | null
}

/** The actor that the organ asks, tells, authorizes or advises to act: section 3 of the guidelines. */
export interface Addressee extends Span, ActorRef {
  readonly clause: string
  readonly rule: string
}

/** One occurrence of an actor in a paragraph. */
export interface ActorMention extends Span, ActorRef {
  readonly paragraph: string
  readonly clause: string | null
  readonly role: 'addressee' | 'mentioned'
  readonly rule: string
}

/** What an amount is hedged with; null when stated flatly. */
export type Qualifier = 'about' | 'at-most' | 'at-least'

/** An amount with its currency, without the place where it stands. */
export interface Money extends Span {
  readonly amount: number
  readonly amountMax: number | null
  /** ISO 4217. */
  readonly currency: string
  /** True where the text says only "dollars" or "$" and the United Nations' usage supplies the currency. */
  readonly currencyAssumed: boolean
  /** `day`, `month`, `year`, `biennium`, …, or an ISO 8601 interval. */
  readonly period: string | null
  readonly qualifier: Qualifier | null
  readonly rule: string
}

/** A sum of money in a paragraph: section 4 of the guidelines. */
export interface MoneyMention extends Money {
  readonly paragraph: string
  readonly clause: string | null
}

/** After 5-extract: the whole annotation of one resolution. */
export interface Resolution extends Classified {
  readonly addressees: readonly Addressee[]
  readonly actors: readonly ActorMention[]
  readonly money: readonly MoneyMention[]
}
