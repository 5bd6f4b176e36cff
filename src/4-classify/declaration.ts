// Declarations, whose subject is "we": their verbs stand in the base form, and a chapeau ("We, the Ministers of …,")
// can be the subject of all paragraphs that follow it.

import { oneOf } from '../letters.ts'
import type { Paragraph, ParagraphKind } from '../types.ts'

/** Kinds that end a declaration: another text begins. */
const ENDS: ReadonlySet<ParagraphKind> = new Set(['organ', 'closing'])

/** How much of the end of a paragraph is looked at, in code units. */
const EDGE = 200

/**
 * Whether each paragraph stands under an open "We, …" chapeau: one that names who speaks and leaves the verb to the
 * paragraphs below ("We, the Ministers and high representatives, having met at …," or "… in this regard we:").
 */
export const underDeclaration = (text: string, paragraphs: readonly Paragraph[]): readonly boolean[] => {
  let open: ParagraphKind | null = null
  const under: boolean[] = []
  for (let i = 0; i < paragraphs.length; i += 1) {
    const paragraph = paragraphs[i] as Paragraph
    let isUnder = false
    if (ENDS.has(paragraph.kind)) open = null
    else if (isOpenChapeau(text, paragraph) || leadsTo(text, paragraph, paragraphs[i + 1])) open = paragraph.kind
    else if (open === 'annex' ? paragraph.kind === 'annex' : open !== null && paragraph.kind !== 'annex')
      // "Reaffirming international resolve" is a heading.
      isUnder = isMark(text.charCodeAt(paragraph.end - 1))
    else if (paragraph.kind !== 'heading' && paragraph.kind !== 'footnote') open = null
    under.push(isUnder)
  }
  return under
}

const isOpenChapeau = (text: string, { start, end }: Paragraph): boolean =>
  (text.charCodeAt(end - 1) === COLON &&
    (/\bwe:$/i.test(lastOf(text, start, end)) || namesSpeakers(text.slice(start, end)))) ||
  (opensWithSpeakers(text, start) && /[,:\p{L}]$/u.test(lastOf(text, start, end)))

/** "We, Heads of State …;" leads to the verb that opens the next paragraph. */
const leadsTo = (text: string, { start, end }: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined &&
  text.charCodeAt(end - 1) === SEMICOLON &&
  opensWithSpeakers(text, start) &&
  /^(?:Note|Recogni[sz]e|Reaffirm|Acknowledge|Express|Welcome|Recall|Declare|Emphasi[sz]e|Stress)\s/.test(
    text.slice(next.start, Math.min(next.end, next.start + 12)),
  )

const opensWithSpeakers = (text: string, start: number): boolean =>
  text.startsWith('We, ', start) || text.startsWith('We the ', start)

/** "In order to end hunger, we, Heads of State and Government, assembled at Headquarters:" */
const namesSpeakers = (paragraph: string): boolean => {
  const we = paragraph.lastIndexOf(' we, ')
  return we >= 0 && /^[^.;]*\b(?:assembled|gathered|meeting|participating) [^.;]{0,120}:$/.test(paragraph.slice(we))
}

const isMark = oneOf(',;:.”"’)')

const COLON = 58
const SEMICOLON = 59

/** The last letters of a paragraph. */
const lastOf = (text: string, start: number, end: number): string => text.slice(Math.max(start, end - EDGE), end)
