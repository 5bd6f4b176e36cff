// Segmentation: a source becomes its resolutions, each with its paragraphs, by the drafting rules of the United Nations.

import { type Masthead, readMasthead } from '../1-read/masthead.ts'
import { stemOf } from '../1-read/stem.ts'
import { withPart } from '../1-read/symbol/spelling.ts'
import { organId } from '../models/actors.ts'
import type { Models } from '../models/index.ts'
import { type Notice, notice } from '../notice.ts'
import { surface } from '../spans.ts'
import type { Paragraph, ParagraphKind, Segmented, Source, Span } from '../types.ts'
import { type Body, readBody } from './body.ts'
import { withIds } from './ids.ts'
import { frenchAmong } from './language.ts'
import { linesOf } from './lines.ts'
import { type Run, resolutionRuns } from './resolutions.ts'

/**
 * Cuts a source into resolutions and these into paragraphs. Paragraphs are in order and don't overlap; each character that
 * is neither blank nor part of a label lies in one. A text without an organ line is covered all the same, with a notice.
 * Offsets of a resolution count from the start of its own text.
 */
export const segment = (source: Source, models: Models): readonly Segmented[] => {
  const lines = linesOf(source.text)
  const runs = resolutionRuns(lines)
  const taken = new Map<string, number>()
  let whole: Masthead | null = null
  return runs.map((run, i) => {
    const start = i === 0 ? 0 : (run.lines[0]?.start ?? 0)
    const next = runs[i + 1]?.lines[0]?.start
    const end = next === undefined ? source.text.length : (run.lines.at(-1)?.end ?? next)
    const { head, resolution } = segmentRun(source, models, run, { start, end }, run.part === null ? null : whole)
    if (head.number !== null) whole = head
    const count = (taken.get(resolution.id) ?? 0) + 1
    taken.set(resolution.id, count)
    const id = count > 1 ? `${resolution.id}-${count}` : resolution.id
    return { ...resolution, id, notices: i === 0 ? [...source.notices, ...resolution.notices] : resolution.notices }
  })
}

/** One run; part B of a resolution takes number and title from `whole`, the masthead that stands above part A. */
const segmentRun = (
  source: Source,
  models: Models,
  run: Run,
  { start, end }: Span,
  whole: Masthead | null,
): { readonly head: Masthead; readonly resolution: Segmented } => {
  const text = source.text.slice(start, end)
  const body = readBody(source.text, run.lines, start, models)
  const organLine = body.paragraphs.find(({ kind }) => kind === 'organ')
  const own = readMasthead({
    head: printed(text, body, 'title'),
    foot: printed(text, body, 'closing'),
    organ: organLine
      ? organId(surface(text, organLine).replace(/,? therefore,?$/, ','), models.actors)
      : organOfSentence(
          body.paragraphs
            .filter(({ rule }) => rule === 'segment:organ-sentence')
            .map((sentence) => surface(text, sentence)),
          models,
        ),
  })
  const head: Masthead =
    whole !== null && own.number === null
      ? {
          ...own,
          symbol: whole.symbol,
          session: whole.session,
          number: whole.number,
          title: whole.title,
          year: own.year ?? whole.year,
        }
      : own
  const { symbol, number } = run.part === null ? head : withPart(head, run.part)
  const notices = [...body.notices]
  if (!organLine && !body.paragraphs.some(({ rule }) => rule === 'segment:finite-verb'))
    notices.unshift(
      notice(
        'segment:no-organ',
        'warning',
        'Unexpected text without the line of an organ, expected a line such as `The General Assembly,`',
      ),
    )
  const paragraphs = withIds(body.paragraphs, text)
  for (const i of frenchAmong(paragraphs, text)) paragraphs[i] = { ...(paragraphs[i] as Paragraph), isFrench: true }
  notices.unshift(...frenchNotices(paragraphs))
  const resolution: Segmented = {
    id: symbol ?? source.name ?? stemOf(source.path),
    symbol,
    title: head.title,
    organ: head.organ,
    session: head.session,
    number,
    year: head.year,
    date: head.date,
    path: source.path,
    sha256: source.sha256,
    text,
    ...emphasisWithin(source, { start, end }),
    paragraphs,
    notices,
  }
  return { head, resolution }
}

/** The paragraphs of a kind as they are printed. */
const printed = (text: string, { paragraphs }: Body, kind: ParagraphKind): string[] =>
  paragraphs.filter((one) => one.kind === kind).map((one) => surface(text, one))

/** The italics of a resolution, counted from its start. */
const emphasisWithin = ({ emphasis = [] }: Source, { start, end }: Span): Pick<Segmented, 'emphasis'> => {
  const own = emphasis.filter((span) => span.start >= start && span.end <= end)
  return own.length > 0 ? { emphasis: own.map((span) => ({ start: span.start - start, end: span.end - start })) } : {}
}

/** A notice for each run of paragraphs in French: they are told by their labels and place, and not classified. */
const frenchNotices = (paragraphs: readonly Paragraph[]): Notice[] => {
  const runs: { start: number; end: number }[] = []
  let goesOn = false
  for (const { start, end, isFrench: french = false } of paragraphs) {
    const last = runs.at(-1)
    if (french && goesOn && last) last.end = end
    else if (french) runs.push({ start, end })
    goesOn = french
  }
  return runs.map((span) => notice('segment:language', 'warning', FRENCH_TEXT, span))
}

const FRENCH_TEXT = 'Unexpected French text, expected English; it is not classified'

/** The organ that a text without an organ line names as the subject of its sentences: "The Security Council reaffirms …". */
const organOfSentence = (sentences: readonly string[], models: Models): string | null => {
  for (const sentence of sentences) {
    const name = /^[“"«]?(The (?:[A-Z][A-Za-z-]+ (?:(?:and|of|on|for) )?){1,7})/.exec(sentence)?.[1]
    const id = name && organId(`${name.trim()},`, models.actors)
    if (id) return id
  }
  return null
}
