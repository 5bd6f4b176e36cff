// What takes the rows of a table: a format that makes bytes of them at once, or a list of them.

import type { Cell, Row } from './column.ts'

/** Takes rows cell by cell, in the order of the columns. */
export interface RowWriter {
  /** The next `count` cells, five at most, which stand so side by side in many rows; `run` tells them from others of the table. */
  readonly phrase: (run: number, count: number, a: Cell, b: Cell, c: Cell, d: Cell, e: Cell) => void
  /** A cell whose text hardly another row has. */
  readonly name: (value: string | null) => void
  /** A cell whose number hardly another row has. */
  readonly number: (value: number | null) => void
  /** Four cells: where a span starts and ends in UTF-16 code units, then in code points. */
  readonly offsets: (start: number, end: number, startCp: number, endCp: number) => void
  /** A cell that holds the words of the text from `start` to `end`, in UTF-16 code units. */
  readonly words: (start: number, end: number) => void
  /** Ends a row. */
  readonly end: () => void
  /** How far it has come, in a unit of its own. */
  readonly place: () => number
  /** The cells that were written between two places of a row above, once more, in the columns that they stood in. */
  readonly again: (from: number, to: number) => void
}

/** Gathers rows as values. */
export class RowGatherer implements RowWriter {
  readonly rows: Row[] = []
  readonly #text: string
  #row: Cell[] = []

  constructor(text: string) {
    this.#text = text
  }

  phrase(_run: number, count: number, ...cells: readonly Cell[]): void {
    this.#row.push(...cells.slice(0, count))
  }

  name(value: string | null): void {
    this.#row.push(value)
  }

  number(value: number | null): void {
    this.#row.push(value)
  }

  offsets(start: number, end: number, startCp: number, endCp: number): void {
    this.#row.push(start, end, startCp, endCp)
  }

  words(start: number, end: number): void {
    this.#row.push(this.#text.slice(start, end))
  }

  end(): void {
    this.rows.push(this.#row)
    this.#row = []
  }

  /** Cells are only written again in the column that they stood in, so that places count within a row. */
  place(): number {
    return this.#row.length
  }

  again(from: number, to: number): void {
    this.#row.push(...(this.rows.at(-1) as Row).slice(from, to))
  }
}
