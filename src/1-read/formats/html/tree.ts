// A page as a tree. The only file that imports the parser of HTML.

import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import { ReadError } from '../../read-error.ts'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
export type TextNode = DefaultTreeAdapterTypes.TextNode

/** Tags inside each other and tags in all: a page of any kind has some dozens and some ten thousand. */
const DEEPEST = 50_000
const MOST_TAGS = 500_000

/**
 * The tree of a page, as a browser would build it.
 * @throws ReadError where it has too many tags, or too many inside each other
 */
export const parsePage = (text: string, path: string): Document => parse(text, { treeAdapter: countingAdapter(path) })

/** Builds the tree, and refuses a page that would fill the memory while it is being parsed. */
const countingAdapter = (path: string): TreeAdapter<DefaultTreeAdapterMap> => {
  let [depth, count] = [0, 0]
  const counted = <Arguments extends unknown[], Made>(make: (...of: Arguments) => Made) => {
    return (...of: Arguments): Made => {
      count += 1
      if (count > MOST_TAGS) throw new ReadError(path, `expected HTML of at most ${MOST_TAGS} tags and comments`)
      return make(...of)
    }
  }
  return {
    ...defaultTreeAdapter,
    createElement: counted(defaultTreeAdapter.createElement),
    createCommentNode: counted(defaultTreeAdapter.createCommentNode),
    onItemPush() {
      depth += 1
      if (depth > DEEPEST) throw new ReadError(path, `expected HTML of at most ${DEEPEST} tags inside each other`)
    },
    onItemPop() {
      depth -= 1
    },
  }
}
