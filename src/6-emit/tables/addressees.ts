// addressees: one row an addressee of a clause.

import { defineTable, spanColumns } from '../column.ts'
import type { AddresseeRecord } from '../record.ts'
import {
  clauseColumns,
  docId,
  type InClause,
  organ,
  paragraphId,
  toClause,
  toDocument,
  toParagraph,
  year,
} from '../shared-columns.ts'

interface AddresseeItem extends InClause {
  readonly addressee: AddresseeRecord
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
        for (const addressee of clause.addressees) row({ source, paragraph, clause, addressee })
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
      isShared: true,
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
      value: ({ addressee }) => addressee.actor,
    },
    {
      name: 'actor_type',
      type: 'string',
      nullable: true,
      description: 'Type of that actor in the models.',
      example: 'state-group',
      follows: true,
      value: ({ addressee }) => addressee.actor_type,
    },
    {
      name: 'rule',
      type: 'string',
      description: 'The rule of the program that found the addressee.',
      example: 'addressee:object',
      follows: true,
      value: ({ addressee }) => addressee.rule,
    },
    ...spanColumns<AddresseeItem>('the addressee', ({ addressee }) => addressee, {
      start: 8139,
      surface: 'Member States',
    }),
  ],
})
