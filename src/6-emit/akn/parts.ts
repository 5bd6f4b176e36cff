// Where the preface of a resolution ends, its preamble, its body; and the footnotes, which belong to what they stand under.

import type { ParagraphRecord } from '../record.ts'

/** A paragraph that is no footnote, with the footnotes that follow it. */
export interface Block {
  readonly paragraph: ParagraphRecord
  readonly notes: readonly ParagraphRecord[]
}

/** A resolution in the parts of an Akoma Ntoso statement, each in the order of the text, one behind the other. */
export interface Parts {
  readonly preface: readonly Block[]
  readonly preamble: readonly Block[]
  readonly body: readonly Block[]
  readonly conclusions: readonly Block[]
  readonly annexes: readonly (readonly Block[])[]
}

type Kind = ParagraphRecord['kind']

const BEGINS_PREAMBLE: readonly Kind[] = ['organ', 'preambular', 'operative', 'annex']
const WITHIN_ANNEX: readonly Kind[] = ['annex', 'heading', 'title', 'closing']
const ANNEX = /^(?:annex|appendix)\b/i

/** Cuts a resolution into its parts. A footnote that stands before all else is a block of its own. */
export const partsOf = (paragraphs: readonly ParagraphRecord[], text: string): Parts => {
  const blocks = blocksOf(paragraphs)
  const kinds = blocks.map(({ paragraph }) => paragraph.kind)
  const from = (start: number, test: (kind: Kind) => boolean): number => {
    const at = kinds.slice(start).findIndex(test)
    return at < 0 ? kinds.length : start + at
  }
  const preface = from(0, (kind) => BEGINS_PREAMBLE.includes(kind))
  const operative = from(preface, (kind) => kind === 'operative')
  // Without an operative paragraph the preamble ends with its last recital.
  const lastRecital = kinds.findLastIndex((kind) => kind === 'organ' || kind === 'preambular')
  const preamble = operative < kinds.length ? operative : Math.max(preface, lastRecital + 1)
  const annexes = startOfAnnexes(kinds, preamble)
  let conclusions = annexes
  while (conclusions > preamble && kinds[conclusions - 1] === 'closing') conclusions -= 1
  return {
    preface: blocks.slice(0, preface),
    preamble: blocks.slice(preface, preamble),
    body: blocks.slice(preamble, conclusions),
    conclusions: blocks.slice(conclusions, annexes),
    annexes: splitAnnexes(blocks.slice(annexes), text),
  }
}

const blocksOf = (paragraphs: readonly ParagraphRecord[]): Block[] => {
  const blocks: { paragraph: ParagraphRecord; notes: ParagraphRecord[] }[] = []
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1)
    if (paragraph.kind === 'footnote' && last !== undefined) last.notes.push(paragraph)
    else blocks.push({ paragraph, notes: [] })
  }
  return blocks
}

/** Where the annexes begin behind which nothing else comes, with the headings above the first. */
const startOfAnnexes = (kinds: readonly Kind[], behind: number): number => {
  let start = kinds.length
  while (start > behind && WITHIN_ANNEX.includes(kinds[start - 1] as Kind)) start -= 1
  const first = kinds.indexOf('annex', start)
  if (first < 0) return kinds.length
  let above = first
  while (above > start && (kinds[above - 1] === 'heading' || kinds[above - 1] === 'title')) above -= 1
  return above
}

const splitAnnexes = (blocks: readonly Block[], text: string): Block[][] => {
  const annexes: Block[][] = []
  for (const block of blocks) {
    const { start, end } = block.paragraph
    const last = annexes.at(-1)
    if (last === undefined || ANNEX.test(text.slice(start, end))) annexes.push([block])
    else last.push(block)
  }
  return annexes
}
