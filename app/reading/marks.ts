// The marks of a record as a flat list, one for each place and layer.

import type {
  ActorRecord,
  AddresseeRecord,
  ClauseRecord,
  MoneyRecord,
  ParagraphRecord,
  ResolutionRecord,
} from '../../src/6-emit/record.ts'

/** The layers that can be switched on and off, in the order of the page. */
export const LAYERS = ['verb', 'addressee', 'actor', 'money'] as const
export type LayerName = (typeof LAYERS)[number]

interface Place {
  readonly start: number
  readonly end: number
  /** Its place in the list of all marks of the resolution. */
  readonly number: number
  readonly paragraph: ParagraphRecord
}

/** A mark with what it stands for. */
export type Mark = Place &
  (
    | { readonly layer: 'verb'; readonly clause: ClauseRecord }
    | { readonly layer: 'addressee'; readonly clause: ClauseRecord; readonly item: AddresseeRecord }
    | { readonly layer: 'actor'; readonly item: ActorRecord }
    | { readonly layer: 'money'; readonly item: MoneyRecord }
  )

type Unnumbered = Mark extends infer Each ? (Each extends Mark ? Omit<Each, 'number'> : never) : never

/** All marks of a resolution, in the order of the text, the longer of two that begin together first. */
export const marksOf = (record: ResolutionRecord): readonly Mark[] =>
  record.paragraphs.flatMap(marksIn).map((mark, number) => ({ ...mark, number }) as Mark)

const marksIn = (paragraph: ParagraphRecord): Unnumbered[] => {
  const marks: Unnumbered[] = []
  const addressed = new Set<string>()
  for (const clause of paragraph.clauses) {
    const { start, end } = clause.phrase
    marks.push({ layer: 'verb', start, end, clause, paragraph })
    for (const item of clause.addressees) {
      addressed.add(`${item.start} ${item.end}`)
      marks.push({ layer: 'addressee', start: item.start, end: item.end, clause, item, paragraph })
    }
  }
  // An addressee is an actor: one mark for one place.
  for (const item of paragraph.actors)
    if (!addressed.has(`${item.start} ${item.end}`))
      marks.push({ layer: 'actor', start: item.start, end: item.end, item, paragraph })
  for (const item of paragraph.money) marks.push({ layer: 'money', start: item.start, end: item.end, item, paragraph })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What a mark says, in a few words: the name of a button whose words are those of the text. */
export const sayingOf = (mark: Mark): string => {
  if (mark.layer === 'verb') return `verb ${mark.clause.lemma}, ${mark.clause.force}`
  if (mark.layer === 'money') return `money ${mark.item.currency} ${mark.item.amount}`
  return `${mark.layer} ${mark.item.actor ?? 'of no entry'}`
}
