// 3-tokenise: paragraphs → tokens with exact offsets, made when a paragraph's are first asked for.

import { type Chunks, chunksOf, chunksWithin, renewChunks } from '../chunks.ts'
import type { Paragraph, Segmented, Token, Tokenised } from '../types.ts'
import { alignTokens } from './align.ts'
import { winkTokens } from './wink.ts'

/** Longest run without white space that wink is given in one piece: it is quadratic on them. */
const LONGEST_CHUNK = 256

/** Adds the tokens of each paragraph, lazily and once. */
export const tokenise = (resolution: Segmented): Tokenised => {
  renewChunks()
  const { text } = resolution
  let whole: Chunks | null = null
  // Paragraphs are mostly asked for in order.
  let near = 0
  return {
    ...resolution,
    tokens: once((paragraph) => tokeniseText(text.slice(paragraph.start, paragraph.end), paragraph.start)),
    chunks: (paragraph) => {
      whole ??= chunksOf(text, { start: 0, end: text.length })
      const chunks = chunksWithin(whole, paragraph, near)
      if (chunks.cells === whole.cells) near = chunks.from
      return chunks
    },
  }
}

const once = <T>(make: (paragraph: Paragraph) => T): ((paragraph: Paragraph) => T) => {
  const made = new Map<Paragraph, T>()
  return (paragraph) => {
    const known = made.get(paragraph)
    if (known !== undefined) return known
    const fresh = make(paragraph)
    made.set(paragraph, fresh)
    return fresh
  }
}

/** Tokens of a text, with offsets in UTF-16 code units counted from `offset`. Linear in the text. */
export const tokeniseText = (text: string, offset = 0): readonly Token[] => {
  const tokens: Token[] = []
  for (const piece of pieces(text)) {
    const words = text.slice(piece.start, piece.end)
    for (const token of alignTokens(winkTokens(words), words, offset + piece.start)) tokens.push(token)
  }
  return tokens
}

/** The text in pieces that cut every long unbroken run; one piece for almost every paragraph. */
function* pieces(text: string): Generator<{ start: number; end: number }> {
  let start = 0
  for (const run of text.matchAll(/\S{257,}/g)) {
    if (run.index > start) yield { start, end: run.index }
    for (let at = run.index; at < run.index + run[0].length; at += LONGEST_CHUNK)
      yield { start: at, end: Math.min(at + LONGEST_CHUNK, run.index + run[0].length) }
    start = run.index + run[0].length
  }
  if (start < text.length) yield { start, end: text.length }
}
