// How the rows of a table are written: what its columns say of their cells, put into steps once, so that little has to be
// decided for each of millions of cells. Cells that a row has of the same paragraph as the row above are copied from there.

import type { Span } from '../spans.ts'
import type { Cell, ColumnOf, InSource, Scope } from './column.ts'
import type { RowWriter } from './row-writer.ts'

/** Writes a few cells of a row. */
type Step<Item> = (item: Item, writer: RowWriter) => void

/** How rows of a table are written. */
export interface RowPlan<Item> {
  /** The names of the columns of each run of cells that are written as one phrase. */
  readonly runs: readonly (readonly string[])[]
  /** Writes a row under the one above, which is null before the first of a resolution. */
  readonly write: (item: Item, above: Item | null, writer: RowWriter) => void
}

/** Columns side by side whose cells are copied or written anew together. */
interface Part<Item> {
  readonly depth: number
  readonly steps: readonly Step<Item>[]
  /** Where its cells were written last. */
  from: number
  to: number
}

/** How deep a scope lies; two rows that are in the same thing share all that isn't deeper. */
const DEPTHS: Readonly<Record<Scope, number>> = { resolution: 1, paragraph: 2, clause: 3 }
const [NOTHING, RESOLUTION, PARAGRAPH, CLAUSE, ROW] = [
  0,
  DEPTHS.resolution,
  DEPTHS.paragraph,
  DEPTHS.clause,
  4,
] as const

/** Columns of the offsets of a span, which always stand together. */
const OFFSETS = 4

/** Cells of a phrase at most. */
const LONGEST = 5

/** Plans the rows of a table with these columns. */
export const rowPlan = <Item extends InSource>(columns: readonly ColumnOf<Item>[]): RowPlan<Item> => {
  const runs: string[][] = []
  const parts: Part<Item>[] = []
  for (let i = 0; i < columns.length; ) {
    const depth = depthOf(columns[i] as ColumnOf<Item>)
    let end = i + 1
    while (end < columns.length && depthOf(columns[end] as ColumnOf<Item>) === depth) end += 1
    parts.push({ depth, steps: stepsOf(columns.slice(i, end), runs), from: 0, to: 0 })
    i = end
  }
  /** How many parts at the beginning of a row are those of the row above where both stand in the same clause. */
  const shared = parts.findIndex(({ depth }) => depth === ROW)
  let [from, to] = [0, 0]
  const write = (item: Item, above: Item | null, writer: RowWriter): void => {
    const same = sharedDepth(item, above)
    if (same === CLAUSE) writer.again(from, to)
    else {
      from = writer.place()
      for (let i = 0; i < shared; i += 1) writePartOfRow(parts[i] as Part<Item>, item, same, writer)
      to = writer.place()
    }
    for (let i = shared; i < parts.length; i += 1) writePartOfRow(parts[i] as Part<Item>, item, same, writer)
    writer.end()
  }
  return { runs, write }
}

const depthOf = <Item>({ of }: ColumnOf<Item>): number => (of === undefined ? ROW : DEPTHS[of])

const sharedDepth = (item: InSource, above: InSource | null): number => {
  if (above === null) return NOTHING
  if (above.paragraph !== item.paragraph) return RESOLUTION
  return above.clause === item.clause ? CLAUSE : PARAGRAPH
}

const writePartOfRow = <Item>(part: Part<Item>, item: Item, same: number, writer: RowWriter): void => {
  const { depth, steps } = part
  if (depth <= same) {
    writer.again(part.from, part.to)
    return
  }
  if (depth === ROW) {
    for (let i = 0; i < steps.length; i += 1) (steps[i] as Step<Item>)(item, writer)
    return
  }
  part.from = writer.place()
  for (let i = 0; i < steps.length; i += 1) (steps[i] as Step<Item>)(item, writer)
  part.to = writer.place()
}

const stepsOf = <Item extends InSource>(columns: readonly ColumnOf<Item>[], runs: string[][]): Step<Item>[] => {
  const steps: Step<Item>[] = []
  for (let i = 0; i < columns.length; ) {
    const first = columns[i] as ColumnOf<Item>
    let end = i + 1
    if ('span' in first) {
      const { span, part } = first
      steps.push(part === 'words' ? wordsStep(span) : offsetsStep(span))
      if (part !== 'words') end = i + OFFSETS
    } else if (first.isRare) {
      steps.push((item, writer) => writer.name(first.value(item) as string | null))
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

const offsetsStep =
  <Item extends InSource>(span: (item: Item) => Span): Step<Item> =>
  (item, writer) => {
    const { start, end } = span(item)
    const { codePoint } = item.source
    writer.offsets(start, end, codePoint(start), codePoint(end))
  }

const wordsStep =
  <Item>(span: (item: Item) => Span): Step<Item> =>
  (item, writer) => {
    const { start, end } = span(item)
    writer.words(start, end)
  }
