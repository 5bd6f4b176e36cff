// Styles of Word, as far as they number paragraphs.

import { readXml } from '../xml.ts'
import type { ListPlace } from './numbering.ts'

/** The list and level that the paragraphs of each style have. */
export const numberedStyles = (xml: string | null, path: string): ReadonlyMap<string, ListPlace> => {
  const styles = new Map<string, { numId: string | null; level: number; basedOn: string | null }>()
  let id: string | null = null
  if (xml !== null)
    readXml(
      xml,
      path,
      {
        open({ name, attributes }) {
          const value = attributes['w:val'] ?? ''
          if (name === 'w:style') {
            id = attributes['w:styleId'] ?? ''
            styles.set(id, { numId: null, level: 0, basedOn: null })
          }
          const style = id === null ? undefined : styles.get(id)
          if (style === undefined) return
          if (name === 'w:numId') style.numId = value
          else if (name === 'w:ilvl') style.level = Number(value)
          else if (name === 'w:basedOn') style.basedOn = value
        },
        text: () => undefined,
        close(name) {
          if (name === 'w:style') id = null
        },
      },
      'word/styles.xml',
    )
  const places = new Map<string, ListPlace>()
  for (const [name, { level }] of styles) {
    const seen = new Set<string>()
    let at: string | null = name
    while (at !== null && !seen.has(at)) {
      seen.add(at)
      const style = styles.get(at)
      if (style?.numId) {
        if (style.numId !== '0') places.set(name, { numId: style.numId, level: level || style.level })
        break
      }
      at = style?.basedOn ?? null
    }
  }
  return places
}
