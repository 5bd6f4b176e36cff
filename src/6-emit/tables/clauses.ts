// clauses: one row a clause, the table that most questions are asked of.

import { defineTable, offsetColumns, spanColumns } from '../column.ts'
import {
  docId,
  type InClause,
  organ,
  paragraphId,
  paragraphKind,
  rowItem,
  session,
  toDocument,
  toParagraph,
  year,
} from '../shared-columns.ts'
import { forces } from '../values.ts'

interface ClauseItem extends InClause {
  /** 1 for the head of the paragraph. */
  readonly position: number
}

const phraseOf = ({ clause }: ClauseItem) => clause.phrase

/** Modifiers as one cell. Most clauses have one or none, which need no joining. */
const joined = (modifiers: readonly string[]): string | null =>
  modifiers.length > 1 ? modifiers.join('|') : (modifiers[0] ?? null)

const example = 'Also calls upon Member States to act;'

export const clauses = defineTable<ClauseItem>({
  name: 'clauses',
  layer: 'clauses',
  description: 'One row a clause: what one operative verb of the organ governs.',
  key: ['doc_id', 'clause_id'],
  references: [toDocument, toParagraph],
  items(source, row) {
    for (const paragraph of source.record.paragraphs) {
      let position = 0
      for (const clause of paragraph.clauses) {
        position += 1
        row(rowItem(source, paragraph, clause, null, position))
      }
    }
  },
  columns: [
    docId,
    {
      name: 'clause_id',
      type: 'string',
      description: 'Id of the clause, unique in the resolution: the id of its paragraph and its place in it.',
      example: 'op3#1',
      isRare: true,
      value: ({ clause }) => clause.id,
    },
    paragraphId,
    paragraphKind,
    {
      name: 'paragraph_label',
      type: 'string',
      nullable: true,
      description: 'What is printed before the paragraph.',
      example: '3',
      of: 'paragraph',
      isRare: true,
      value: ({ paragraph }) => paragraph.label,
    },
    {
      name: 'position',
      type: 'integer',
      description: 'Place among the clauses of the paragraph; 1 is the first, which the head of the paragraph opens.',
      example: 1,
      value: ({ position }) => position,
    },
    organ,
    session,
    year,
    {
      name: 'verb',
      type: 'string',
      description: 'Id of the operative verb in the lexicon (models/verbs).',
      example: 'call-upon',
      value: ({ clause }) => clause.verb,
    },
    {
      name: 'lemma',
      type: 'string',
      description: 'Base form of the verb, with its particle or noun.',
      example: 'call upon',
      follows: true,
      value: ({ clause }) => clause.lemma,
    },
    {
      name: 'phrase',
      type: 'string',
      description:
        'The verb as printed, with its modifiers: the slice of documents.text from phrase_start to phrase_end.',
      example: 'Also calls upon',
      span: phraseOf,
      part: 'words',
    },
    {
      name: 'modifiers',
      type: 'string',
      nullable: true,
      separator: '|',
      description: 'Words that colour the verb, in lower case; null where there are none.',
      example: 'also|strongly',
      isRare: true,
      value: ({ clause }) => joined(clause.modifiers),
    },
    {
      name: 'force',
      type: 'string',
      values: forces,
      description: 'What the verb does.',
      example: 'directive',
      value: ({ clause }) => clause.force,
    },
    {
      name: 'strength',
      type: 'integer',
      unit: 'rank',
      nullable: true,
      description:
        'Rank of the verb inside its force, higher is stronger; not to be compared between forces. Null where no published scale ranks it.',
      example: 2,
      follows: true,
      value: ({ clause }) => clause.strength,
    },
    {
      name: 'n_addressees',
      type: 'integer',
      unit: 'addressees',
      description: 'Actors that the clause is addressed to; they are listed in the table addressees.',
      example: 1,
      value: ({ clause }) => clause.addressees.length,
    },
    {
      name: 'rule',
      type: 'string',
      description: 'The rule of the program that found the clause.',
      example: 'classify:head',
      value: ({ clause }) => clause.rule,
    },
    ...offsetColumns<ClauseItem>('phrase_', 'the phrase', phraseOf, {
      start: 8123,
      surface: 'Also calls upon',
    }),
    ...spanColumns<ClauseItem>('the clause', ({ clause }) => clause, { start: 8123, surface: example }),
  ],
})
