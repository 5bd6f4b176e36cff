// Declarations, whose subject is "we": their verbs stand in the base form, and a chapeau ("We, the Ministers of …,")
// can be the subject of all paragraphs that follow it.

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
    else if (isOpenChapeau(text, paragraph)) open = paragraph.kind
    else if (open === 'annex' ? paragraph.kind === 'annex' : open !== null && paragraph.kind !== 'annex') isUnder = true
    else if (paragraph.kind !== 'heading' && paragraph.kind !== 'footnote') open = null
    under.push(isUnder)
  }
  return under
}

const isOpenChapeau = (text: string, { start, end }: Paragraph): boolean =>
  (text.charCodeAt(end - 1) === COLON && /\bwe:$/i.test(lastOf(text, start, end))) ||
  (text.startsWith('We, ', start) && /[,:\p{L}]$/u.test(lastOf(text, start, end)))

const COLON = 58

/** The last letters of a paragraph. */
const lastOf = (text: string, start: number, end: number): string => text.slice(Math.max(start, end - EDGE), end)
