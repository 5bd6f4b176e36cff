// How far a run has come, told while it runs: as a bar, as lines, or not at all.

import type { InputEntry } from '../../6-emit/manifest.ts'
import type { Io } from '../io.ts'
import { Meter } from './meter.ts'

/** How progress is shown: `auto` draws a bar where standard error is a terminal, and else shows nothing. */
export type ProgressKind = 'auto' | 'plain' | 'none'

/** A way of showing progress, from its start to its end. */
export interface ShownProgress {
  /** The meter has changed. */
  readonly changed: () => void
  /** Writes a message for a person, clear of what is shown. */
  readonly tell: (message: string) => void
  /** Takes away what is shown. */
  readonly end: () => void
}

type Show = (meter: Meter) => ShownProgress

/** The progress of one run. */
export class Progress {
  readonly #io: Io
  readonly #show: Show | null
  readonly #meter = new Meter()
  #shown: ShownProgress | null = null

  private constructor(io: Io, show: Show | null) {
    this.#io = io
    this.#show = show
  }

  /** Prepares to show progress. What another kind would need is not loaded. */
  static async open(kind: ProgressKind, io: Io): Promise<Progress> {
    const { terminal } = io
    if (kind === 'plain') {
      const { showLines } = await import('./lines.ts')
      return new Progress(io, (meter) => showLines(meter, io))
    }
    if (kind === 'none' || terminal === null) return new Progress(io, null)
    const { showBar } = await import('./bar.ts')
    return new Progress(io, (meter) => showBar(meter, terminal))
  }

  /** Begins to show: there are so many documents, or nobody knows, of which an earlier run has done `before`. */
  start(documents: number | null, before: number): void {
    this.#meter.start(documents, before, performance.now())
    this.#shown = this.#show?.(this.#meter) ?? null
  }

  /** Counts an input that is done; before the start, one that an earlier run has done. */
  add(entry: Pick<InputEntry, 'outcome' | 'bytes'>): void {
    this.#meter.add(entry)
    this.#shown?.changed()
  }

  /** Tells that all documents are done. */
  allDone(documents: number): void {
    this.#meter.allDone(documents)
  }

  /** Writes a message for a person, clear of what is shown. */
  tell(message: string): void {
    if (this.#shown === null) this.#io.tell(message)
    else this.#shown.tell(message)
  }

  /** Takes away what is shown. */
  end(): void {
    this.#shown?.end()
    this.#shown = null
  }

  /** One line that says how the run went, where progress is shown at all. */
  get total(): string | null {
    return this.#show === null ? null : this.#meter.total(performance.now())
  }

  /** How many documents there are, if that is known, and how many of them are done. */
  get state(): { readonly documents: number | null; readonly done: number } {
    return { documents: this.#meter.documents, done: this.#meter.done }
  }
}
