// actors: one row an actor mention.

import { defineTable, spanColumns } from '../column.ts'
import type { ActorRecord } from '../record.ts'
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
import { roles } from '../values.ts'

interface ActorItem extends PerhapsInClause {
  readonly mention: ActorRecord
}

export const actors = defineTable<ActorItem>({
  name: 'actors',
  layer: 'actors',
  description: 'One row an actor mention: one occurrence of a State, organ, office, official, agency or group.',
  key: ['doc_id', 'paragraph_id', 'start', 'end'],
  references: [toDocument, toParagraph, toClause],
  items(source, row) {
    for (const paragraph of source.record.paragraphs)
      for (const mention of paragraph.actors)
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
      name: 'actor',
      type: 'string',
      nullable: true,
      description: 'Id of the actor in the models; null where no entry names it.',
      example: 'un/unodc',
      value: ({ mention }) => mention.actor,
    },
    {
      name: 'actor_type',
      type: 'string',
      nullable: true,
      description: 'Type of that actor in the models.',
      example: 'un-office',
      follows: true,
      value: ({ mention }) => mention.actor_type,
    },
    {
      name: 'iso3',
      type: 'string',
      nullable: true,
      description:
        'ISO 3166-1 alpha-3 code of the State, where the actor is a State, its Government or its authorities.',
      example: 'FRA',
      follows: true,
      value: ({ mention }) => mention.iso3,
    },
    {
      name: 'role',
      type: 'string',
      values: roles,
      description: 'The part that the actor plays in the clause.',
      example: 'mentioned',
      follows: true,
      value: ({ mention }) => mention.role,
    },
    {
      name: 'rule',
      type: 'string',
      description: 'The rule of the program that found the mention.',
      example: 'actors:gazetteer',
      follows: true,
      value: ({ mention }) => mention.rule,
    },
    ...spanColumns<ActorItem>('the mention', ({ mention }) => mention, {
      start: 8300,
      surface: 'United Nations Office on Drugs and Crime',
    }),
  ],
})
