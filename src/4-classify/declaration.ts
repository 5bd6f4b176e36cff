// Declarations, whose subject is "we": their verbs stand in the base form, and a chapeau ("We, the Ministers of …,")
// can be the subject of all paragraphs that follow it.

import type { Paragraph, ParagraphKind } from '../types.ts'

/** Kinds that end a declaration: another text begins. */
const ENDS: ReadonlySet<ParagraphKind> = new Set(['organ', 'closing'])

/** Longest chapeau that is looked at, in code units from either end. */
const EDGE = 200

/**
 * Whether each paragraph stands under an open "We, …" chapeau: one that names who speaks and leaves the verb to the
 * paragraphs below ("We, the Ministers and high representatives, having met at …," or "… in this regard we:").
 */
export const declarationParagraphs = (text: string, paragraphs: readonly Paragraph[]): ReadonlySet<string> => {
  const under = new Set<string>()
  let open: ParagraphKind | null = null
  for (const paragraph of paragraphs) {
    if (ENDS.has(paragraph.kind)) open = null
    else if (isOpenChapeau(text, paragraph)) open = paragraph.kind
    else if (open === 'annex' ? paragraph.kind === 'annex' : open !== null && paragraph.kind !== 'annex')
      under.add(paragraph.id)
    else if (paragraph.kind !== 'heading' && paragraph.kind !== 'footnote') open = null
  }
  return under
}

const isOpenChapeau = (text: string, { start, end }: Paragraph): boolean => {
  const last = text.slice(Math.max(start, end - EDGE), end)
  if (/\bwe:$/i.test(last)) return true
  return /^We, /.test(text.slice(start, start + 4)) && /[,:\p{L}]$/u.test(last)
}
