// DOCX: the paragraphs of a Word document, with the numbers that Word would print and the footnotes behind their paragraphs.

import { decodeMarkup } from '../../decode.ts'
import type { Line } from '../../layout/line.ts'
import { ReadError } from '../../read-error.ts'
import { LineWriter } from '../line-writer.ts'
import { unzip } from '../unzip.ts'
import { writeBody } from './body.ts'
import { listsOf, Numbering } from './numbering.ts'
import { italicStyles, numberedStyles, stylesOf } from './styles.ts'

const PARTS = new Set(['document', 'numbering', 'styles', 'footnotes', 'endnotes'].map((name) => `word/${name}.xml`))

/**
 * The lines of a document. Tracked changes are taken as accepted; running heads are not read.
 * @throws ReadError where the archive or a part of it is broken, or it holds no Word document
 */
export const linesOfDocx = (bytes: Uint8Array, path: string): Line[] => {
  const parts = unzip(bytes, path, (name) => PARTS.has(name))
  const xmlOf = (name: string) => {
    const part = parts.get(`word/${name}.xml`)
    return part === undefined ? null : decodeMarkup(part).text
  }
  const body = xmlOf('document')
  if (body === null) throw new ReadError(path, 'expected a Word document, found an archive without word/document.xml')
  const ownStyles = stylesOf(xmlOf('styles'), path)
  const styles = numberedStyles(ownStyles)
  const italics = italicStyles(ownStyles)
  const lists = listsOf(xmlOf('numbering'), path)
  const notes = new Map(
    (['footnote', 'endnote'] as const).flatMap((kind) => {
      const xml = xmlOf(`${kind}s`)
      return xml === null ? [] : [[kind, notesOf(xml, `word/${kind}s.xml`)] as const]
    }),
  )
  const lines: Line[] = []
  let referred: Line[] = []
  let count = 0
  const writer = new LineWriter()
  const take = () => {
    lines.push(...writer.take(), ...referred)
    referred = []
  }
  writeBody(body, writer, {
    ...{ path, part: 'word/document.xml', numbering: new Numbering(lists), styles, italics, onParagraph: take },
    onReference(kind, id) {
      count += 1
      const [first, ...rest] = notes.get(kind)?.get(id) ?? []
      if (first !== undefined) referred.push({ ...first, note: first.note ?? String(count) }, ...rest)
    },
  })
  take()
  return lines

  function notesOf(xml: string, part: string): Map<string, Line[]> {
    const found = new Map<string, Line[]>()
    const noteWriter = new LineWriter()
    let id: string | null = null
    const close = () => {
      const own = noteWriter.take()
      if (id !== null && own.length > 0) found.set(id, own)
    }
    writeBody(xml, noteWriter, {
      ...{ path, part, numbering: new Numbering(lists), styles, italics },
      ...{ onReference: () => undefined, onParagraph: () => undefined },
      onNote(own, type) {
        close()
        id = type === undefined || type === 'normal' ? own : null
      },
    })
    close()
    return found
  }
}
