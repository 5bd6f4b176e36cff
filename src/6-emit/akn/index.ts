// A resolution as Akoma Ntoso 3.0, as the United Nations uses it (AKN4UN): a statement named resolution.

import type { Models } from '../../models/index.ts'
import type { FolderSetup, FolderWriter } from '../formats/format.ts'
import type { ParagraphRecord, ResolutionRecord } from '../record.ts'
import { hierarchy, type Making } from './hierarchy.ts'
import { identification } from './identification.ts'
import { type Block, partsOf } from './parts.ts'
import { preambleOf } from './preamble.ts'
import { References } from './references.ts'
import { wordsOf } from './words.ts'
import { type Element, element, type Node, xmlOf } from './xml.ts'

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Writes `ID.xml`. The id of a paragraph is the `GUID` of its element, its kind the class; see docs/akoma-ntoso.md. */
export const aknWriter = ({ models }: Pick<FolderSetup, 'models'>): FolderWriter => ({
  once: [],
  filesOf: (record, stem) => [{ name: `${stem}.xml`, text: aknOf(record, models) }],
})

/** A resolution as the text of an Akoma Ntoso file, valid by the OASIS schema. */
export const aknOf = (record: ResolutionRecord, models: Models): string => {
  const references = new References(models)
  const source = references.program()
  const parts = partsOf(record.paragraphs, record.text)
  const making: Making = {
    eId: eIds(),
    words: ({ paragraph, notes }) => withNotes(record.text, paragraph, notes, references, making),
  }
  const flat = (block: Block) => flatOf(block, record, making)
  // Made before the meta section, which declares what they point to.
  const identified = identification(record, 'main', references)
  const preface = parts.preface.map(flat)
  const preamble = preambleOf(parts.preamble, making)
  const body = hierarchy(parts.body, making)
  const conclusions = parts.conclusions.map(flat)
  const attachments = parts.annexes.map((blocks, i) => attachment(blocks, i + 1, record, references, making))
  const statement = element(
    'statement',
    { name: 'resolution' },
    element('meta', {}, identified, element('references', { source }, ...references.elements())),
    ...wrapped('preface', preface),
    ...wrapped('preamble', preamble),
    // The schema wants something in it.
    element('mainBody', {}, ...(body.length === 0 ? [element('p', {})] : body)),
    ...wrapped('conclusions', conclusions),
    ...wrapped('attachments', attachments),
  )
  return xmlOf(element('akomaNtoso', {}, statement), NAMESPACE)
}

const wrapped = (name: string, children: readonly Element[]): Element[] =>
  children.length === 0 ? [] : [element(name, {}, ...children)]

/** A paragraph of a preface or of the conclusions. */
const flatOf = (block: Block, { text, title }: ResolutionRecord, making: Making): Element => {
  const { id, kind, label, start, end } = block.paragraph
  const words = making.words(block)
  const isTitle = kind === 'title' && text.slice(start, end) === title
  const num = label === null ? [] : [element('inline', { name: 'num' }, label)]
  return element('p', { GUID: id, class: kind }, ...num, ...(isTitle ? [element('docTitle', {}, ...words)] : words))
}

const attachment = (
  blocks: readonly Block[],
  number: number,
  record: ResolutionRecord,
  references: References,
  making: Making,
): Element => {
  const eId = making.eId(null, 'att', String(number))
  const meta = element('meta', {}, identification(record, `annex_${number}`, references))
  const body = element('mainBody', {}, ...hierarchy(blocks, making, eId))
  return element('attachment', { eId }, element('doc', { name: 'annex' }, meta, body))
}

/** The words of a paragraph and, behind them, its footnotes. */
const withNotes = (
  text: string,
  paragraph: ParagraphRecord,
  notes: readonly ParagraphRecord[],
  references: References,
  making: Making,
): Node[] => [
  ...wordsOf(text, paragraph, references),
  ...notes.map((note) =>
    element(
      'authorialNote',
      {
        eId: making.eId(null, 'authorialNote', note.label),
        GUID: note.id,
        class: note.kind,
        marker: note.label,
        placement: 'bottom',
      },
      element('p', {}, ...wordsOf(text, note, references)),
    ),
  ),
]

/** Gives `eId`s: by the label where there is one, else counted, and never the same twice. */
const eIds = (): Making['eId'] => {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const next = (stem: string, between: string): string => {
    for (let count = (counts.get(stem) ?? 0) + 1; ; count += 1) {
      const eId = `${stem}${between}${count}`
      if (taken.has(eId)) continue
      counts.set(stem, count)
      taken.add(eId)
      return eId
    }
  }
  return (parent, kind, label) => {
    const prefix = `${parent === null ? '' : `${parent}__`}${kind}`
    const number = label?.normalize('NFKD').replace(/[^A-Za-z0-9.-]/g, '') ?? ''
    if (number === '') return next(prefix, '_')
    const eId = `${prefix}_${number}`
    if (taken.has(eId)) return next(eId, '~')
    taken.add(eId)
    return eId
  }
}
