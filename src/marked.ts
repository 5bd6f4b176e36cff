// Marked text: `{verb:Also calls upon} {addressee:all States} to act;` gives the text and the exact expected spans at once.
// Used by the examples in models/, by the tests and by hand-made gold.

import type { Span } from './spans.ts'

/** One mark: its name (`verb`, `addressee`, `actor`, `money` …), what it spans in the unmarked text, and its attributes. */
export interface Mark extends Span {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A text without its marks, and the marks in order of start. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

const OPEN = /^\{([a-z]+):/

/**
 * Reads marked text. A mark is `{name:words}` or `{name:words|key=value;key=value}`; marks nest; a brace that opens no
 * mark is text. Offsets are UTF-16 code units into the unmarked text. Throws on a mark that is never closed.
 */
export const parseMarked = (marked: string): MarkedText => {
  const open: { name: string; start: number; at: number }[] = []
  const marks: Mark[] = []
  let text = ''
  let i = 0
  while (i < marked.length) {
    const opening = marked[i] === '{' ? OPEN.exec(marked.slice(i, i + 40)) : null
    if (opening) {
      open.push({ name: opening[1] as string, start: text.length, at: i })
      i += opening[0].length
    } else if (open.length > 0 && (marked[i] === '}' || marked[i] === '|')) {
      const close = marked[i] === '}' ? i : marked.indexOf('}', i)
      if (close < 0) break
      const { name, start } = open.pop() as { name: string; start: number }
      marks.push({ name, start, end: text.length, attributes: readAttributes(marked.slice(i + 1, close)) })
      i = close + 1
    } else {
      text += marked[i]
      i += 1
    }
  }
  const unclosed = open[0]
  if (unclosed)
    throw new Error(
      `Unexpected end of marked text, expected } for the mark at ${unclosed.at}: ${marked.slice(unclosed.at, unclosed.at + 40)}`,
    )
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, marks }
}

const readAttributes = (list: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const pair of list.split(';')) {
    const equals = pair.indexOf('=')
    if (equals > 0) attributes[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim()
  }
  return attributes
}
