// Gold as marked text: a few `key: value` lines, then one paragraph a line, `kind label depth | marked text`.

import { paragraphKinds, qualifiers } from '../6-emit/values.ts'
import { type Mark, parseMarked } from '../marked.ts'
import type { ParagraphKind, Qualifier } from '../types.ts'
import {
  GOLD_LAYERS,
  type GoldClause,
  type GoldDocument,
  GoldError,
  type GoldLayer,
  type GoldMoney,
  type GoldParagraph,
} from './gold.ts'

const HEADER = /^(doc|organ|layers|fragments):\s*(\S.*)$/
const PARAGRAPH = /^([a-z]+) (\S+) (\d) \| (\S.*)$/
const QUALIFIERS: readonly (string | undefined)[] = [undefined, ...Object.keys(qualifiers)]
const KINDS = Object.keys(paragraphKinds)

/**
 * Reads marked gold. `#` begins a comment line, `-` stands for no label. A file of fragments gives one document for each
 * paragraph, named after its line. Throws GoldError with the file's name and the line.
 */
export const readMarkedGold = (source: string, name: string): readonly GoldDocument[] => {
  const header = new Map<string, string>()
  const paragraphs: GoldParagraph[] = []
  source.split(/\r?\n/).forEach((line, index) => {
    const at = `${name}:${index + 1}`
    if (/^\s*(?:#|$)/.test(line)) return
    const [, key, value] = HEADER.exec(line) ?? []
    if (key && value) header.set(key, value.trim())
    else paragraphs.push(readParagraph(line, index + 1, at))
  })
  const doc = header.get('doc')
  if (!doc) throw new GoldError(`${name}: Unexpected gold without a document, expected a line doc: NAME`)
  const layers = (header.get('layers') ?? 'structure, clauses, money').split(/\s*,\s*/)
  const strange = layers.find((layer) => !(GOLD_LAYERS as readonly string[]).includes(layer))
  if (strange !== undefined)
    throw new GoldError(`${name}: Unexpected layer ${strange}, expected ${GOLD_LAYERS.join(', ')}`)
  const fragment = header.get('fragments') === 'yes'
  const shared = { organ: header.get('organ') ?? null, layers: layers as GoldLayer[], fragment }
  return fragment
    ? paragraphs.map((paragraph) => ({ ...shared, doc: `${doc}-${paragraph.id}`, paragraphs: [paragraph] }))
    : [{ ...shared, doc, paragraphs }]
}

const readParagraph = (line: string, number: number, at: string): GoldParagraph => {
  const [, kind, label, depth, marked] = PARAGRAPH.exec(line) ?? []
  if (marked === undefined)
    throw new GoldError(`${at}: Unexpected ${quote(line)}, expected KIND LABEL DEPTH | TEXT, or - for no label`)
  if (!KINDS.includes(kind as string))
    throw new GoldError(`${at}: Unexpected kind ${kind}, expected ${KINDS.join(', ')}`)
  const { text, marks } = readMarks(marked, at)
  return {
    id: String(number),
    kind: kind as ParagraphKind,
    label: label === '-' ? null : (label as string),
    depth: Number(depth),
    text,
    ...annotations(text, marks, at),
  }
}

const readMarks = (marked: string, at: string) => {
  try {
    return parseMarked(marked)
  } catch (error) {
    throw new GoldError(`${at}: ${(error as Error).message}`)
  }
}

const annotations = (text: string, marks: readonly Mark[], at: string) => {
  const clauses: (GoldClause & { addressees: GoldClause['addressees'][number][] })[] = []
  const money: GoldMoney[] = []
  for (const { name, start, end, attributes } of marks) {
    const span = { start, end, text: text.slice(start, end) }
    if (name === 'verb') {
      const modifiers = attributes.modifiers?.split(/\s*,\s*/) ?? []
      clauses.push({ ...span, lemma: required(attributes, 'lemma', span.text, at), modifiers, addressees: [] })
    } else if (name === 'addressee') {
      const clause = clauses.at(-1)
      if (!clause) throw new GoldError(`${at}: Unexpected addressee ${quote(span.text)}, expected a verb before it`)
      clause.addressees.push(span)
    } else if (name === 'money') money.push({ ...span, ...sum(attributes, span.text, at) })
    else if (name !== 'actor')
      throw new GoldError(`${at}: Unexpected mark ${name}, expected verb, addressee, actor or money`)
  }
  return { clauses, money }
}

const sum = (attributes: Mark['attributes'], words: string, at: string): Omit<GoldMoney, 'start' | 'end' | 'text'> => {
  const { amount, max, period, qualifier } = attributes
  if (!Number.isFinite(Number(amount ?? Number.NaN)) || !Number.isFinite(Number(max ?? 0)))
    throw new GoldError(`${at}: Unexpected amount ${max ?? amount} of ${quote(words)}, expected a number`)
  if (!QUALIFIERS.includes(qualifier))
    throw new GoldError(`${at}: Unexpected qualifier ${qualifier}, expected about, at-most or at-least`)
  return {
    amount: Number(amount),
    amountMax: max === undefined ? null : Number(max),
    currency: required(attributes, 'currency', words, at),
    period: period ?? null,
    qualifier: (qualifier as Qualifier | undefined) ?? null,
  }
}

const required = (attributes: Mark['attributes'], key: string, words: string, at: string): string => {
  const value = attributes[key]
  if (!value) throw new GoldError(`${at}: Unexpected mark ${quote(words)} without ${key}, expected |${key}=…`)
  return value
}

const quote = (words: string): string => `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`
