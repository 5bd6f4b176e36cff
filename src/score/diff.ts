// What two outputs say differently of the same texts. Places are compared in texts without white space and digits, so
// that another segmentation or a note mark taken out does not make everything behind it look changed.

import type { ResolutionRecord } from '../6-emit/record.ts'
import { squeeze } from './squeeze.ts'

/** The layers that are compared. */
export const DIFF_LAYERS = ['paragraphs', 'clauses', 'addressees', 'money'] as const
export type DiffLayer = (typeof DIFF_LAYERS)[number]

/** One difference: what the first output has and what the second has; null where one has nothing there. */
export interface Difference {
  readonly layer: DiffLayer
  readonly path: string
  readonly paragraph: string
  readonly before: string | null
  readonly after: string | null
  /** The words around it. */
  readonly text: string
}

/** The differences of two outputs, and how many annotations each has. */
export interface RunDiff {
  readonly counts: Readonly<
    Record<DiffLayer, { readonly before: number; readonly after: number; readonly same: number }>
  >
  readonly differences: readonly Difference[]
}

interface Item {
  readonly value: string
  readonly paragraph: string
  readonly text: string
}

type Items = Map<string, Item>

/** Compares the records of two runs; documents are told by their paths. */
export const diffRecords = (before: readonly ResolutionRecord[], after: readonly ResolutionRecord[]): RunDiff => {
  const counts = Object.fromEntries(DIFF_LAYERS.map((layer) => [layer, { before: 0, after: 0, same: 0 }])) as Record<
    DiffLayer,
    { before: number; after: number; same: number }
  >
  const differences: Difference[] = []
  const [first, second] = [byPath(before), byPath(after)]
  for (const path of new Set([...first.keys(), ...second.keys()])) {
    const [old, fresh] = [itemsOf(first.get(path) ?? []), itemsOf(second.get(path) ?? [])]
    for (const layer of DIFF_LAYERS) {
      const count = counts[layer]
      count.before += old[layer].size
      count.after += fresh[layer].size
      for (const key of new Set([...old[layer].keys(), ...fresh[layer].keys()])) {
        const [one, other] = [old[layer].get(key), fresh[layer].get(key)]
        if (one?.value === other?.value) {
          count.same += 1
          continue
        }
        const { paragraph, text } = (other ?? one) as Item
        differences.push({ layer, path, paragraph, before: one?.value ?? null, after: other?.value ?? null, text })
      }
    }
  }
  return { counts, differences }
}

const byPath = (records: readonly ResolutionRecord[]): Map<string, ResolutionRecord[]> => {
  const map = new Map<string, ResolutionRecord[]>()
  for (const record of records) {
    const same = map.get(record.path)
    if (same) same.push(record)
    else map.set(record.path, [record])
  }
  return map
}

/** The annotations of one document by layer, each under its place in the squeezed text. */
const itemsOf = (records: readonly ResolutionRecord[]): Record<DiffLayer, Items> => {
  const items: Record<DiffLayer, Items> = {
    paragraphs: new Map(),
    clauses: new Map(),
    addressees: new Map(),
    money: new Map(),
  }
  let base = 0
  for (const { text, paragraphs } of records) {
    const { at, text: squeezed } = squeeze(text)
    const place = (offset: number) => String(base + (at[offset] ?? 0))
    for (const p of paragraphs) {
      const put = (layer: DiffLayer, start: number, value: string) =>
        items[layer].set(place(start), {
          value,
          paragraph: p.id,
          text: text.slice(Math.max(p.start, start - 160), Math.min(p.end, start + 120)),
        })
      put(
        'paragraphs',
        p.start,
        `${p.kind} ${p.label ?? '-'} ${p.depth}, ${(at[p.end] ?? 0) - (at[p.start] ?? 0)} signs`,
      )
      for (const { phrase, lemma, modifiers, force, addressees } of p.clauses) {
        put('clauses', phrase.start, [phrase.text, lemma, modifiers.join(', '), force].filter(Boolean).join(' | '))
        for (const one of addressees) put('addressees', one.start, `${one.text} | ${one.actor}`)
      }
      for (const m of p.money)
        put('money', m.start, [m.text, m.amount, m.amount_max, m.currency, m.period, m.qualifier].join(' | '))
    }
    base += squeezed.length
  }
  return items
}

/** The difference as lines of text: counts of gained, lost and changed a layer, and the first `examples` of each. */
export const formatDiff = ({ counts, differences }: RunDiff, examples: number, layer?: string): string => {
  const lines: string[] = []
  for (const name of DIFF_LAYERS.filter((one) => layer === undefined || one === layer)) {
    const all = differences.filter((one) => one.layer === name)
    const kinds = {
      gained: all.filter(({ before }) => before === null),
      lost: all.filter(({ after }) => after === null),
      changed: all.filter(({ before, after }) => before !== null && after !== null),
    }
    const { before, after, same } = counts[name]
    const told = Object.entries(kinds).map(([kind, list]) => `${kind} ${list.length}`)
    lines.push(`${name}: ${before} → ${after}, same ${same}, ${told.join(', ')}`)
    for (const [kind, list] of Object.entries(kinds))
      for (const one of spread(list, examples)) {
        const change = [one.before, one.after].filter((value) => value !== null).join('  →  ')
        lines.push(`  ${kind}: ${one.path} ${one.paragraph}: ${change}\n      ${one.text.replace(/\s+/g, ' ')}`)
      }
  }
  return lines.join('\n')
}

/** At most `most` of a list, spread evenly over it. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most ? list : Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)] as T)
