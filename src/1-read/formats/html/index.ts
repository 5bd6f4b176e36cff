// HTML: saved pages.

import { decodeMarkup } from '../../decode.ts'
import type { Line } from '../../layout/line.ts'
import type { ByteReading } from '../lazy.ts'
import { LineWriter } from '../line-writer.ts'
import { itemLabel, type ListStyle } from '../list-label.ts'
import { type Document, type Element, type Node, parsePage, type TextNode } from './tree.ts'

/** What no reader sees. */
const UNSEEN = new Set('head script style template noscript svg iframe object select button nav form'.split(' '))
/** What stands on lines of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/**
 * Reads a page: one paragraph a line, with the numbers that a browser would print before the items of a list.
 * @throws ReadError where it has too many tags, or too many inside each other
 */
export const readHtml = (bytes: Uint8Array, path: string): ByteReading => {
  const { text, encoding, notices } = decodeMarkup(bytes)
  return { lines: linesOf(parsePage(text, path)), encoding, notices }
}

const linesOf = (document: Document): Line[] => {
  const writer = new LineWriter()
  const lists: { style: ListStyle | null; next: number }[] = []
  // A stack of our own: nothing that is nested a million deep ends the program.
  const stack: (Node | (() => void))[] = [document]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'function') node()
    else if (node.nodeName === '#text') writer.text((node as TextNode).value)
    else if ('tagName' in node) enter(node)
    else if ('childNodes' in node) pushAll(node.childNodes)
  }
  return writer.lines()

  function pushAll(nodes: readonly Node[]): void {
    for (let i = nodes.length - 1; i >= 0; i -= 1) stack.push(nodes[i] as Node)
  }

  function enter(element: Element): void {
    const { tagName } = element
    if (UNSEEN.has(tagName) || isHidden(element)) return
    if (tagName === 'br') writer.lineBreak()
    if (tagName === 'sup') {
      writer.raised(textOf(element))
      return
    }
    const { mark, isBack } = notePartOf(element)
    if (mark !== null) writer.note(mark)
    if (isBack) return
    if (isItalic(element)) {
      writer.italics(1)
      stack.push(() => writer.italics(-1))
    }
    if (BLOCKS.has(tagName)) {
      writer.block()
      stack.push(() => writer.block())
    }
    if (tagName === 'ol' || tagName === 'ul') {
      lists.push({
        style: tagName === 'ol' ? styleOf(element) : null,
        next: Number(attribute(element, 'start') ?? 1) || 1,
      })
      stack.push(() => lists.pop())
    }
    const list = lists.at(-1)
    if (tagName === 'li' && list?.style && mark === null) {
      const value = Number(attribute(element, 'value') ?? list.next)
      list.next = (Number.isInteger(value) ? value : list.next) + 1
      writer.label(itemLabel(list.style, list.next - 1))
    }
    pushAll(element.childNodes)
  }
}

/** Whether an element sets what it holds in italics. */
const isItalic = (element: Element): boolean => {
  const css = /font-style\s*:\s*(italic|oblique|normal)/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase()
  return css === undefined ? element.tagName === 'i' || element.tagName === 'em' : css !== 'normal'
}

/** Footnotes as programs write them: pandoc and Wikipedia number the items of a list, LibreOffice and Word print the mark as a link. */
const notePartOf = (element: Element): { mark: string | null; isBack: boolean } => {
  const id = attribute(element, 'id') ?? ''
  const kind = attribute(element, 'class') ?? ''
  const mark = element.tagName === 'li' ? (/^(?:fn|footnote|cite_note)\D{0,3}(\d{1,3})$/.exec(id)?.[1] ?? null) : null
  const isBack = element.tagName === 'a' && /footnote-back|mw-cite-backlink|reversefootnote/.test(kind)
  if (/\bsdfootnotesym\b/.test(kind)) return { mark: textOf(element).trim(), isBack: true }
  return { mark, isBack }
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '')

const STYLES: Readonly<Record<string, ListStyle>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

const styleOf = (element: Element): ListStyle => {
  const css =
    /list-style(?:-type)?\s*:[^;]*?(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)/i.exec(
      attribute(element, 'style') ?? '',
    )?.[1]
  if (css !== undefined) return css.toLowerCase().replace(/alpha|latin/, 'letter') as ListStyle
  return STYLES[attribute(element, 'type') ?? ''] ?? 'decimal'
}

const textOf = (element: Element): string => {
  let text = ''
  const stack: Node[] = [...element.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text') text += (node as TextNode).value
    else if ('childNodes' in node) stack.push(...[...node.childNodes].reverse())
  }
  return text
}
