// tokens: one row a word, number or mark; written where the token layer is asked for.

import { defineTable, spanColumns } from '../column.ts'
import type { TokenRecord } from '../record.ts'
import { docId, type InParagraph, paragraphId, toDocument, toParagraph } from '../shared-columns.ts'

interface TokenItem extends InParagraph {
  readonly token: TokenRecord
  /** 1 for the first of the paragraph. */
  readonly position: number
}

export const tokens = defineTable<TokenItem>({
  name: 'tokens',
  layer: 'tokens',
  description: 'One row a token: a word, number or mark of a paragraph, as wink-nlp tells them apart.',
  key: ['doc_id', 'paragraph_id', 'position'],
  references: [toDocument, toParagraph],
  items(source, row) {
    for (const paragraph of source.record.paragraphs) {
      let position = 0
      for (const token of paragraph.tokens ?? []) {
        position += 1
        row({ source, paragraph, token, position })
      }
    }
  },
  columns: [
    docId,
    paragraphId,
    {
      name: 'position',
      type: 'integer',
      description: 'Place among the tokens of the paragraph; 1 is the first.',
      example: 1,
      value: ({ position }) => position,
    },
    {
      name: 'lemma',
      type: 'string',
      description: 'Base form, in lower case.',
      example: 'call',
      value: ({ token }) => token.lemma,
    },
    {
      name: 'pos',
      type: 'string',
      description: 'Part of speech: a tag of Universal Dependencies (NOUN, VERB, PUNCT …).',
      example: 'VERB',
      follows: true,
      value: ({ token }) => token.pos,
    },
    ...spanColumns<TokenItem>('the token', ({ token }) => token, { start: 8123, surface: 'Calls' }),
  ],
})
