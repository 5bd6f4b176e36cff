// Styles of Word, as far as they number paragraphs or set runs in italics.

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

/** The styles of runs that set them in italics, by themselves or by the style that they are based on. */
export const italicStyles = (xml: string | null, path: string): ReadonlySet<string> => {
  const styles = new Map<string, { isItalic: boolean | null; basedOn: string | null }>()
  let own: { isItalic: boolean | null; basedOn: string | null } | null = null
  if (xml !== null)
    readXml(
      xml,
      path,
      {
        open({ name, attributes }) {
          const value = attributes['w:val'] ?? ''
          if (name === 'w:style' && attributes['w:type'] === 'character') {
            own = { isItalic: null, basedOn: null }
            styles.set(attributes['w:styleId'] ?? '', own)
          } else if (own !== null && name === 'w:i') own.isItalic = !/^(?:0|false|off)$/.test(value)
          else if (own !== null && name === 'w:basedOn') own.basedOn = value
        },
        text: () => undefined,
        close(name) {
          if (name === 'w:style') own = null
        },
      },
      'word/styles.xml',
    )
  const isItalic = (id: string, steps: number): boolean => {
    const style = styles.get(id)
    if (style === undefined || steps > 20) return false
    return style.isItalic ?? (style.basedOn !== null && isItalic(style.basedOn, steps + 1))
  }
  return new Set([...styles.keys()].filter((id) => isItalic(id, 0)))
}
