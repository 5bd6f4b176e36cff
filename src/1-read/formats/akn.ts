// Akoma Ntoso 3.0 (OASIS LegalDocML), as the United Nations and the ITU write it: blocks and numbers come from the markup.

import { decodeMarkup } from '../decode.ts'
import { type Line, partOf } from '../layout/line.ts'
import type { ByteReading } from './lazy.ts'
import { LineWriter } from './line-writer.ts'
import { readXml } from './xml.ts'

/** What describes the document, and what is no part of its text. */
const UNSEEN = new Set(['meta', 'components', 'attachments', 'header', 'footer'])
/** What stands on lines of its own. */
const BLOCKS = new Set(
  (
    'p heading subheading longTitle formula recitals recital intro wrapUp content paragraph subparagraph list point item section ' +
    'article clause hcontainer container block tocItem preface preamble mainBody conclusions crossHeading docTitle tr td th li ' +
    'blockList blockContainer'
  ).split(' '),
)

/**
 * Reads a document; notes stand behind the block in which they are marked.
 * @throws ReadError where it is not well-formed
 */
export const readAkn = (bytes: Uint8Array, path: string): ByteReading => {
  const { text, encoding, notices } = decodeMarkup(bytes)
  return { lines: linesOf(text, path).flatMap(withNoteApart), encoding, notices }
}

/** A page's rule and the note below it, where a converter of pages took them for the end of the paragraph above. */
const NOTE_BELOW_RULE = /\s?_{6,200}\s?(\d{1,3}|\*{1,3}|[a-z])\s(?=[A-Z“"])/

const withNoteApart = (line: Line): Line[] => {
  const found = line.note === null ? NOTE_BELOW_RULE.exec(line.text) : null
  if (found === null || found.index === 0) return [line]
  const behind = partOf(line, found.index + found[0].length)
  return [partOf(line, 0, found.index), { ...behind, note: found[1] as string }]
}

const linesOf = (xml: string, path: string): Line[] => {
  const writer = new LineWriter()
  const noteWriter = new LineWriter()
  const lines: Line[] = []
  let number: string | null = null
  let inNote = 0
  let notes = 0
  const flush = () => {
    const own = writer.take()
    if (own.length > 0) lines.push(...own, ...noteWriter.take())
  }
  readXml(
    xml,
    path,
    {
      isUnseen: (tag) => UNSEEN.has(localName(tag)),
      open({ name: tag, attributes }) {
        const name = localName(tag)
        if (name === 'authorialNote') {
          inNote += 1
          notes += 1
          noteWriter.note(attributes.marker?.replace(/[^\da-z*†‡§]/gi, '') || String(notes))
        } else if (inNote > 0) {
          if (BLOCKS.has(name)) noteWriter.text(' ')
        } else if (name === 'num') {
          writer.block()
          number = ''
        } else if (name === 'br' || name === 'eol') writer.lineBreak()
        else if (name === 'i') writer.italics(1)
        else if (BLOCKS.has(name)) {
          writer.block()
          flush()
        }
      },
      text(text) {
        if (inNote > 0) noteWriter.text(text)
        else if (number !== null) number += text
        else writer.text(text)
      },
      close(tag) {
        const name = localName(tag)
        if (name === 'authorialNote') {
          inNote -= 1
          if (inNote === 0) noteWriter.block()
        } else if (name === 'num' && number !== null) {
          const printed = number.trim()
          writer.label(/^\d{1,3}$/.test(printed) ? `${printed}.` : printed)
          number = null
        } else if (inNote === 0 && name === 'i') writer.italics(-1)
        else if (inNote === 0 && BLOCKS.has(name)) {
          writer.block()
          flush()
        }
      },
    },
    'Akoma Ntoso',
  )
  flush()
  return lines
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1)
