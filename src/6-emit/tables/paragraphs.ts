// paragraphs: one row a paragraph.

import { defineTable, spanColumns } from '../column.ts'
import { docId, type InParagraph, organ, paragraphId, rowItem, toDocument, year } from '../shared-columns.ts'
import { paragraphKinds } from '../values.ts'

interface ParagraphItem extends InParagraph {
  /** 1 for the first paragraph of the resolution. */
  readonly position: number
}

export const paragraphs = defineTable<ParagraphItem>({
  name: 'paragraphs',
  layer: null,
  description: 'One row a paragraph, in the order of the text.',
  key: ['doc_id', 'paragraph_id'],
  references: [toDocument],
  items(source, row) {
    let position = 0
    for (const paragraph of source.record.paragraphs) {
      position += 1
      row(rowItem(source, paragraph, null, null, position))
    }
  },
  columns: [
    docId,
    paragraphId,
    {
      name: 'position',
      type: 'integer',
      description: 'Place among the paragraphs of the resolution; 1 is the first.',
      example: 17,
      value: ({ position }) => position,
    },
    organ,
    year,
    {
      name: 'kind',
      type: 'string',
      values: paragraphKinds,
      description: 'What the paragraph is.',
      example: 'operative',
      value: ({ paragraph }) => paragraph.kind,
    },
    {
      name: 'label',
      type: 'string',
      nullable: true,
      description: 'What is printed before the paragraph: a number, a letter, a bullet.',
      example: '(a)',
      isRare: true,
      value: ({ paragraph }) => paragraph.label,
    },
    {
      name: 'depth',
      type: 'integer',
      description: '0 for a paragraph, 1 for a subparagraph (a), 2 for (i), and so on.',
      example: 1,
      value: ({ paragraph }) => paragraph.depth,
    },
    {
      name: 'parent_id',
      type: 'string',
      nullable: true,
      description: 'Id of the paragraph that a subparagraph belongs to.',
      example: 'op3',
      isRare: true,
      value: ({ paragraph }) => paragraph.parent,
    },
    {
      name: 'n_clauses',
      type: 'integer',
      unit: 'clauses',
      description: 'Clauses in the paragraph.',
      example: 1,
      value: ({ paragraph }) => paragraph.clauses.length,
    },
    ...spanColumns<ParagraphItem>('the paragraph without its label', ({ paragraph }) => paragraph, {
      start: 8123,
      surface: 'Calls upon Member States to act;',
    }),
  ],
})
