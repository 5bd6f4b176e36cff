// The clauses of a corpus, column by column: what the page filters.

import type { ParagraphRecord, ResolutionRecord } from '../6-emit/record.ts'
import { Dictionary, Numbers } from './numbers.ts'
import { CLAUSE_COLUMNS, type ClauseColumn, NO_ENTRY, type SiteClauses } from './site.ts'

/** Gathers the clauses of one resolution after another. */
export class ClauseColumns {
  readonly #columns = Object.fromEntries(CLAUSE_COLUMNS.map((name) => [name, new Numbers()])) as Record<
    ClauseColumn,
    Numbers
  >
  readonly #verbs = new Dictionary()
  readonly #lemmas: string[] = []
  readonly #forces = new Dictionary()
  readonly #kinds = new Dictionary()
  readonly #ids = new Dictionary()
  readonly #rules = new Dictionary()
  readonly #actors = new Dictionary()
  readonly #currencies = new Dictionary()
  #rows = 0

  /** Adds the clauses of the document at place `doc`, in the order of the text; gives their number. */
  add(record: ResolutionRecord, doc: number): number {
    const before = this.#rows
    for (const paragraph of record.paragraphs) this.#addParagraph(paragraph, doc)
    return this.#rows - before
  }

  #addParagraph(paragraph: ParagraphRecord, doc: number): void {
    const { doc: docs, id, verb, force, strength, kind, rule, start, length, ...more } = this.#columns
    for (const clause of paragraph.clauses) {
      docs.push(doc)
      id.push(this.#ids.code(clause.id))
      const code = this.#verbs.code(clause.verb)
      this.#lemmas[code] ??= clause.lemma
      verb.push(code)
      force.push(this.#forces.code(clause.force))
      strength.push(clause.strength === null ? 0 : clause.strength + 1)
      kind.push(this.#kinds.code(paragraph.kind))
      rule.push(this.#rules.code(clause.rule))
      start.push(clause.start)
      length.push(clause.end - clause.start)
      more.phraseStart.push(clause.phrase.start - clause.start)
      more.phraseLength.push(clause.phrase.end - clause.phrase.start)
      const actors = new Set(clause.addressees.map(({ actor }) => actor ?? NO_ENTRY))
      more.addressees.push(actors.size)
      for (const actor of actors) more.addressee.push(this.#actors.code(actor))
      const sums = paragraph.money.filter((sum) => sum.clause === clause.id)
      const currencies = new Set(sums.map(({ currency }) => currency))
      more.currencies.push(currencies.size)
      for (const currency of currencies) more.currency.push(this.#currencies.code(currency))
      this.#rows += 1
    }
  }

  pack(): SiteClauses {
    const columns = Object.fromEntries(CLAUSE_COLUMNS.map((name) => [name, this.#columns[name].pack()]))
    return {
      rows: this.#rows,
      verbs: this.#verbs.values.map((id, i) => ({ id, lemma: this.#lemmas[i] as string })),
      forces: this.#forces.values,
      kinds: this.#kinds.values,
      ids: this.#ids.values,
      rules: this.#rules.values,
      actors: this.#actors.values,
      currencies: this.#currencies.values,
      columns: columns as Record<ClauseColumn, ReturnType<Numbers['pack']>>,
    }
  }
}
