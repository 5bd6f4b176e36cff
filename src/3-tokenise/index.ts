// 3-tokenise: paragraphs → tokens with exact offsets, made when a paragraph's are first asked for.

import { type Chunks, chunksOf, chunksWithin, renewChunks } from '../chunks.ts'
import type { Span } from '../spans.ts'
import type { Paragraph, Segmented, Token, Tokenised } from '../types.ts'
import { TokenReader } from './reader.ts'
import { hasLonger } from './row.ts'

/** Longest run without white space that wink is given in one piece: it is quadratic on them. */
const LONGEST_CHUNK = 256

/** Adds the tokens of each paragraph, lazily and once. */
export const tokenise = (resolution: Segmented): Tokenised => {
  renewChunks()
  const { text } = resolution
  let whole: Chunks | null = null
  // Paragraphs are mostly asked for in order.
  let near = 0
  const chunks = (paragraph: Paragraph): Chunks => {
    whole ??= chunksOf(text, { start: 0, end: text.length })
    const own = chunksWithin(whole, paragraph, near)
    if (own.cells === whole.cells) near = own.from + own.length - 1
    return own
  }
  return { ...resolution, tokens: once((paragraph) => tokensOf(chunks(paragraph))), chunks }
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

/** Tokens of a text, or of a part of it; offsets are UTF-16 code units into the text. Linear in the text. */
export const tokeniseText = (text: string, span: Span = { start: 0, end: text.length }): readonly Token[] =>
  tokensOf(chunksOf(text, span))

const tokensOf = (chunks: Chunks): readonly Token[] => {
  if (!hasLonger(chunks, LONGEST_CHUNK)) return theReader().read(chunks)
  const tokens: Token[] = []
  for (const piece of pieces(chunks))
    for (const token of theReader().read(chunksOf(chunks.text, piece))) tokens.push(token)
  return tokens
}

let reader: TokenReader | null = null

const theReader = (): TokenReader => {
  if (reader === null || reader.isFull) reader = new TokenReader()
  return reader
}

/** The text in pieces that cut every long unbroken run. */
function* pieces({ text, span }: Chunks): Generator<Span> {
  let start = span.start
  for (const run of text.slice(span.start, span.end).matchAll(/\S{257,}/g)) {
    const from = span.start + run.index
    const to = from + run[0].length
    if (from > start) yield { start, end: from }
    for (let at = from; at < to; at += LONGEST_CHUNK) yield { start: at, end: Math.min(at + LONGEST_CHUNK, to) }
    start = to
  }
  if (start < span.end) yield { start, end: span.end }
}
