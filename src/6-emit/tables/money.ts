// money: one row a sum of money.

import { defineTable, spanColumns } from '../column.ts'
import type { MoneyRecord } from '../record.ts'
import {
  clauseColumns,
  clauseOf,
  docId,
  organ,
  type PerhapsInClause,
  paragraphId,
  paragraphKind,
  rowItem,
  toClause,
  toDocument,
  toParagraph,
  year,
} from '../shared-columns.ts'
import { qualifiers } from '../values.ts'

interface MoneyItem extends PerhapsInClause {
  readonly mention: MoneyRecord
}

export const money = defineTable<MoneyItem>({
  name: 'money',
  layer: 'money',
  description: 'One row a sum of money: an amount with its currency.',
  key: ['doc_id', 'paragraph_id', 'start', 'end'],
  references: [toDocument, toParagraph, toClause],
  items(source, row) {
    for (const paragraph of source.record.paragraphs)
      for (const mention of paragraph.money)
        row(rowItem(source, paragraph, clauseOf(paragraph, mention.clause), mention, 0))
  },
  columns: [
    docId,
    paragraphId,
    paragraphKind,
    ...clauseColumns,
    organ,
    year,
    {
      name: 'amount',
      type: 'number',
      unit: 'units of the currency',
      description: 'The amount; the lower end of a range.',
      example: 322000000000,
      value: ({ mention }) => mention.amount,
    },
    {
      name: 'amount_max',
      type: 'number',
      unit: 'units of the currency',
      nullable: true,
      description: 'The upper end of a range; null where the amount is no range.',
      example: null,
      value: ({ mention }) => mention.amount_max,
    },
    {
      name: 'currency',
      type: 'string',
      description: 'ISO 4217 code of the currency.',
      example: 'USD',
      value: ({ mention }) => mention.currency,
    },
    {
      name: 'currency_assumed',
      type: 'boolean',
      description:
        'True where the text says only "dollars" or "$" and the usage of the United Nations supplies the currency.',
      example: false,
      follows: true,
      value: ({ mention }) => mention.currency_assumed,
    },
    {
      name: 'period',
      type: 'string',
      nullable: true,
      description: 'What the amount is for: day, month, year, biennium …, or an ISO 8601 interval.',
      example: 'year',
      value: ({ mention }) => mention.period,
    },
    {
      name: 'qualifier',
      type: 'string',
      values: qualifiers,
      nullable: true,
      description: 'What the amount is hedged with; null where it is stated flatly.',
      example: 'about',
      follows: true,
      value: ({ mention }) => mention.qualifier,
    },
    {
      name: 'rule',
      type: 'string',
      description: 'The rule of the program that found the sum.',
      example: 'money:amount-then-currency',
      value: ({ mention }) => mention.rule,
    },
    ...spanColumns<MoneyItem>('the sum without period and qualifier', ({ mention }) => mention, {
      start: 4210,
      surface: '322 billion United States dollars',
    }),
  ],
})
