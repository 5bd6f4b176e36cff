// addressees: one row an addressee of a clause.

import { defineTable, spanColumns } from '../column.ts'
import type { AddresseeRecord } from '../record.ts'
import {
  clauseColumns,
  docId,
  type InClause,
  organ,
  paragraphId,
  rowItem,
  toClause,
  toDocument,
  toParagraph,
  year,
} from '../shared-columns.ts'

interface AddresseeItem extends InClause {
  readonly mention: AddresseeRecord
}

export const addressees = defineTable<AddresseeItem>({
  name: 'addressees',
  layer: 'addressees',
  description: 'One row an addressee of a clause: an actor that the organ asks, tells, authorizes or advises to act.',
  key: ['doc_id', 'clause_id', 'start', 'end'],
  references: [toDocument, toParagraph, toClause],
  items(source, row) {
    for (const paragraph of source.record.paragraphs)
      for (const clause of paragraph.clauses)
        for (const addressee of clause.addressees) row(rowItem(source, paragraph, clause, addressee, 0))
  },
  columns: [
    docId,
    ...clauseColumns.map((column) => ({ ...column, nullable: false })),
    {
      name: 'strength',
      type: 'integer',
      unit: 'rank',
      nullable: true,
      description: 'Rank of that verb inside its force, higher is stronger.',
      example: 2,
      of: 'clause',
      follows: true,
      value: ({ clause }) => clause.strength,
    },
    paragraphId,
    organ,
    year,
    {
      name: 'actor',
      type: 'string',
      nullable: true,
      description: 'Id of the actor in the models; null where no entry names it.',
      example: 'un/member-states',
      value: ({ mention }) => mention.actor,
    },
    {
      name: 'actor_type',
      type: 'string',
      nullable: true,
      description: 'Type of that actor in the models.',
      example: 'state-group',
      follows: true,
      value: ({ mention }) => mention.actor_type,
    },
    {
      name: 'rule',
      type: 'string',
      description: 'The rule of the program that found the addressee.',
      example: 'addressee:object',
      follows: true,
      value: ({ mention }) => mention.rule,
    },
    ...spanColumns<AddresseeItem>('the addressee', ({ mention }) => mention, {
      start: 8139,
      surface: 'Member States',
    }),
  ],
})
