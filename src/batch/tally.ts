// What is counted while records pass, so that none has to be kept: for the manifest, for the summary, and which entries occurred.

import { type Counts, countRecord, noCounts } from '../6-emit/manifest.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'

/** Counts of names, as data that leaves a thread or goes into a file. */
export type NameCounts = readonly (readonly [name: string, count: number])[]

/** A tally as data. */
export interface TallyData {
  readonly counts: Counts
  readonly names: Readonly<Record<TallyName, NameCounts>>
}

/** What is tallied: addressees by actor id, or by their words where they have none; `called` joins both with a line end. */
const TALLIES = ['kinds', 'verbs', 'addressees', 'called', 'mentions', 'sums', 'entries'] as const
type TallyName = (typeof TALLIES)[number]

/** The count of a name: one look-up finds it and raises it. */
interface Counter {
  count: number
}

/** How often each of many names occurred. */
export class NameTally {
  readonly #counts = new Map<string, Counter>()
  /** The name that was counted last: often it's the next one as well. */
  #name: string | null = null
  #counter: Counter = { count: 0 }

  get size(): number {
    return this.#counts.size
  }

  get names(): Iterable<string> {
    return this.#counts.keys()
  }

  of(name: string): number {
    return this.#counts.get(name)?.count ?? 0
  }

  add(name: string, by = 1): void {
    if (this.#name !== name) {
      let counter = this.#counts.get(name)
      if (counter === undefined) {
        counter = { count: 0 }
        this.#counts.set(name, counter)
      }
      this.#name = name
      this.#counter = counter
    }
    this.#counter.count += by
  }

  /** The `n` commonest, names of the same count in their own order. */
  top(n: number): NameCounts {
    return [...this.data()].sort(([a, m], [b, k]) => k - m || (a < b ? -1 : 1)).slice(0, n)
  }

  data(): NameCounts {
    return Array.from(this.#counts, ([name, { count }]) => [name, count] as const)
  }
}

/** Tallies of a corpus or a part of it. */
export class Tally {
  readonly counts = noCounts()
  readonly names = Object.fromEntries(TALLIES.map((name) => [name, new NameTally()])) as Record<TallyName, NameTally>

  /** Counts a resolution. */
  add(record: ResolutionRecord): void {
    countRecord(this.counts, record)
    const { kinds, verbs, addressees, called, mentions, sums, entries } = this.names
    for (const paragraph of record.paragraphs) {
      kinds.add(paragraph.kind)
      for (const clause of paragraph.clauses) {
        verbs.add(clause.lemma)
        entries.add(clause.verb)
        for (const { actor, text } of clause.addressees) {
          const words = text.replace(/\s+/g, ' ')
          const key = actor ?? words.toLowerCase()
          addressees.add(key)
          called.add(`${key}\n${words}`)
          if (actor !== null) entries.add(actor)
        }
      }
      for (const { actor } of paragraph.actors) if (actor !== null) entries.add(actor)
      for (const { currency, amount } of paragraph.money) {
        mentions.add(currency)
        sums.add(currency, amount)
      }
    }
  }

  /** Adds what was counted elsewhere. */
  merge(data: TallyData): void {
    for (const name of Object.keys(this.counts) as (keyof Counts)[]) this.counts[name] += data.counts[name]
    for (const name of TALLIES) for (const [key, count] of data.names[name]) this.names[name].add(key, count)
  }

  data(): TallyData {
    const names = Object.fromEntries(TALLIES.map((name) => [name, this.names[name].data()]))
    return { counts: this.counts, names: names as Record<TallyName, NameCounts> }
  }
}

/** Several tallies as one. */
export const mergedTally = (all: readonly TallyData[]): TallyData => {
  const merged = new Tally()
  for (const data of all) merged.merge(data)
  return merged.data()
}
