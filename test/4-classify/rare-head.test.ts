// Verbs that are the organ's only where they open a paragraph.

import { describe, expect, it } from 'vitest'
import type { ParagraphKind } from '../../src/types.ts'
import { annotateMarked, phrases } from '../fragment.ts'

const check = (marked: string, kind: ParagraphKind) => {
  const { resolution, expected } = annotateMarked(marked, 'verb', kind)
  expect(phrases(resolution)).toEqual(expected)
}

describe('in the operative part', () => {
  it.each([
    '{verb:Hails} the accord on the lake;',
    '{verb:Warmly hails} the accord on the lake, and {verb:requests} its publication;',
    '{verb:Gives} its full support to the plan;',
    '{verb:Increases} the membership of the Board;',
    '{verb:Takes into account} the survey of lakes;',
    '{verb:Continues to be deeply alarmed} at the state of the lake;',
  ])('%s', (marked) => check(marked, 'operative'))

  it.each([
    'Increases in the price of water;',
    'Uses of water;',
    'Steps to be taken by the Board;',
    '{verb:Notes} that the Board hails the accord, and gives its support to the plan;',
  ])('none of the organ: %s', (marked) => check(marked, 'operative'))
})

describe('in the preamble', () => {
  it.each([
    '{verb:Building} on the survey of lakes,',
    '{verb:Having completed} its review of the rules,',
    '{verb:Giving} due weight to the needs of fishers,',
  ])('%s', (marked) => check(marked, 'preambular'))

  it.each([
    'Taking fully into account the survey of lakes,',
    'Building of ships and boats,',
    'Strengthening the Office of the Lakes',
  ])('none of the organ: %s', (marked) => check(marked, 'preambular'))
})
