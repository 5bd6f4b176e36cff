// Gold as JSON: an array of paragraphs with clauses or money, or one document's paragraphs with kind, label and depth.

import {
  type GoldClause,
  type GoldDocument,
  GoldError,
  type GoldLayer,
  type GoldMoney,
  type GoldParagraph,
} from './gold.ts'

interface JsonSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface JsonClause {
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly lemma: string
  readonly modifiers?: readonly string[]
  readonly addressees: readonly JsonSpan[]
}

interface JsonMoney extends JsonSpan, Pick<GoldMoney, 'amount' | 'currency' | 'period' | 'qualifier'> {
  readonly amount_max: number | null
}

interface JsonParagraph {
  readonly id?: string
  readonly doc?: string
  readonly organ?: string
  readonly kind?: GoldParagraph['kind']
  readonly label?: string | null
  readonly depth?: number
  readonly text: string
  readonly clauses?: readonly JsonClause[]
  readonly money?: readonly JsonMoney[]
}

interface JsonDocument {
  readonly doc?: string
  readonly resolution?: string
  readonly layers?: readonly GoldLayer[]
  readonly organ?: string
  readonly paragraphs?: readonly JsonParagraph[]
}

/** Reads gold in either JSON form; entries of one document are brought together. Throws GoldError with the file's name. */
export const readJsonGold = (source: string, name: string): readonly GoldDocument[] => {
  const content = parse(source, name)
  if (Array.isArray(content)) return readEntries(content as JsonParagraph[], name)
  const { doc, resolution, organ, paragraphs, layers: said } = content as JsonDocument
  if (typeof doc !== 'string' || !Array.isArray(paragraphs))
    throw new GoldError(`${name}: Unexpected JSON object, expected { doc, paragraphs: [{ kind, label, depth, text }] }`)
  const read = paragraphs.map((paragraph, index) => readParagraph(paragraph, `${name}: paragraph ${index + 1}`, index))
  const layers: readonly GoldLayer[] = said ?? ['structure', ...layersOf(paragraphs)]
  const named = resolution === undefined ? {} : { resolution }
  return [{ doc, ...named, organ: organ ?? null, layers, fragment: false, paragraphs: read }]
}

const readEntries = (entries: readonly JsonParagraph[], name: string): GoldDocument[] => {
  const documents = new Map<string, GoldDocument & { paragraphs: GoldParagraph[] }>()
  const layers = layersOf(entries)
  entries.forEach((entry, index) => {
    const at = `${name}: entry ${index + 1}`
    if (typeof entry.doc !== 'string')
      throw new GoldError(`${at}: Unexpected entry without doc, expected a document's name`)
    const { doc, organ = null } = entry
    const paragraph = readParagraph(entry, at, index)
    const document = documents.get(`${doc}\n${organ}`)
    if (document) document.paragraphs.push(paragraph)
    else documents.set(`${doc}\n${organ}`, { doc, organ, layers, fragment: false, paragraphs: [paragraph] })
  })
  return [...documents.values()]
}

const layersOf = (entries: readonly JsonParagraph[]): GoldLayer[] =>
  (['clauses', 'money'] as const).filter((layer) => entries.some((entry) => entry[layer] !== undefined))

const readParagraph = (entry: JsonParagraph, at: string, index: number): GoldParagraph => {
  if (typeof entry.text !== 'string')
    throw new GoldError(`${at}: Unexpected entry without text, expected a paragraph's words`)
  const span = (start: number, end: number, words: string) => {
    if (entry.text.slice(start, end) !== words)
      throw new GoldError(`${at}: Unexpected “${entry.text.slice(start, end)}” at ${start}-${end}, expected “${words}”`)
    return { start, end, text: words }
  }
  return {
    id: entry.id ?? String(index + 1),
    kind: entry.kind ?? null,
    label: entry.label || null,
    depth: entry.depth ?? 0,
    text: entry.text,
    clauses: (entry.clauses ?? []).map(
      (clause): GoldClause => ({
        ...span(clause.start, clause.end, clause.phrase),
        lemma: clause.lemma,
        modifiers: clause.modifiers ?? [],
        addressees: clause.addressees.map((addressee) => span(addressee.start, addressee.end, addressee.text)),
      }),
    ),
    money: (entry.money ?? []).map(
      ({ start, end, text, amount, amount_max, currency, period, qualifier }): GoldMoney => ({
        ...span(start, end, text),
        amount,
        amountMax: amount_max ?? null,
        currency,
        period: period || null,
        qualifier: qualifier || null,
      }),
    ),
  }
}

const parse = (source: string, name: string): unknown => {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new GoldError(`${name}: Unexpected text, expected JSON: ${(error as Error).message}`)
  }
}
