// XML as a stream of tags and text. The only file that imports the parser of XML, which neither fetches nor expands anything.

import { SaxesParser } from 'saxes'
import { ReadError } from '../read-error.ts'

/** A tag with its attributes; names as they are written, with their prefix. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Who is told what comes. */
export interface XmlHandler {
  readonly open: (tag: XmlTag) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  /** Whether a tag is passed over with all that stands in it. */
  readonly isUnseen?: (name: string) => boolean
}

/** Tags inside each other; a document of any kind has some dozens. */
const DEEPEST = 1000

/**
 * Reads XML from its start to its end.
 * @param part what it is in the message, where it is a part of `path`
 * @throws ReadError where it is broken, nested more than 1,000 deep, or uses an entity that XML itself does not have
 */
export const readXml = (xml: string, path: string, handler: XmlHandler, part = 'XML'): void => {
  const parser = new SaxesParser()
  let depth = 0
  // The depth of the tag that is passed over; 0 outside of any.
  let unseen = 0
  parser.on('error', (error) => {
    throw new ReadError(path, `expected ${part} that is well-formed, found at ${error.message}`)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > DEEPEST) throw new ReadError(path, `expected ${part} of at most ${DEEPEST} tags inside each other`)
    if (unseen === 0 && handler.isUnseen?.(tag.name)) unseen = depth
    if (unseen === 0) handler.open(tag as XmlTag)
  })
  const text = (part: string) => {
    if (unseen === 0) handler.text(part)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', (tag) => {
    if (unseen === 0) handler.close(tag.name)
    else if (unseen === depth) unseen = 0
    depth -= 1
  })
  parser.write(xml).close()
}
