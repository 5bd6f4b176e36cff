// Printed lines become the text of a Source: one paragraph a line, with single blanks and without the marks of notes.

import type { Source, Span } from '../types.ts'
import { carried, joined, shifted } from './emphasis.ts'
import { withoutFurniture } from './layout/furniture.ts'
import type { Line } from './layout/line.ts'
import { type Printed, toParagraphs } from './layout/paragraphs.ts'
import { linesWithMarks, withoutNoteMarks, withoutSureMarks } from './note-marks.ts'

/** What is left of printed lines. */
export interface Cleaned {
  readonly text: string
  /** The field of that name, where anything stands in italics. */
  readonly emphasis: Pick<Source, 'emphasis'>
}

/** The paragraphs of printed lines, a line each. */
export const cleanLines = (printed: readonly Line[]): Cleaned => {
  const paragraphs = toParagraphs(withoutFurniture(printed))
  return paragraphs.some(({ note, emphasis }) => note !== null || emphasis.length > 0)
    ? oneByOne(paragraphs)
    : { text: allAtOnce(paragraphs), emphasis: {} }
}

/** Without notes and italics, as most documents are, what may be a mark is looked for in the whole text. */
const allAtOnce = (paragraphs: readonly Printed[]): string => {
  const lines: string[] = []
  for (const { text } of paragraphs) {
    const line = withSingleBlanks(text).trim()
    if (line !== '') lines.push(line)
  }
  const text = lines.join('\n')
  const marked = linesWithMarks(lines, text)
  if (marked.length === 0) return text
  for (const index of marked) lines[index] = withoutSureMarks(lines[index] as string)
  return lines.filter((line) => line !== '').join('\n')
}

const oneByOne = (paragraphs: readonly Printed[]): Cleaned => {
  const notes = new Set<string>()
  for (const { note } of paragraphs) if (note !== null) notes.add(note)
  const lines: string[] = []
  const spans: Span[] = []
  let length = 0
  for (const { text: words, note, emphasis } of paragraphs) {
    const plain = withSingleBlanks(words).trim()
    const own = note === null ? withoutNoteMarks(plain, notes) : plain
    const line = note === null ? own : `${note}\t${own}`
    if (line === '') continue
    if (emphasis.length > 0) {
      const start = length + line.length - own.length
      for (const span of shifted(carried(emphasis, words, own), start)) spans.push(span)
    }
    lines.push(line)
    length += line.length + 1
  }
  const text = lines.join('\n')
  return { text, emphasis: spans.length > 0 ? { emphasis: joined(spans, text) } : {} }
}

/** The text with one blank for any blanks and tabs. */
const withSingleBlanks = (text: string): string => {
  const spaced = text.includes('\t') ? text.replace(/\t/g, ' ') : text
  return spaced.includes('  ') ? spaced.replace(/ {2,}/g, ' ') : spaced
}
