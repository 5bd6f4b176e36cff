// Gold from a text that was annotated in brat.

import { ACTOR, ADDRESSEE, CURRENCY, LEMMA, MONEY, QUALIFIER, TO, VERB } from '../../6-emit/brat/vocabulary.ts'
import { contains, type Span } from '../../spans.ts'
import type { Qualifier } from '../../types.ts'
import {
  GOLD_LAYERS,
  type GoldClause,
  type GoldDocument,
  GoldError,
  type GoldLayer,
  type GoldMoney,
  type GoldParagraph,
  type GoldSpan,
} from '../gold.ts'
import { KINDS, linesOf, markedParagraphs, type Place } from './places.ts'
import { type BratMark, readStandoff, type Standoff } from './standoff.ts'

/** A text with its annotations, as brat keeps them: `NAME.txt` and `NAME.ann`. */
export interface BratText {
  /** Name without ending; of an export, that of the resolution. */
  readonly name: string
  readonly text: string
  readonly annotations: string
  /** What messages call the file of the annotations. */
  readonly file: string
}

const OWN_TYPES = [...KINDS.keys(), VERB, ADDRESSEE, ACTOR, MONEY]

/** The types of marks that an annotation.conf allows: ours, where there is none. */
export const typesOf = (configuration: string | null): ReadonlySet<string> => {
  if (configuration === null) return new Set(OWN_TYPES)
  const section = /^\[entities\]$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(configuration)?.[1] ?? ''
  return new Set(section.split('\n').map((line) => line.replace(/^[\t!]+/, '').trim()))
}

/** The layers that a folder annotates, by the types of its annotation.conf; all of them where there is none. */
export const layersOf = (configuration: string | null): readonly GoldLayer[] => {
  if (configuration === null) return GOLD_LAYERS
  const types = typesOf(configuration)
  return [
    ...([...KINDS.keys()].some((type) => types.has(type)) ? (['structure'] as const) : []),
    ...(types.has(VERB) ? (['clauses'] as const) : []),
    ...(types.has(MONEY) ? (['money'] as const) : []),
  ]
}

/**
 * Reads one text. Its paragraphs are those marked, or its lines where the layers have no structure. An addressee belongs to
 * the verb that a relation ties it to, else to the last verb before it. Throws GoldError with the file and the line.
 */
export const readBratGold = (
  { name, text, annotations, file }: BratText,
  layers: readonly GoldLayer[],
  types: ReadonlySet<string> = typesOf(null),
): GoldDocument => {
  const standoff = readStandoff(annotations, text, file)
  const paragraphs = layers.includes('structure') ? markedParagraphs(standoff, file) : linesOf(text)
  const inside = new Map<Place, BratMark[]>(paragraphs.map((paragraph) => [paragraph, []]))
  for (const mark of standoff.marks) {
    // A type that is misspelt would be a mark that is lost; one of somebody's own is left aside.
    if (!types.has(mark.type) && !OWN_TYPES.includes(mark.type))
      throw new GoldError(`${file}:${mark.line}: Unexpected ${mark.type}, expected a type of annotation.conf`)
    if (![VERB, ADDRESSEE, MONEY].includes(mark.type)) continue
    const paragraph = paragraphs.find((one) => contains(one, mark))
    if (paragraph === undefined)
      throw new GoldError(`${file}:${mark.line}: Unexpected ${mark.type} in no paragraph, expected it within one`)
    inside.get(paragraph)?.push(mark)
  }
  const read = paragraphs.map((place): GoldParagraph => {
    const marks = inside.get(place) as BratMark[]
    const words = text.slice(place.start, place.end)
    const shifted = ({ start, end }: Span): GoldSpan => {
      const span = { start: start - place.start, end: end - place.start }
      return { ...span, text: words.slice(span.start, span.end) }
    }
    return {
      id: place.id,
      kind: place.kind,
      label: place.label,
      depth: place.depth,
      text: words,
      clauses: layers.includes('clauses') ? clausesOf(marks, standoff, shifted, file) : [],
      money: layers.includes('money')
        ? marks.filter(({ type }) => type === MONEY).map((m) => sumOf(m, shifted(m), file))
        : [],
    }
  })
  return { doc: name, resolution: name, organ: null, layers, fragment: false, paragraphs: read }
}

const clausesOf = (
  marks: readonly BratMark[],
  { relations }: Standoff,
  shifted: (span: Span) => GoldSpan,
  file: string,
): GoldClause[] => {
  const verbs = marks.filter(({ type }) => type === VERB)
  const addressees = new Map<BratMark, BratMark[]>(verbs.map((verb) => [verb, []]))
  for (const mark of marks.filter(({ type }) => type === ADDRESSEE)) {
    const tied = relations.filter(({ type, to }) => type === TO && to === mark.id)
    const [relation] = tied
    if (tied.length > 1)
      throw new GoldError(`${file}:${tied[1]?.line}: Unexpected second verb of an addressee, expected one ${TO}`)
    const verb = relation
      ? verbs.find(({ id }) => id === relation.from)
      : verbs.findLast(({ start }) => start < mark.start)
    if (verb === undefined)
      throw new GoldError(`${file}:${mark.line}: Unexpected ${ADDRESSEE} without a verb, expected one in its paragraph`)
    addressees.get(verb)?.push(mark)
  }
  return verbs.map((verb) => ({
    ...shifted(verb),
    lemma: (verb.attributes.get(LEMMA) ?? verb.note.lemma ?? missing(`${file}:${verb.line}`, VERB, LEMMA)).replaceAll(
      '-',
      ' ',
    ),
    modifiers: verb.note.modifiers?.split(/\s*,\s*/) ?? [],
    addressees: (addressees.get(verb) ?? []).map(shifted),
  }))
}

const sumOf = ({ attributes, note, line }: BratMark, span: GoldSpan, file: string): GoldMoney => {
  const at = `${file}:${line}`
  return {
    ...span,
    amount: number(note.amount ?? missing(at, MONEY, 'a note such as amount: 5000000'), at),
    amountMax: note.amount_max === undefined ? null : number(note.amount_max, at),
    currency: attributes.get(CURRENCY) ?? missing(at, MONEY, CURRENCY),
    period: note.period ?? null,
    qualifier: (attributes.get(QUALIFIER) as Qualifier | undefined) ?? null,
  }
}

const missing = (at: string, type: string, what: string): never => {
  throw new GoldError(`${at}: Unexpected ${type} without ${what}, expected it`)
}

const number = (value: string, at: string): number => {
  const amount = Number(value.replace(/[,_ ]/g, ''))
  if (!Number.isFinite(amount)) throw new GoldError(`${at}: Unexpected amount ${value}, expected a number`)
  return amount
}
