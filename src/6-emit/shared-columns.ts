// Columns that several tables carry, so that a table can be read without joining it to another.

import type { ColumnOf, InSource, Reference, RowSource } from './column.ts'
import type { ClauseRecord, ParagraphRecord } from './record.ts'
import { forces, paragraphKinds } from './values.ts'

/** Something in a paragraph. */
export interface InParagraph extends InSource {
  readonly paragraph: ParagraphRecord
}

/** Something in a clause. */
export interface InClause extends InParagraph {
  readonly clause: ClauseRecord
}

/** Something in a paragraph, and in one of its clauses or in none. */
export interface PerhapsInClause extends InParagraph {
  readonly clause: ClauseRecord | null
}

/**
 * What a row of annotations is made of. All their tables have the same fields in the same order, null where there is nothing:
 * what reads one of them for all tables then finds it at the same place.
 */
export const rowItem = <Paragraph, Clause, Mention>(
  source: RowSource,
  paragraph: Paragraph,
  clause: Clause,
  mention: Mention,
  position: number,
) => ({ source, paragraph, clause, mention, position })

export const docId: ColumnOf<InSource> = {
  name: 'doc_id',
  type: 'string',
  description:
    'Id of the resolution, unique in the corpus: its symbol where the text has one, else made of the file name.',
  example: 'A/RES/70/1',
  of: 'resolution',
  isRare: true,
  value: ({ source: { record } }) => record.id,
}

export const organ: ColumnOf<InSource> = {
  name: 'organ',
  type: 'string',
  nullable: true,
  description: 'Actor id of the organ that adopted the resolution.',
  example: 'un/general-assembly',
  of: 'resolution',
  value: ({ source: { record } }) => record.organ,
}

export const session: ColumnOf<InSource> = {
  name: 'session',
  type: 'string',
  nullable: true,
  description: 'Session of the organ.',
  example: '70',
  of: 'resolution',
  isRare: true,
  value: ({ source: { record } }) => record.session,
}

export const year: ColumnOf<InSource> = {
  name: 'year',
  type: 'integer',
  unit: 'calendar year',
  nullable: true,
  description: 'Year of adoption, as the text says.',
  example: 2015,
  of: 'resolution',
  follows: true,
  value: ({ source: { record } }) => record.year,
}

export const paragraphId: ColumnOf<InParagraph> = {
  name: 'paragraph_id',
  type: 'string',
  description: 'Id of the paragraph, unique in the resolution.',
  example: 'op3',
  of: 'paragraph',
  isRare: true,
  value: ({ paragraph }) => paragraph.id,
}

export const paragraphKind: ColumnOf<InParagraph> = {
  name: 'paragraph_kind',
  type: 'string',
  values: paragraphKinds,
  description: 'What the paragraph is.',
  example: 'operative',
  of: 'paragraph',
  value: ({ paragraph }) => paragraph.kind,
}

/** The clause's columns that tables of mentions repeat; all null where the mention stands in no clause. */
export const clauseColumns: readonly ColumnOf<PerhapsInClause>[] = [
  {
    name: 'clause_id',
    type: 'string',
    nullable: true,
    description: 'Id of the clause it stands in.',
    example: 'op3#1',
    of: 'clause',
    isRare: true,
    value: ({ clause }) => clause?.id ?? null,
  },
  {
    name: 'verb',
    type: 'string',
    nullable: true,
    description: 'Id of the operative verb of that clause.',
    example: 'call-upon',
    of: 'clause',
    value: ({ clause }) => clause?.verb ?? null,
  },
  {
    name: 'force',
    type: 'string',
    values: forces,
    nullable: true,
    description: 'What that verb does.',
    example: 'directive',
    of: 'clause',
    follows: true,
    value: ({ clause }) => clause?.force ?? null,
  },
]

/** The clause of a mention, found in its paragraph by id. */
export const clauseOf = ({ clauses }: ParagraphRecord, id: string | null): ClauseRecord | null => {
  if (id === null) return null
  for (const clause of clauses) if (clause.id === id) return clause
  return null
}

export const toDocument: Reference = { columns: ['doc_id'], table: 'documents', to: ['doc_id'] }
export const toParagraph: Reference = {
  columns: ['doc_id', 'paragraph_id'],
  table: 'paragraphs',
  to: ['doc_id', 'paragraph_id'],
}
export const toClause: Reference = { columns: ['doc_id', 'clause_id'], table: 'clauses', to: ['doc_id', 'clause_id'] }
