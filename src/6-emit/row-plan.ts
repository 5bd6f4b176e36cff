// How the rows of a table are written: what its columns say of their cells, put into steps once, so that little has to be
// decided for each of millions of cells. Cells that a row has of the same paragraph as the row above are copied from there.

import type { Span } from '../spans.ts'
import type { Cell, ColumnOf, InSource, Scope } from './column.ts'
import type { RowWriter } from './row-writer.ts'

/** What the cells of a step are written as. */
const [NAME, NUMBER, PHRASE, OFFSETS, WORDS] = [0, 1, 2, 3, 4] as const

/**
 * A few cells of a row. All steps have the same fields, filled with what is never asked where a kind doesn't need them: one
 * function that goes through them is compiled early and well, where a function for each step would be one of dozens.
 */
interface Step<Item> {
  readonly kind: number
  /** Of a phrase: which one of the table it is, and how many cells it has. */
  readonly run: number
  readonly count: number
  /** The values of the cells. */
  readonly a: (item: Item) => Cell
  readonly b: (item: Item) => Cell
  readonly c: (item: Item) => Cell
  readonly d: (item: Item) => Cell
  readonly e: (item: Item) => Cell
  readonly span: (item: Item) => Span
}

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
const OFFSET_COLUMNS = 4

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

const writePartOfRow = <Item extends InSource>(part: Part<Item>, item: Item, same: number, writer: RowWriter): void => {
  const { depth, steps } = part
  if (depth <= same) {
    writer.again(part.from, part.to)
    return
  }
  if (depth === ROW) {
    for (let i = 0; i < steps.length; i += 1) writeStep(steps[i] as Step<Item>, item, writer)
    return
  }
  part.from = writer.place()
  for (let i = 0; i < steps.length; i += 1) writeStep(steps[i] as Step<Item>, item, writer)
  part.to = writer.place()
}

const writeStep = <Item extends InSource>(step: Step<Item>, item: Item, writer: RowWriter): void => {
  const { kind } = step
  if (kind === NAME) writer.name(step.a(item) as string | null)
  else if (kind === NUMBER) writer.number(step.a(item) as number | null)
  else if (kind === PHRASE) writePhrase(step, item, writer)
  else {
    const { start, end } = step.span(item)
    if (kind === WORDS) writer.words(start, end)
    else {
      const { codePoint } = item.source
      writer.offsets(start, end, codePoint(start), codePoint(end))
    }
  }
}

const writePhrase = <Item>(step: Step<Item>, item: Item, writer: RowWriter): void => {
  const { run, count } = step
  writer.phrase(
    run,
    count,
    step.a(item),
    count > 1 ? step.b(item) : null,
    count > 2 ? step.c(item) : null,
    count > 3 ? step.d(item) : null,
    count > 4 ? step.e(item) : null,
  )
}

const stepsOf = <Item extends InSource>(columns: readonly ColumnOf<Item>[], runs: string[][]): Step<Item>[] => {
  const steps: Step<Item>[] = []
  for (let i = 0; i < columns.length; ) {
    const first = columns[i] as ColumnOf<Item>
    let end = i + 1
    if ('span' in first) {
      const { span, part } = first
      steps.push(stepOf(part === 'words' ? WORDS : OFFSETS, [], 0, span))
      if (part !== 'words') end = i + OFFSET_COLUMNS
    } else if (first.isRare) steps.push(stepOf(NAME, [first.value]))
    else if (first.type === 'integer' || first.type === 'number') steps.push(stepOf(NUMBER, [first.value]))
    else {
      while (end < columns.length && end - i < LONGEST && columns[end]?.follows) end += 1
      const run = columns.slice(i, end)
      const values = run.flatMap((column) => ('value' in column ? [column.value] : []))
      steps.push(stepOf(PHRASE, values, runs.length))
      runs.push(run.map(({ name }) => name))
    }
    i = end
  }
  return steps
}

const nothing = (): Cell => null
const nowhere = (): Span => ({ start: 0, end: 0 })

const stepOf = <Item>(
  kind: number,
  values: readonly ((item: Item) => Cell)[],
  run = 0,
  span: (item: Item) => Span = nowhere,
): Step<Item> => {
  const [a = nothing, b = nothing, c = nothing, d = nothing, e = nothing] = values
  return { kind, run, count: values.length, a, b, c, d, e, span }
}
