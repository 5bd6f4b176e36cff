// Automatic numbers of Word: what is printed before a paragraph stands in no text, but in rules (ECMA-376, 17.9).

import { itemNumber, type ListStyle } from '../list-label.ts'
import { readXml } from '../xml.ts'

/** The list and level of a paragraph. */
export interface ListPlace {
  readonly numId: string
  readonly level: number
}

interface Level {
  readonly format: string
  /** `%1.`, `(%2)`. */
  readonly text: string
  readonly start: number
}

/** A list as paragraphs refer to it. */
export interface List {
  readonly levels: ReadonlyMap<number, Level>
  /** Lists of one definition continue each other. */
  readonly definition: string
  /** Where a list begins again when it is first used, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

const STYLES: Readonly<Record<string, ListStyle>> = {
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
}

/** Gives the label of each numbered paragraph, asked for in the order of the text. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>
  readonly #counters = new Map<string, number[]>()
  readonly #restarted = new Set<string>()

  constructor(lists: ReadonlyMap<string, List>) {
    this.#lists = lists
  }

  /** The label of the next paragraph at this place; null where none is printed. */
  next({ numId, level }: ListPlace): string | null {
    const list = this.#lists.get(numId)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return null
    const counters = this.#counters.get(list.definition) ?? []
    this.#counters.set(list.definition, counters)
    const restart = list.restarts.get(level)
    if (restart !== undefined && !this.#restarted.has(`${numId} ${level}`)) {
      this.#restarted.add(`${numId} ${level}`)
      counters[level] = restart - 1
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1
    counters.length = level + 1
    if (own.format === 'none') return null
    if (own.format === 'bullet') return '•'
    const label = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const { format, start } = list.levels.get(at) ?? own
      return itemNumber(STYLES[format] ?? 'decimal', counters[at] ?? start)
    })
    return label.trim() === '' ? null : label.trim()
  }
}

/** The lists of word/numbering.xml by their numId; none where a document has no such part. Throws ReadError where it is broken. */
export const listsOf = (xml: string | null, path: string): Map<string, List> => {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let levels: Map<number, Level> | null = null
  let level: { at: number; format: string; text: string; start: number } | null = null
  let list: { id: string; of: string; starts: Map<number, number> } | null = null
  let override = 0
  if (xml === null) return lists
  const value = (attributes: Readonly<Record<string, string>>) => attributes['w:val'] ?? ''
  readXml(
    xml,
    path,
    {
      open({ name, attributes }) {
        if (name === 'w:abstractNum') {
          levels = new Map()
          abstract.set(attributes['w:abstractNumId'] ?? '', levels)
        } else if (name === 'w:lvl') {
          level = { at: Number(attributes['w:ilvl']), format: 'decimal', text: '', start: 1 }
        } else if (name === 'w:num') list = { id: attributes['w:numId'] ?? '', of: '', starts: new Map() }
        else if (name === 'w:abstractNumId' && list !== null) list.of = value(attributes)
        else if (name === 'w:lvlOverride') override = Number(attributes['w:ilvl'])
        else if (name === 'w:startOverride' && list !== null) list.starts.set(override, Number(value(attributes)))
        else if (level !== null && name === 'w:numFmt') level.format = value(attributes)
        else if (level !== null && name === 'w:lvlText') level.text = value(attributes)
        else if (level !== null && name === 'w:start') level.start = Number(value(attributes)) || 0
      },
      text: () => undefined,
      close(name) {
        if (name === 'w:lvl' && level !== null) {
          levels?.set(level.at, level)
          level = null
        } else if (name === 'w:abstractNum') levels = null
        else if (name === 'w:num' && list !== null) {
          const { id, of, starts } = list
          lists.set(id, { levels: abstract.get(of) ?? new Map(), definition: of, restarts: starts })
          list = null
        }
      },
    },
    'word/numbering.xml',
  )
  return lists
}
