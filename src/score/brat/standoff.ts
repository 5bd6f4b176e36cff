// A .ann file of brat as what it holds: marks with their attributes and notes, and relations between them.

import { readNote } from '../../6-emit/brat/vocabulary.ts'
import { codeUnitOffsets } from '../../6-emit/code-points.ts'
import type { Span } from '../../spans.ts'
import { GoldError } from '../gold.ts'

/** A text-bound annotation. Offsets are UTF-16 code units into the text. */
export interface BratMark extends Span {
  readonly id: string
  readonly type: string
  /** Line of the file. */
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly note: Readonly<Record<string, string>>
}

/** A relation between two marks, by their ids. */
export interface BratRelation {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly line: number
}

/** What a .ann file holds; what brat has beside that (events, normalizations, equivalences) is left aside. */
export interface Standoff {
  readonly marks: readonly BratMark[]
  readonly relations: readonly BratRelation[]
}

const MARK = /^(T\d+)\t(\S+) ([\d; ]+)\t(.*)$/s
const ATTRIBUTE = /^[AM]\d+\t(\S+) (\S+)(?: (.*))?$/
const RELATION = /^R\d+\t(\S+) \w+:(\S+) \w+:(\S+)\s*$/
const NOTE = /^#\d*\tAnnotatorNotes (\S+)\t(.*)$/

/**
 * Reads a .ann file against its text. Throws GoldError with `name` and the line where a mark is in pieces, lies outside the
 * text or holds other words than the text has there, and where an attribute or a relation is of no mark,
 * or a line is nothing that brat writes.
 */
export const readStandoff = (ann: string, text: string, name: string): Standoff => {
  const codeUnit = codeUnitOffsets(text)
  const marks = new Map<string, BratMark & { attributes: Map<string, string>; note: Record<string, string> }>()
  const relations: BratRelation[] = []
  const later: (() => void)[] = []
  const lines = ann.split(/\r?\n/)
  for (const [i, content] of lines.entries()) {
    const line = i + 1
    const at = `${name}:${line}`
    const markOf = (id: string) => {
      const mark = marks.get(id)
      if (mark === undefined) throw new GoldError(`${at}: Unexpected ${id}, expected a mark of the file`)
      return mark
    }
    const [, id, type, offsets, words] = MARK.exec(content) ?? []
    if (id !== undefined) {
      const span = spanOf(offsets as string, text, codeUnit, at)
      checkWords(text.slice(span.start, span.end), words as string, at)
      marks.set(id, { ...span, id, type: type as string, line, attributes: new Map(), note: {} })
    } else if (/^[AM]/.test(content)) {
      const [, attribute, of, value] = ATTRIBUTE.exec(content) ?? []
      if (of === undefined) throw new GoldError(`${at}: Unexpected “${content}”, expected A1, a tab, NAME MARK VALUE`)
      // A mark may stand behind what is said of it.
      later.push(() => markOf(of).attributes.set(attribute as string, value?.trim() || 'true'))
    } else if (content.startsWith('R')) {
      const [, relation, from, to] = RELATION.exec(content) ?? []
      if (to === undefined)
        throw new GoldError(`${at}: Unexpected “${content}”, expected R1, a tab, NAME Arg1:MARK Arg2:MARK`)
      later.push(() => {
        relations.push({ type: relation as string, from: markOf(from as string).id, to: markOf(to).id, line })
      })
    } else if (content.startsWith('#')) {
      const [, of, words] = NOTE.exec(content) ?? []
      if (of?.startsWith('T')) later.push(() => Object.assign(markOf(of).note, readNote(words as string)))
    } else if (content.startsWith('T'))
      throw new GoldError(`${at}: Unexpected “${content}”, expected T1, a tab, TYPE START END, a tab, the words`)
    else if (content.trim() !== '' && !/^[EN*]/.test(content))
      throw new GoldError(`${at}: Unexpected “${content}”, expected a mark, an attribute, a relation or a note`)
  }
  for (const add of later) add()
  return { marks: [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end), relations }
}

const spanOf = (offsets: string, text: string, codeUnit: (offset: number) => number, at: string): Span => {
  const [, from, to] = /^(\d+) (\d+)$/.exec(offsets.trim()) ?? []
  if (to === undefined)
    throw new GoldError(`${at}: Unexpected offsets ${offsets}, expected one START END: a mark is in one piece`)
  const span = { start: codeUnit(Number(from)), end: codeUnit(Number(to)) }
  if (span.start >= span.end || span.end > text.length)
    throw new GoldError(
      `${at}: Unexpected offsets ${offsets}, expected a range within the text of ${text.length} characters`,
    )
  return span
}

/** A text that was changed after it was annotated has its marks in the wrong places. */
const checkWords = (found: string, expected: string, at: string): void => {
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
  if (squeezed(found) !== squeezed(expected))
    throw new GoldError(`${at}: Unexpected “${found}” in the text, expected “${expected}” as the mark has it`)
}
