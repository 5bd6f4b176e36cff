// What a person likes to read after `annotate`: what there is in the corpus, and what is commonest in it.

import type { Counts } from '../6-emit/manifest.ts'
import type { ResolutionRecord } from '../6-emit/record.ts'

const SHOWN = 8

/** Counts records as they pass; holds tallies, never the records. */
export class Summary {
  readonly #kinds = new Tally()
  readonly #verbs = new Tally()
  readonly #addressees = new Tally()
  /** How each actor is called most often, to show instead of its id. */
  readonly #names = new Map<string, Tally>()
  readonly #mentions = new Tally()
  readonly #sums = new Tally()

  /** Adds a resolution. */
  add(record: ResolutionRecord): void {
    for (const paragraph of record.paragraphs) {
      this.#kinds.add(paragraph.kind)
      for (const clause of paragraph.clauses) {
        this.#verbs.add(clause.lemma)
        for (const { actor, text } of clause.addressees) this.#addAddressee(actor, text.replace(/\s+/g, ' '))
      }
      for (const { currency, amount } of paragraph.money) {
        this.#mentions.add(currency)
        this.#sums.add(currency, amount)
      }
    }
  }

  #addAddressee(actor: string | null, text: string): void {
    const key = actor ?? text.toLowerCase()
    this.#addressees.add(key)
    const names = this.#names.get(key) ?? new Tally()
    names.add(text)
    this.#names.set(key, names)
  }

  /** The summary as lines. */
  text(counts: Counts): string {
    const blocks = [
      columns([
        [
          'resolutions',
          grouped(counts.resolutions),
          `from ${grouped(counts.annotated)} ${plural(counts.annotated, 'file')}`,
        ],
        ['paragraphs', grouped(counts.paragraphs), listed(this.#kinds)],
        ['clauses', grouped(counts.clauses), ''],
        ['addressees', grouped(counts.addressees), ''],
        ['actor mentions', grouped(counts.actors), ''],
        ['sums of money', grouped(counts.money), ''],
        ...(counts.tokens > 0 ? [['tokens', grouped(counts.tokens), '']] : []),
        ...(counts.notices > 0 ? [['notices', grouped(counts.notices), 'listed in the records']] : []),
        ...(counts.failed > 0 ? [['failed', grouped(counts.failed), plural(counts.failed, 'input')]] : []),
        ...(counts.skipped > 0
          ? [['skipped', grouped(counts.skipped), `${plural(counts.skipped, 'file')} of no kind that is read`]]
          : []),
      ]),
      this.#block('Verbs', this.#verbs),
      this.#block('Addressees', this.#addressees, (key) => this.#names.get(key)?.top(1)[0]?.[0] ?? key),
      this.#moneyBlock(),
    ]
    return blocks.filter((block) => block !== '').join('\n\n')
  }

  #block(title: string, tally: Tally, name = (key: string) => key): string {
    if (tally.size === 0) return ''
    const rest = tally.size - SHOWN
    const rows = tally.top(SHOWN).map(([key, count]) => [shortened(name(key)), grouped(count), ''])
    return [title, columns(rows), ...(rest > 0 ? [`  and ${grouped(rest)} more`] : [])].join('\n')
  }

  #moneyBlock(): string {
    const rows = this.#mentions.top(SHOWN).map(([currency, count]) => {
      return [currency, grouped(this.#sums.of(currency)), `in ${grouped(count)} ${plural(count, 'mention')}`]
    })
    return rows.length === 0 ? '' : ['Money (each mention counted as it stands)', columns(rows)].join('\n')
  }
}

/** How often each of many names occurred. */
class Tally {
  readonly #counts = new Map<string, number>()

  get size(): number {
    return this.#counts.size
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0
  }

  add(name: string, by = 1): void {
    this.#counts.set(name, this.of(name) + by)
  }

  /** The commonest, by name where they are equally common. */
  top(n: number): [string, number][] {
    return [...this.#counts].sort(([a, m], [b, k]) => k - m || (a < b ? -1 : 1)).slice(0, n)
  }
}

const listed = (tally: Tally): string =>
  tally
    .top(Number.POSITIVE_INFINITY)
    .map(([name, count]) => `${name} ${grouped(count)}`)
    .join(', ')

/** Rows of a name, a number and a remark: names to the left, numbers to the right. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const names = Math.max(...rows.map(([name = '']) => name.length))
  const numbers = Math.max(...rows.map(([, number = '']) => number.length))
  return rows
    .map(([name = '', number = '', remark = '']) =>
      `  ${name.padEnd(names)}  ${number.padStart(numbers)}  ${remark}`.trimEnd(),
    )
    .join('\n')
}

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)

const plural = (count: number, noun: string): string => (count === 1 ? noun : `${noun}s`)

/** A number with commas between its thousands, the same on every machine. */
const grouped = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 2 })
