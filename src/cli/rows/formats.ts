// How rows can be written: names alone, so that --help knows them without what writes.

export const ROW_FORMATS = ['table', 'csv', 'jsonl', 'md'] as const
export type RowFormat = (typeof ROW_FORMATS)[number]
