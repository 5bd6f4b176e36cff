// documents: one row a resolution.

import type { SourceColumn } from '../../1-read/containers/part.ts'
import { defineTable, type InSource, type Table, type TableDefinition } from '../column.ts'
import { docId, organ, session, year } from '../shared-columns.ts'
import { carriedColumns } from '../source-columns.ts'

/** The table with columns of the tables that were read behind its own. */
export const documentsWith = (source: readonly SourceColumn[]): Table =>
  defineTable<InSource>({ ...definition, columns: [...definition.columns, ...carriedColumns(source)] })

const definition: TableDefinition<InSource> = {
  name: 'documents',
  layer: null,
  description: 'One row a resolution.',
  key: ['doc_id'],
  references: [],
  items: (source, row) => row({ source }),
  columns: [
    docId,
    {
      name: 'symbol',
      type: 'string',
      nullable: true,
      description: 'Official symbol, as printed.',
      example: 'A/RES/70/1',
      isRare: true,
      value: ({ source: { record } }) => record.symbol,
    },
    {
      name: 'title',
      type: 'string',
      nullable: true,
      description: 'Title, as printed.',
      example: 'Transforming our world: the 2030 Agenda for Sustainable Development',
      isRare: true,
      value: ({ source: { record } }) => record.title,
    },
    organ,
    session,
    {
      name: 'number',
      type: 'string',
      nullable: true,
      description: 'Number of the resolution within its session or series.',
      example: '1',
      isRare: true,
      value: ({ source: { record } }) => record.number,
    },
    year,
    {
      name: 'date',
      type: 'date',
      nullable: true,
      description: 'Date of adoption (ISO 8601), as the text says.',
      example: '2015-09-25',
      isRare: true,
      value: ({ source: { record } }) => record.date,
    },
    {
      name: 'path',
      type: 'string',
      description: 'File that was read, relative to the input folder, with forward slashes; - for standard input.',
      example: 'ga/70-1.txt',
      isRare: true,
      value: ({ source: { record } }) => record.path,
    },
    {
      name: 'sha256',
      type: 'string',
      description: 'SHA-256 (hexadecimal) of the bytes of that file.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      isRare: true,
      value: ({ source: { record } }) => record.sha256,
    },
    {
      name: 'n_paragraphs',
      type: 'integer',
      unit: 'paragraphs',
      description: 'Paragraphs of every kind.',
      example: 120,
      value: ({ source: { record } }) => record.paragraphs.length,
    },
    {
      name: 'n_clauses',
      type: 'integer',
      unit: 'clauses',
      description: 'Clauses: operative verbs of the organ.',
      example: 134,
      value: ({ source: { record } }) =>
        record.paragraphs.reduce((sum, paragraph) => sum + paragraph.clauses.length, 0),
    },
    {
      name: 'n_notices',
      type: 'integer',
      unit: 'notices',
      description: 'Problems that were noticed in the text; they are listed in resolutions.jsonl.',
      example: 0,
      value: ({ source: { record } }) => record.notices.length,
    },
    {
      name: 'text',
      type: 'string',
      description: 'The text that all offsets point into: decoded, cleaned, one line a paragraph.',
      example: 'The General Assembly,',
      span: ({ source: { record } }) => ({ start: 0, end: record.text.length }),
      part: 'words',
    },
  ],
}

export const documents = defineTable(definition)
