// One resolution's lines become paragraphs: the cursor that carries the state from line to line.

import type { Models } from '../models/index.ts'
import { type Notice, notice } from '../notice.ts'
import { Ahead } from './ahead.ts'
import { endsInColon } from './ends.ts'
import type { Unnamed } from './ids.ts'
import { labelOf } from './labels.ts'
import { lineWithin, type TextLine } from './lines.ts'
import { openingOf } from './opening.ts'
import { classifyLine } from './rules/index.ts'
import { nextUnderVerb } from './rules/verb-line.ts'
import { LabelSeries } from './series.ts'
import type { Context, Decision, Part, Previous } from './state.ts'

/** The paragraphs of one resolution, and what is to be said of its labels. */
export interface Body {
  readonly paragraphs: readonly Unnamed[]
  readonly notices: readonly Notice[]
}

/** Reads the lines of one resolution of a source's `text`; offsets are relative to `origin`. */
export const readBody = (text: string, lines: readonly TextLine[], origin: number, models: Models): Body => {
  const reader = new BodyReader(text, lines, origin, models)
  for (let i = 0; i < lines.length; i += 1) reader.takeLine(i)
  return reader
}

class BodyReader implements Body {
  readonly paragraphs: Unnamed[] = []
  readonly notices: Notice[] = []
  private readonly series = new LabelSeries()
  private readonly ahead: Ahead
  private part: Part = 'front'
  private previous: Previous | null = null
  private list: number | null = null
  private introducer: number | null = null
  private quotation: number | null = null
  private underVerb: Context['underVerb'] = null
  private organSeen = false
  private bodyBegun = false

  constructor(
    private readonly text: string,
    private readonly lines: readonly TextLine[],
    private readonly origin: number,
    private readonly models: Models,
  ) {
    this.ahead = new Ahead(lines)
  }

  /** Decides the line at `index`; they are taken in order. */
  takeLine(index: number): void {
    this.ahead.moveTo(index)
    this.take(this.lines[index] as TextLine)
  }

  /** Decides a line, or what is left of it behind what a rule has decided. */
  private take(line: TextLine): void {
    this.quotation = nextQuotation(this.quotation, this.previous, line.text)
    const decision = classifyLine(this.contextOf(line))
    this.add(line, decision)
    if (decision.kind === 'footnote') return
    this.goOn(decision, line.text.slice(Math.max(decision.start, decision.end - END), decision.end))
    const rest = lineWithin(this.text, line.start + decision.end, line.end)
    if (rest !== null) this.take(rest)
  }

  private contextOf(line: TextLine): Context {
    const label = labelOf(line.text, this.series.number + 1, this.ahead.next?.text ?? '', this.underVerb !== null)
    return {
      line,
      label,
      opening: openingOf(line.text, label === null ? 0 : label.length, this.models.verbs),
      next: this.ahead.next,
      afterNext: this.ahead.afterNext,
      models: this.models,
      part: this.part,
      previous: this.previous,
      series: this.series,
      organComes: this.ahead.organComes,
      list: this.list,
      introducer: this.introducer,
      quotation: this.quotation,
      underVerb: this.underVerb,
      bodyBegun: this.bodyBegun,
    }
  }

  private add(line: TextLine, decision: Decision): void {
    const { kind, label, depth, rule, expected } = decision
    const start = line.start + decision.start - this.origin
    const end = line.start + decision.end - this.origin
    this.paragraphs.push({ kind, label, depth, rule, start, end })
    if (this.organSeen && expected && label !== null && kind !== 'annex')
      this.notices.push(
        notice('segment:label-gap', 'warning', `Unexpected label \`${label}\`, expected \`${expected}\``, {
          start,
          end,
        }),
      )
  }

  /** Takes up what a decision means for the lines below; `words` is the end of what was decided. */
  private goOn(decision: Decision, words: string): void {
    const { kind } = decision
    this.part = decision.part
    if (kind === 'organ') this.organSeen = true
    if (kind === 'operative' || kind === 'preambular' || kind === 'heading') this.bodyBegun = true
    this.previous = { kind, label: decision.label, depth: decision.depth, text: words }
    this.list = nextList(this.list, decision, words)
    this.underVerb = nextUnderVerb(this.underVerb, decision)
    this.introducer = nextIntroducer(this.introducer, decision, words)
    if (kind === 'heading' || kind === 'organ') this.quotation = null
  }
}

/** As much of the end of a paragraph as those below it are told by, in code units. */
const END = 40

/** A quotation opens behind an operative paragraph that ends in a colon, and is closed by a line that ends in quotation marks. */
const nextQuotation = (quotation: number | null, previous: Previous | null, text: string): number | null => {
  if (previous === null) return quotation
  if (quotation === null)
    return previous.kind === 'operative' && endsInColon(previous.text) && opensQuotation(text) ? previous.depth : null
  return closesQuotation(previous.text) && !opensQuotation(text) ? null : quotation
}

const opensQuotation = (text: string): boolean => /^(?:\(?[\da-z]{1,4}[.)]\s)?[“"«‘]/.test(text)

const closesQuotation = (text: string): boolean => /["”»’]\s?[;,.:]?(?:\s?and)?$/.test(text)

/** A text is introduced by an operative paragraph that ends in a colon; headings and unlabelled items keep it so. */
const nextIntroducer = (introducer: number | null, decision: Decision, text: string): number | null => {
  if (decision.kind === 'heading') return introducer
  if (decision.kind !== 'operative') return null
  if (introducer !== null && decision.label === null && decision.depth > introducer) return introducer
  return endsInColon(text) ? decision.depth : null
}

/** A list is open behind a paragraph that ends in a colon, until a paragraph stands as high as that one again. */
const nextList = (list: number | null, decision: Decision, text: string): number | null => {
  if (decision.kind !== 'operative' && decision.kind !== 'preambular') return null
  // Items of a list without labels don't nest: nothing would tell where the inner list ends.
  if (endsInColon(text) || decision.rule === 'segment:verb-line')
    return decision.label === null && list !== null && decision.depth > list ? list : decision.depth
  return list !== null && decision.depth > list ? list : null
}
