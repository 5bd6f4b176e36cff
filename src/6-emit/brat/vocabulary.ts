// What annotations are called in brat; read back by `score` and `import brat`.

import type { ParagraphKind } from '../../types.ts'

/** The type of a text-bound annotation by the kind of paragraph that it marks. */
export const PARAGRAPH_TYPES: Readonly<Record<ParagraphKind, string>> = {
  title: 'Title',
  organ: 'Organ',
  preambular: 'Preambular',
  operative: 'Operative',
  heading: 'Heading',
  annex: 'Annex',
  footnote: 'Footnote',
  closing: 'Closing',
}

/** The other types of text-bound annotations. A clause is what its verb governs, up to the next verb: it is not drawn. */
export const VERB = 'Verb'
export const ADDRESSEE = 'Addressee'
export const ACTOR = 'Actor'
export const MONEY = 'Money'

/** The relation from a verb to whom it is directed to. */
export const TO = 'To'

/** Attributes: of paragraphs, verbs, actors and sums. */
export const DEPTH = 'Depth'
export const LEMMA = 'Lemma'
export const ADDRESSED = 'Addressed'
export const CURRENCY = 'Currency'
export const CURRENCY_ASSUMED = 'CurrencyAssumed'
export const QUALIFIER = 'Qualifier'

/** Depths that can be chosen. */
export const DEPTHS: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** What a note says of an annotation, where no list of values can: `label: 3`, `amount: 322000000000 | period: year`. */
export type Note = Readonly<Record<string, string>>

const BETWEEN = ' | '

/** A note as brat keeps it; empty where it says nothing. */
export const noteText = (note: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(note)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${String(value).replace(/\s+/g, ' ')}`)
    .join(BETWEEN)

/** Reads a note; a part without a name is somebody's remark, and left aside. */
export const readNote = (text: string): Note =>
  Object.fromEntries(
    text.split(BETWEEN).flatMap((part) => {
      const [, name, value] = /^\s*([a-z_]+):\s*(\S.*?)\s*$/.exec(part) ?? []
      return name !== undefined && value !== undefined ? [[name, value]] : []
    }),
  )

/** The lemma of a verb as a value that can be chosen: `call-upon`. */
export const lemmaValue = (lemma: string): string => lemma.trim().replace(/\s+/g, '-')
