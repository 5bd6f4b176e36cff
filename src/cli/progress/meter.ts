// How far a run has come, and how fast: the figures that a progress bar or a line shows.

import type { InputEntry } from '../../6-emit/manifest.ts'
import { grouped } from '../../counted.ts'

/** Counts the documents of a run. Times are milliseconds of any one clock. */
export class Meter {
  #documents: number | null = 0
  #done = 0
  #failed = 0
  /** What this run has annotated itself: an earlier one says nothing of the speed of this. */
  #own = { documents: 0, bytes: 0 }
  #started: number | null = null

  /** Tells that there are so many documents, or that nobody knows, of which an earlier run has done `before`. */
  start(documents: number | null, before: number, now: number): void {
    this.#documents = documents
    this.#done = before
    this.#started = now
  }

  /** Counts an input that is done; before the start, one that an earlier run has done. */
  add({ outcome, bytes }: Pick<InputEntry, 'outcome' | 'bytes'>): void {
    if (outcome === 'failed') this.#failed += 1
    // What leads to no document at all (a missing file, a file of another kind) is told last, when all documents are done.
    if (this.#started === null || this.#done === this.#documents) return
    this.#done += 1
    this.#own.documents += 1
    this.#own.bytes += bytes ?? 0
  }

  /** Tells that all documents are done. */
  allDone(documents: number): void {
    this.#documents = documents
  }

  /** How many documents there are; null where that is not known yet. */
  get documents(): number | null {
    return this.#documents
  }

  get done(): number {
    return this.#done
  }

  /** Documents, share, speed, time that is left, failures. */
  figures(now: number): string {
    const seconds = this.#seconds(now)
    if (this.#documents === null) return joined([this.#count(), clock(seconds), this.#speed(seconds), this.#failures()])
    const rest = this.#documents - this.#done
    const left = this.#own.documents > 0 ? `${clock((seconds / this.#own.documents) * rest)} left` : ''
    const share = this.#documents === 0 ? 100 : Math.floor((100 * this.#done) / this.#documents)
    return joined([this.#count(), `${share}%`, this.#speed(seconds), left, this.#failures()])
  }

  /** Documents, time, speed, failures: how a run went. */
  total(now: number): string {
    const seconds = this.#seconds(now)
    return joined([`${this.#count()} in ${clock(seconds)}`, this.#speed(seconds), this.#failures()])
  }

  #count(): string {
    return `${grouped(this.#done)}${this.#documents === null ? '' : `/${grouped(this.#documents)}`} documents`
  }

  #seconds(now: number): number {
    return (now - (this.#started ?? now)) / 1000
  }

  #speed(seconds: number): string {
    return this.#own.bytes > 0 && seconds > 0 ? `${(this.#own.bytes / 1e6 / seconds).toFixed(1)} MB/s` : ''
  }

  #failures(): string {
    return `${grouped(this.#failed)} failed`
  }
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')

/** Seconds as 0:07, 12:30 or 1:02:03. */
const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
