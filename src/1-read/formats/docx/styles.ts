// Styles of Word, as far as they number paragraphs or set runs in italics.

import { readXml } from '../xml.ts'
import type { ListPlace } from './numbering.ts'

/** What a style says itself; null where it leaves it to the style that it is based on. */
interface Style {
  readonly type: string | undefined
  numId: string | null
  level: number
  isItalic: boolean | null
  basedOn: string | null
}

/** Styles by their ids. */
export type Styles = ReadonlyMap<string, Readonly<Style>>

/** The styles of word/styles.xml; none where a document has no such part. Throws ReadError where it is broken. */
export const stylesOf = (xml: string | null, path: string): Styles => {
  const styles = new Map<string, Style>()
  let own: Style | null = null
  if (xml === null) return styles
  readXml(
    xml,
    path,
    {
      open({ name, attributes }) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          own = { type: attributes['w:type'], numId: null, level: 0, isItalic: null, basedOn: null }
          styles.set(attributes['w:styleId'] ?? '', own)
        } else if (own === null) return
        else if (name === 'w:numId') own.numId = value
        else if (name === 'w:ilvl') own.level = Number(value)
        else if (name === 'w:i') own.isItalic = !/^(?:0|false|off)$/.test(value)
        else if (name === 'w:basedOn') own.basedOn = value
      },
      text: () => undefined,
      close(name) {
        if (name === 'w:style') own = null
      },
    },
    'word/styles.xml',
  )
  return styles
}

/** The list and level that the paragraphs of each style have. */
export const numberedStyles = (styles: Styles): ReadonlyMap<string, ListPlace> => {
  const places = new Map<string, ListPlace>()
  for (const [id, { level }] of styles) {
    const numbered = lineage(styles, id).find(({ numId }) => numId)
    // A style that takes its paragraphs out of any list says so by the number 0.
    if (numbered?.numId && numbered.numId !== '0')
      places.set(id, { numId: numbered.numId, level: level || numbered.level })
  }
  return places
}

/** The styles of runs that set them in italics, by themselves or by the style that they are based on. */
export const italicStyles = (styles: Styles): ReadonlySet<string> => {
  const ofRuns = new Map([...styles].filter(([, { type }]) => type === 'character'))
  return new Set(
    [...ofRuns.keys()].filter((id) => lineage(ofRuns, id).find(({ isItalic }) => isItalic !== null)?.isItalic),
  )
}

/** A style, then the one that it is based on, and so on; each once, whatever a broken document says. */
const lineage = (styles: Styles, id: string): Readonly<Style>[] => {
  const line = new Set<Readonly<Style>>()
  for (let at = styles.get(id); at !== undefined && !line.has(at); at = styles.get(at.basedOn ?? '')) line.add(at)
  return [...line]
}
