// Elements as values, and XML of them. The only file that imports the XML library.

import { create } from 'xmlbuilder2'

/** An element, or text. */
export type Node = string | Element

/** An element with its attributes and children; an attribute that is null is left out. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | null>>
  readonly children: readonly Node[]
}

/** Makes an element. */
export const element = (name: string, attributes: Element['attributes'], ...children: readonly Node[]): Element => ({
  name,
  attributes,
  children,
})

/** What XML 1.0 can't hold, not even escaped: control characters, lone surrogates, two code points that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML can't hold
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A text as XML can hold it: what it can't is U+FFFD. */
export const xmlText = (text: string): string => text.replace(UNSPEAKABLE, '\ufffd')

type Builder = ReturnType<typeof create>

/** Elements whose white space is that of the text: nothing is indented in them. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['p', 'heading', 'num'])

/** The text of a document, indented where white space says nothing. */
export const xmlOf = (root: Element, namespace: string): string => {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  append(document, root, namespace, '\n')
  return `${document.end().replace('?><', '?>\n<')}\n`
}

/** `indent` is the line end and the blanks before the element; null within words. */
const append = (parent: Builder, node: Node, namespace: string, indent: string | null): void => {
  if (typeof node === 'string') {
    if (node !== '') parent.txt(xmlText(node))
    return
  }
  const own = parent.ele(namespace, node.name)
  for (const [name, value] of Object.entries(node.attributes)) if (value !== null) own.att(name, xmlText(value))
  const inner = indent === null || HOLDS_WORDS.has(node.name) || node.children.length === 0 ? null : `${indent}  `
  for (const child of node.children) {
    if (inner !== null) own.txt(inner)
    append(own, child, namespace, inner)
  }
  if (inner !== null) own.txt(indent as string)
}
