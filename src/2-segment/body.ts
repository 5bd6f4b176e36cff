// One resolution's lines become paragraphs: the cursor that carries the state from line to line.

import { isOrganLine, type Label, ORGAN_AND_MORE, readLabel } from '../1-read/openers.ts'
import type { Models } from '../models/index.ts'
import { type Notice, notice } from '../notice.ts'
import type { Unnamed } from './ids.ts'
import type { TextLine } from './lines.ts'
import { openingOf } from './opening.ts'
import { classifyLine } from './rules/index.ts'
import { nextUnderVerb } from './rules/verb-line.ts'
import { LabelSeries } from './series.ts'
import type { Context, Decision, Part } from './state.ts'

/** The paragraphs of one resolution; offsets are relative to `origin`. */
export const readBody = (
  lines: readonly TextLine[],
  origin: number,
  models: Models,
): { readonly paragraphs: Unnamed[]; readonly notices: Notice[] } => {
  const paragraphs: Unnamed[] = []
  const notices: Notice[] = []
  const series = new LabelSeries()
  const isFootnote = lines.map((line) => line.text.slice(0, 9).includes('\t'))
  const organAhead = nextIndices(
    lines.map((line) => !isOrganLine(line.text) && !ORGAN_AND_MORE.test(line.text.slice(0, 200))),
  )
  let part: Part = 'front'
  let previous: Context['previous'] = null
  let list: number | null = null
  let introducer: number | null = null
  let quotation: number | null = null
  let underVerb: Context['underVerb'] = null
  let organSeen = false
  let bodyBegun = false
  const nextBody = nextIndices(isFootnote)

  const take = (line: TextLine, index: number) => {
    const label =
      readLabel(line.text) ??
      misreadNumber(line.text, series.number + 1) ??
      capitalLabel(line.text) ??
      (underVerb === null ? null : bareNumber(line.text, series.number + 1))
    const words = label ? line.text.slice(label.length) : line.text
    const first = nextBody[index + 1]
    const second = first === undefined ? undefined : nextBody[first + 1]
    const following = [first, second].flatMap((at) =>
      at === undefined || lines[at] === undefined ? [] : [lines[at] as TextLine],
    )
    if (
      quotation === null &&
      previous?.kind === 'operative' &&
      /:["”]?$/.test(previous.text) &&
      opensQuotation(line.text)
    )
      quotation = previous.depth
    else if (quotation !== null && previous && closesQuotation(previous.text) && !opensQuotation(line.text))
      quotation = null
    const context: Context = {
      line,
      label,
      words,
      opening: openingOf(words, models.verbs),
      following,
      models,
      part,
      previous,
      series,
      organSeen,
      organComes: (organAhead[index + 1] ?? Number.POSITIVE_INFINITY) - index <= FRONT_REACH,
      list,
      introducer,
      quotation,
      underVerb,
      bodyBegun,
    }
    const decision = classifyLine(context)
    const start = line.start + decision.start
    const end = line.start + decision.end
    paragraphs.push({
      kind: decision.kind,
      label: decision.label,
      depth: decision.depth,
      rule: decision.rule,
      start: start - origin,
      end: end - origin,
      text: line.text.slice(decision.start, Math.min(decision.end, decision.start + 12)),
    })
    if (organSeen && decision.expected && decision.label !== null && decision.kind !== 'annex')
      notices.push(
        notice(
          'segment:label-gap',
          'warning',
          `Unexpected label \`${decision.label}\`, expected \`${decision.expected}\``,
          {
            start: start - origin,
            end: end - origin,
          },
        ),
      )
    if (decision.kind === 'footnote') return
    part = decision.part
    if (decision.kind === 'organ') organSeen = true
    if (decision.kind === 'operative' || decision.kind === 'preambular' || decision.kind === 'heading') bodyBegun = true
    previous = { ...decision, text: line.text.slice(Math.max(decision.start, decision.end - 40), decision.end) }
    list = nextList(list, decision, previous.text)
    underVerb = nextUnderVerb(underVerb, decision)
    introducer = nextIntroducer(introducer, decision, previous.text)
    if (decision.kind === 'heading' || decision.kind === 'organ') quotation = null
    if (decision.end < line.text.length) {
      const rest = line.text.slice(decision.end)
      const lead = rest.length - rest.trimStart().length
      if (lead < rest.length) take({ text: rest.trimStart(), start: end + lead, end: line.end }, index)
    }
  }
  lines.forEach(take)
  return { paragraphs, notices }
}

/** "ll. Requests", "i9. Calls upon": a number that a scanner misread, where it is the one that is due. */
const misreadNumber = (text: string, due: number): Label | null => {
  const found = due > 1 ? /^([\dlIiOoSZ|]{1,3})[.,]\s+(?=[A-Z][a-z])/.exec(text) : null
  if (!found) return null
  const printed = found[1] as string
  const meant = printed
    .replace(/[lIi|]/g, '1')
    .replace(/[Oo]/g, '0')
    .replace(/S/g, '5')
    .replace(/Z/g, '2')
  // Two signs at the least: a single I is the numeral of a heading.
  return Number(meant) === due && (printed.length > 1 || /[lSZ]/.test(printed))
    ? { label: printed, length: found[0].length, style: 'number', value: due }
    : null
}

/** "1 to hold the forum": a number without a full stop, below a line that holds nothing but a verb. */
const bareNumber = (text: string, due: number): Label | null => {
  const found = /^(\d{1,2})\s+(?=[a-z])/.exec(text)
  return found && Number(found[1]) === due
    ? { label: found[1] as string, length: found[0].length, style: 'number' }
    : null
}

/** "B. The Commission shall proceed …;": a capital before a sentence; before words without an end it opens a heading. */
const capitalLabel = (text: string): Label | null => {
  const found = /^([A-Z])\.\s+(?=[“"]?[A-Z])/.exec(text)
  if (!found || text.length < 60 || !/[.;:,]["”’]?$/.test(text.slice(-3))) return null
  return { label: found[1] as string, length: found[0].length, style: '(A)' }
}

/** How many lines above the organ's may be title block; further up, a text of another kind precedes it. */
const FRONT_REACH = 30

/** For each index, the first one at or after it that is not to be skipped. */
const nextIndices = (skip: readonly boolean[]): (number | undefined)[] => {
  const next: (number | undefined)[] = new Array(skip.length + 1).fill(undefined)
  for (let i = skip.length - 1; i >= 0; i -= 1) next[i] = skip[i] ? next[i + 1] : i
  return next
}

const opensQuotation = (text: string): boolean => /^(?:\(?[\da-z]{1,4}[.)]\s)?[“"«‘]/.test(text)

const closesQuotation = (text: string): boolean => /["”»’]\s?[;,.:]?(?:\s?and)?$/.test(text)

/** A text is introduced by an operative paragraph that ends in a colon; headings and unlabelled items keep it so. */
const nextIntroducer = (introducer: number | null, decision: Decision, text: string): number | null => {
  if (decision.kind === 'heading') return introducer
  if (decision.kind !== 'operative') return null
  if (introducer !== null && decision.label === null && decision.depth > introducer) return introducer
  return /:["”]?$/.test(text) ? decision.depth : null
}

/** A list is open behind a paragraph that ends in a colon, until a paragraph stands as high as that one again. */
const nextList = (list: number | null, decision: Decision, text: string): number | null => {
  if (decision.kind !== 'operative' && decision.kind !== 'preambular') return null
  // Items of a list without labels don't nest: nothing would tell where the inner list ends.
  if (/:["”]?$/.test(text) || decision.rule === 'segment:verb-line')
    return decision.label === null && list !== null && decision.depth > list ? list : decision.depth
  return list !== null && decision.depth > list ? list : null
}
