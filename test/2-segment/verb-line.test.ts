// The layout of the International Telecommunication Union: verbs on lines of their own, what they govern below them.

import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/1-read/index.ts'
import { segment } from '../../src/2-segment/index.ts'
import type { Segmented } from '../../src/types.ts'
import { models } from './lexicon.ts'

/** `kind label depth words` of each paragraph. */
const outline = (...lines: string[]): string[] => {
  const text = cleanText(lines.join('\n\n'), 'a.txt').text
  const source = { path: 'a.txt', sha256: '', format: 'txt', encoding: 'utf-8', text, notices: [] }
  const [{ paragraphs }] = segment(source, models) as [Segmented]
  return paragraphs.map(
    ({ kind, label, depth, start, end }) => `${kind} ${label ?? '·'} ${depth} ${text.slice(start, end).slice(0, 20)}`,
  )
}

const ORGAN = 'The Plenipotentiary Conference of the International Telecommunication Union (Oberland, 2031),'

describe('verbs on lines of their own', () => {
  it('open paragraphs whose items stand below them', () => {
    const lines = [
      ...[ORGAN, 'recalling', 'Resolution 9 of the Conference;', 'the charter,', 'noting further'],
      ...['a) that lamps fade;', 'b) that fog is:', 'i) thick;', 'ii) cold,', 'resolves to instruct the Council'],
      ...['1 to buy lamps;', '1.1 by tender;', '2 to report,', 'invites Member States', 'to pay.'],
    ]
    expect(outline(...lines)).toEqual([
      'organ · 0 The Plenipotentiary ',
      'preambular · 0 recalling',
      'preambular · 1 Resolution 9 of the ',
      'preambular · 1 the charter,',
      'preambular · 0 noting further',
      'preambular a) 1 that lamps fade;',
      'preambular b) 1 that fog is:',
      'preambular i) 2 thick;',
      'preambular ii) 2 cold,',
      'operative · 0 resolves to instruct',
      'operative 1 1 to buy lamps;',
      'operative 1.1 2 by tender;',
      'operative 2 1 to report,',
      'operative · 0 invites Member State',
      'operative · 1 to pay.',
    ])
  })

  it('may hold their one item themselves', () => {
    const lines = [
      ORGAN,
      'considering',
      'that lamps fade,',
      'instructs the Council to buy lamps,',
      'resolves',
      '1 to pay.',
    ]
    expect(outline(...lines).slice(3)).toEqual([
      'operative · 0 instructs the Counci',
      'operative · 0 resolves',
      'operative 1 1 to pay.',
    ])
  })

  it('are not seen where the text is laid out as others are', () => {
    const lines = [
      'The General Assembly,',
      'Noting the reports of all',
      'requests the Secretary-General',
      '1. Decides to meet.',
    ]
    expect(outline(...lines).slice(1)).toEqual([
      'preambular · 0 Noting the reports o',
      'preambular · 0 requests the Secreta',
      'operative 1 0 Decides to meet.',
    ])
  })
})
