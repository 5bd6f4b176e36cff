// Ids of paragraphs: stable within the resolution, and readable: `pp1`, `op3`, `op3.a.ii`, `II.op3`.

import type { Paragraph } from '../types.ts'

/** A paragraph before it has an id. */
export type Unnamed = Omit<Paragraph, 'id' | 'parent'> & { readonly text: string }

const PREFIX = {
  title: 't',
  organ: 'org',
  preambular: 'pp',
  operative: 'op',
  heading: 'h',
  annex: 'an',
  footnote: 'fn',
  closing: 'cl',
} as const

/** Gives ids and parents. A subparagraph's parent is the nearest paragraph of its kind above with a smaller depth. */
export const withIds = (paragraphs: readonly Unnamed[]): Paragraph[] => {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const restarts =
    paragraphs.filter(({ kind, label, depth }) => kind === 'operative' && label === '1' && depth === 0).length > 1
  let open: { id: string; depth: number; kind: string }[] = []
  let numeral = ''
  let letter = ''
  return paragraphs.map((paragraph) => {
    const { kind, label, depth, text, ...rest } = paragraph
    if (kind === 'heading') {
      const found = /^([IVXL]{1,6}|[A-Z])(?=[.\s]|$)/.exec(text)?.[1]
      if (
        found &&
        /^[IVXL]+$/.test(found) &&
        !(found.length === 1 && letter !== '' && found.charCodeAt(0) === letter.charCodeAt(0) + 1)
      ) {
        numeral = found
        letter = ''
      } else if (found) letter = found
    }
    if (kind !== 'footnote') open = open.filter((one) => one.depth < depth && one.kind === kind)
    const parent = kind === 'footnote' ? undefined : open.at(-1)
    const part =
      restarts && (kind === 'operative' || kind === 'preambular') ? [numeral, letter].filter(Boolean).join('.') : ''
    const own = sign(label)
    let id: string
    if (parent) {
      const count = (counts.get(parent.id) ?? 0) + 1
      counts.set(parent.id, count)
      id = `${parent.id}.${own || count}`
    } else {
      const series = `${part ? `${part}.` : ''}${PREFIX[kind]}`
      const count = (counts.get(series) ?? 0) + 1
      counts.set(series, count)
      id = own && kind !== 'preambular' ? `${series}${own}` : `${series}${count}`
    }
    const unique = makeUnique(id, taken, counts)
    if (kind !== 'footnote') open.push({ id: unique, depth, kind })
    return { id: unique, kind, label, depth, parent: parent?.id ?? null, ...rest }
  })
}

/** A label as part of an id: `(a)` is `a`, `OP7` is `7`, `6.2` is `6-2`, a bullet nothing. */
const sign = (label: string | null): string =>
  (label ?? '')
    .replace(/^(?:OP|PP)\s?/, '')
    .replace(/\./g, '-')
    .replace(/[^A-Za-z0-9*-]/g, '')
    .replace(/^-+|-+$/g, '')

const makeUnique = (id: string, taken: Set<string>, counts: Map<string, number>): string => {
  let unique = id
  while (taken.has(unique)) {
    const next = (counts.get(`again ${id}`) ?? 1) + 1
    counts.set(`again ${id}`, next)
    unique = `${id}-${next}`
  }
  taken.add(unique)
  return unique
}
