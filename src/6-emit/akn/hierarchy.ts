// Paragraphs of a body or an annex as Akoma Ntoso nests them: sections, paragraphs, lists of points.

import type { Block } from './parts.ts'
import { type Element, element, type Node } from './xml.ts'

/** What the elements of a part are made with. */
export interface Making {
  /** An `eId` that no other element has: `para_3__point_a`. */
  readonly eId: (parent: string | null, kind: string, label: string | null) => string
  /** The words of a block with its marks, and its footnotes behind them. */
  readonly words: (block: Block) => Node[]
}

/** An element while others are put into it. */
interface Open {
  readonly block: Block
  readonly eId: string
  readonly name: string
  readonly children: Open[]
}

/**
 * The elements of a body. A heading begins a section that reaches to the next; a subparagraph is a point in a list of its
 * paragraph; what is neither operative nor annex stands in an `hcontainer` named for its kind. `GUID` is the paragraph's id.
 * `within` is the `eId` of what holds the body.
 */
export const hierarchy = (blocks: readonly Block[], making: Making, within: string | null = null): Element[] => {
  const roots: Open[] = []
  let section: Open | null = null
  const open = new Map<string, Open>()
  for (const block of blocks) {
    const { paragraph } = block
    // Only in what is still open: an element further up would change the order of the text.
    const parent: Open | null = (paragraph.parent === null ? undefined : open.get(paragraph.parent)) ?? null
    if (parent === null) open.clear()
    else
      for (const id of [...open.keys()].slice([...open.keys()].indexOf(paragraph.parent as string) + 1)) open.delete(id)
    const name = nameOf(block, parent !== null)
    const isSection = name === 'section'
    const above: Open | null = parent ?? (isSection ? null : section)
    const prefix = { paragraph: 'para', section: 'sec', point: 'point', hcontainer: 'hcontainer' }[name]
    const eId = making.eId(above?.eId ?? within, prefix, paragraph.label)
    const own: Open = { block, eId, name, children: [] }
    ;(above?.children ?? roots).push(own)
    open.set(paragraph.id, own)
    if (isSection) {
      section = own
      open.clear()
    }
  }
  return roots.map((root) => elementOf(root, making))
}

const nameOf = (
  { paragraph: { kind } }: Block,
  isWithin: boolean,
): 'section' | 'point' | 'paragraph' | 'hcontainer' => {
  if (isWithin) return 'point'
  if (kind === 'heading') return 'section'
  return kind === 'operative' || kind === 'annex' ? 'paragraph' : 'hcontainer'
}

const elementOf = ({ block, eId, name, children }: Open, making: Making): Element => {
  const { id, kind, label } = block.paragraph
  const attributes = { eId, GUID: id, class: kind, ...(name === 'hcontainer' ? { name: kind } : {}) }
  const num = label === null ? [] : [element('num', {}, label)]
  const words = making.words(block)
  const inner = children.map((child) => elementOf(child, making))
  if (name === 'section') return element(name, attributes, ...num, element('heading', {}, ...words), ...inner)
  const p = element('p', {}, ...words)
  if (inner.length === 0) return element(name, attributes, ...num, element('content', { eId: `${eId}__content` }, p))
  const list = element('list', { eId: `${eId}__list` }, ...inner)
  return element(name, attributes, ...num, element('intro', { eId: `${eId}__intro` }, p), list)
}
