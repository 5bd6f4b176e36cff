// How the rows of a table are written: what its columns say of their cells, put into steps once, so that little has to be
// decided for each of millions of cells.

import type { Span } from '../spans.ts'
import type { Cell, ColumnOf, InSource, RowSource, SpanPart } from './column.ts'
import type { RowWriter } from './row-writer.ts'

/** Writes a few cells of a row. */
type Step<Item> = (item: Item, writer: RowWriter) => void

/** The steps of a table. */
export interface RowPlan<Item> {
  /** The names of the columns of each run of cells that are written as one phrase. */
  readonly runs: readonly (readonly string[])[]
  /** For the cells at the beginning of a row that it may share with the one above, and for all others. */
  readonly shared: readonly Step<Item>[]
  readonly own: readonly Step<Item>[]
}

/** Cells of a phrase at most. */
const LONGEST = 5

/** Plans the rows of a table with these columns. */
export const rowPlan = <Item extends InSource>(columns: readonly ColumnOf<Item>[]): RowPlan<Item> => {
  const runs: string[][] = []
  const own = columns.findIndex(({ isShared }) => !isShared)
  return { runs, shared: stepsOf(columns.slice(0, own), runs), own: stepsOf(columns.slice(own), runs) }
}

const stepsOf = <Item extends InSource>(columns: readonly ColumnOf<Item>[], runs: string[][]): Step<Item>[] => {
  const steps: Step<Item>[] = []
  for (let i = 0; i < columns.length; ) {
    const first = columns[i] as ColumnOf<Item>
    let end = i + 1
    if ('span' in first) {
      while (end < columns.length && isOfSpan(columns[end] as ColumnOf<Item>, first.span)) end += 1
      steps.push(
        spanStep(
          first.span,
          columns.slice(i, end).map((column) => ('span' in column ? column.part : 'words')),
        ),
      )
    } else if (first.type === 'integer' || first.type === 'number') {
      steps.push((item, writer) => writer.number(first.value(item) as number | null))
    } else {
      while (end < columns.length && end - i < LONGEST && columns[end]?.follows) end += 1
      const run = columns.slice(i, end)
      steps.push(
        phraseStep(
          runs.length,
          run.flatMap((column) => ('value' in column ? [column.value] : [])),
        ),
      )
      runs.push(run.map(({ name }) => name))
    }
    i = end
  }
  return steps
}

const isOfSpan = <Item>(column: ColumnOf<Item>, span: (item: Item) => Span): boolean =>
  'span' in column && column.span === span

const phraseStep = <Item>(run: number, values: readonly ((item: Item) => Cell)[]): Step<Item> => {
  const count = values.length
  const [a, b = a, c = a, d = a, e = a] = values as readonly [(item: Item) => Cell]
  return (item, writer) =>
    writer.phrase(
      run,
      count,
      a(item),
      count > 1 ? b(item) : null,
      count > 2 ? c(item) : null,
      count > 3 ? d(item) : null,
      count > 4 ? e(item) : null,
    )
}

const spanStep =
  <Item extends InSource>(span: (item: Item) => Span, parts: readonly SpanPart[]): Step<Item> =>
  (item, writer) => {
    const { start, end } = span(item)
    for (let i = 0; i < parts.length; i += 1) writePart(parts[i] as SpanPart, start, end, item.source, writer)
  }

const writePart = (part: SpanPart, start: number, end: number, { codePoint }: RowSource, writer: RowWriter): void => {
  if (part === 'start') writer.number(start)
  else if (part === 'end') writer.number(end)
  else if (part === 'start_cp') writer.number(codePoint(start))
  else if (part === 'end_cp') writer.number(codePoint(end))
  else writer.words(start, end)
}
