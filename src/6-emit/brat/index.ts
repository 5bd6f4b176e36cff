// A resolution for the editor brat (https://brat.nlplab.org/standoff.html): its text, and its annotations beside it.

import type { Span } from '../../spans.ts'
import { codePointOffsets } from '../code-points.ts'
import type { FolderSetup, FolderWriter } from '../formats/format.ts'
import type { ParagraphRecord, ResolutionRecord } from '../record.ts'
import { configuration } from './configuration.ts'
import {
  ACTOR,
  ADDRESSED,
  ADDRESSEE,
  CURRENCY,
  CURRENCY_ASSUMED,
  DEPTH,
  LEMMA,
  lemmaValue,
  MONEY,
  noteText,
  PARAGRAPH_TYPES,
  QUALIFIER,
  TO,
  VERB,
} from './vocabulary.ts'

/** Writes `ID.txt` and `ID.ann`, and once what can be annotated. Offsets are code points, as brat counts. */
export const bratWriter = ({ models, layers }: FolderSetup): FolderWriter => ({
  once: configuration(models, layers),
  filesOf: (record, stem) => [
    { name: `${stem}.txt`, text: record.text },
    { name: `${stem}.ann`, text: annotationsOf(record) },
  ],
})

const annotationsOf = (record: ResolutionRecord): string => {
  const standoff = new Standoff(record.text)
  for (const paragraph of record.paragraphs) addParagraph(standoff, paragraph)
  return standoff.text()
}

const addParagraph = (standoff: Standoff, paragraph: ParagraphRecord): void => {
  const own = standoff.mark(PARAGRAPH_TYPES[paragraph.kind], paragraph, { label: paragraph.label })
  if (paragraph.depth > 0) standoff.attribute(DEPTH, own, String(paragraph.depth))
  for (const { phrase, lemma, modifiers, addressees } of paragraph.clauses) {
    const verb = standoff.mark(VERB, phrase, { modifiers: modifiers.join(', ') })
    standoff.attribute(LEMMA, verb, lemmaValue(lemma))
    for (const addressee of addressees)
      standoff.relation(TO, verb, standoff.mark(ADDRESSEE, addressee, { actor: addressee.actor }))
  }
  const addressed = new Set(paragraph.clauses.flatMap(({ addressees }) => addressees.map(placeOf)))
  for (const mention of paragraph.actors) {
    // One mark for one place: an addressee is an actor.
    if (addressed.has(placeOf(mention))) continue
    const { actor, iso3, role } = mention
    const own = standoff.mark(ACTOR, mention, { actor, iso3 })
    if (role === 'addressee') standoff.attribute(ADDRESSED, own)
  }
  for (const sum of paragraph.money) {
    const { amount, amount_max, period } = sum
    const money = standoff.mark(MONEY, sum, { amount, amount_max, period })
    standoff.attribute(CURRENCY, money, sum.currency)
    if (sum.currency_assumed) standoff.attribute(CURRENCY_ASSUMED, money)
    if (sum.qualifier !== null) standoff.attribute(QUALIFIER, money, sum.qualifier)
  }
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`

/** Lines of a .ann file, numbered as they come. */
class Standoff {
  readonly #words: string
  readonly #codePoint: (offset: number) => number
  readonly #lines: string[] = []
  readonly #counts = { T: 0, A: 0, R: 0, '#': 0 }

  constructor(words: string) {
    this.#words = words
    this.#codePoint = codePointOffsets(words)
  }

  /** Adds a text-bound annotation with its note; gives its id. */
  mark(type: string, { start, end }: Span, note: Readonly<Record<string, string | number | null>>): string {
    // A line end within a mark is written as a blank, as brat does.
    const words = this.#words.slice(start, end).replace(/[\r\n]/g, ' ')
    const id = this.#add('T', `${type} ${this.#codePoint(start)} ${this.#codePoint(end)}\t${words}`)
    const said = noteText(note)
    if (said !== '') this.#add('#', `AnnotatorNotes ${id}\t${said}`)
    return id
  }

  attribute(name: string, of: string, value?: string): void {
    this.#add('A', value === undefined ? `${name} ${of}` : `${name} ${of} ${value}`)
  }

  relation(name: string, from: string, to: string): void {
    this.#add('R', `${name} Arg1:${from} Arg2:${to}`)
  }

  text(): string {
    return this.#lines.join('')
  }

  #add(kind: 'T' | 'A' | 'R' | '#', rest: string): string {
    this.#counts[kind] += 1
    const id = `${kind}${this.#counts[kind]}`
    this.#lines.push(`${id}\t${rest}\n`)
    return id
  }
}
