// The preamble: the organ's formula, and the recitals.

import type { Making } from './hierarchy.ts'
import type { Block } from './parts.ts'
import { type Element, element } from './xml.ts'

/** The elements of a preamble. A subparagraph of a recital is an item of a list in it. */
export const preambleOf = (blocks: readonly Block[], making: Making): Element[] => {
  const elements: Element[] = []
  for (const group of groupsOf(blocks)) {
    const [first] = group as [Block]
    const { id, kind, label } = first.paragraph
    if (kind === 'organ') {
      const eId = making.eId(null, 'formula', label)
      const p = element('p', {}, ...making.words(first))
      elements.push(element('formula', { eId, GUID: id, class: kind, name: 'enactingFormula' }, p))
    } else if (kind === 'preambular') {
      const eId = making.eId(null, 'recs', null)
      elements.push(element('recitals', { eId }, ...recitalsOf(group, eId, making)))
    } else elements.push(element('p', { GUID: id, class: kind }, ...making.words(first)))
  }
  return elements
}

/** Preambular paragraphs that follow one another are one group, all others stand alone. */
const groupsOf = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const isRecital = block.paragraph.kind === 'preambular'
    if (isRecital && last?.[0]?.paragraph.kind === 'preambular') last.push(block)
    else groups.push([block])
  }
  return groups
}

const recitalsOf = (blocks: readonly Block[], above: string, making: Making): Element[] => {
  const inGroup = new Set(blocks.map(({ paragraph }) => paragraph.id))
  const isWithin = ({ paragraph: { parent } }: Block) => parent !== null && inGroup.has(parent)
  const elements: Element[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as Block
    let end = i + 1
    while (end < blocks.length && isWithin(blocks[end] as Block)) end += 1
    const eId = making.eId(above, 'rec', block.paragraph.label)
    elements.push(itemOf('recital', block, blocks.slice(i + 1, end), eId, making))
    i = end
  }
  return elements
}

/** A recital or an item, with the items below it: those up to the next of the same parent. */
const itemOf = (name: string, block: Block, below: readonly Block[], eId: string, making: Making): Element => {
  const { id, kind, label } = block.paragraph
  const num = label === null ? [] : [element('num', {}, label)]
  const p = element('p', {}, ...making.words(block))
  const items: Element[] = []
  for (let i = 0; i < below.length; ) {
    const item = below[i] as Block
    let end = i + 1
    while (end < below.length && (below[end] as Block).paragraph.depth > item.paragraph.depth) end += 1
    const own = making.eId(`${eId}__list`, 'item', item.paragraph.label)
    items.push(itemOf('item', item, below.slice(i + 1, end), own, making))
    i = end
  }
  const list = items.length === 0 ? [] : [element('blockList', { eId: `${eId}__list` }, ...items)]
  return element(name, { eId, GUID: id, class: kind }, ...num, p, ...list)
}
