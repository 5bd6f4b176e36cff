// The paragraphs of a part of a Word document, as lines (ECMA-376, 17.2 to 17.11).

import type { LineWriter } from '../line-writer.ts'
import { readXml } from '../xml.ts'
import type { ListPlace, Numbering } from './numbering.ts'

/** What the paragraphs of a part lean on. */
export interface BodyContext {
  readonly path: string
  readonly part: string
  readonly numbering: Numbering
  readonly styles: ReadonlyMap<string, ListPlace>
  /** Styles of runs that set them in italics. */
  readonly italics: ReadonlySet<string>
  /** A mark points to the footnote (`endnote`) with this id. */
  readonly onReference: (kind: 'footnote' | 'endnote', id: string) => void
  /** A paragraph has ended. */
  readonly onParagraph: () => void
  /** A footnote or endnote begins, where the part holds those; its type is set where it is only a rule between texts. */
  readonly onNote?: (id: string, type: string | undefined) => void
}

/** Not printed: what was deleted or moved away while changes were tracked, how it was set before, and what programs without a feature show instead. */
const UNSEEN = new Set(
  'w:del w:moveFrom mc:Fallback w:instrText w:delText w:rPrChange w:pPrChange w:numberingChange'.split(' '),
)

/** Writes the paragraphs of a part. Tracked changes are taken as accepted. */
export const writeBody = (xml: string, writer: LineWriter, context: BodyContext): void => {
  let inText = false
  let raised: string | null = null
  // Whether a run is open, and set in italics; the mark of a paragraph has properties of runs too.
  let inRun = false
  let isItalic = false
  const paragraphs: { place: ListPlace | null; numId: string | null; level: number | null; begun: boolean }[] = []

  const begin = () => {
    const own = paragraphs.at(-1)
    if (own === undefined || own.begun) return
    own.begun = true
    const level = own.level ?? own.place?.level ?? 0
    const numId = own.numId ?? own.place?.numId ?? '0'
    const label = numId === '0' ? null : context.numbering.next({ numId, level })
    if (label !== null) writer.label(label)
  }
  const write = (text: string) => {
    begin()
    if (raised !== null) raised += text
    else {
      if (isItalic) writer.italics(1)
      writer.text(text)
      if (isItalic) writer.italics(-1)
    }
  }

  readXml(
    xml,
    context.path,
    {
      isUnseen: (name) => UNSEEN.has(name),
      open({ name, attributes }) {
        const value = attributes['w:val'] ?? ''
        const own = paragraphs.at(-1)
        if (name === 'w:p') {
          writer.block()
          paragraphs.push({ place: null, numId: null, level: null, begun: false })
        } else if (name === 'w:pStyle' && own) own.place = context.styles.get(value) ?? null
        else if (name === 'w:numId' && own) own.numId = value
        else if (name === 'w:ilvl' && own) own.level = Number(value)
        else if (name === 'w:vertAlign' && value === 'superscript' && own) raised = ''
        else if (name === 'w:r') inRun = true
        else if (name === 'w:rStyle' && inRun) isItalic = context.italics.has(value)
        else if (name === 'w:i' && inRun) isItalic = !/^(?:0|false|off)$/.test(value)
        else if (name === 'w:t') inText = true
        else if (name === 'w:tab' && own?.begun) write(' ')
        else if (name === 'w:br' || name === 'w:cr') write(' ')
        else if (name === 'w:noBreakHyphen') write('-')
        else if (name === 'w:footnoteReference') context.onReference('footnote', attributes['w:id'] ?? '')
        else if (name === 'w:endnoteReference') context.onReference('endnote', attributes['w:id'] ?? '')
        else if (name === 'w:footnote' || name === 'w:endnote')
          context.onNote?.(attributes['w:id'] ?? '', attributes['w:type'])
      },
      text(text) {
        if (inText) write(text)
      },
      close(name) {
        if (name === 'w:t') inText = false
        else if (name === 'w:r') {
          inRun = false
          isItalic = false
          if (raised !== null) writer.raised(raised)
          raised = null
        } else if (name === 'w:p') {
          begin()
          paragraphs.pop()
          writer.block()
          context.onParagraph()
        }
      },
    },
    context.part,
  )
}
