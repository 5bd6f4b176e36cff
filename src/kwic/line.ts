// A line of a concordance: the keyword with what stands before and behind it.

/** How much stands around a keyword: its clause, its paragraph, or so many words of its paragraph. */
export type Context = 'clause' | 'paragraph' | number

/** A text around a keyword, cut at the keyword. */
export interface Surroundings {
  readonly pre: string
  readonly post: string
}

/** A keyword with its surroundings and the order that it can be sorted by. */
export interface KwicLine extends Surroundings {
  readonly docId: string
  readonly clauseId: string
  /** Half-open, UTF-16 code units into documents.text. */
  readonly from: number
  readonly to: number
  readonly keyword: string
  readonly pattern: string
  readonly verb: string
  readonly organ: string | null
  readonly year: number | null
}

/** Cuts `text` at a keyword (offsets into `text`), and to `words` words on each side where that is asked for. */
export const around = (text: string, start: number, end: number, words: number | null): Surroundings => {
  const [pre, post] = [text.slice(0, start), text.slice(end)]
  return words === null ? { pre, post } : { pre: lastWords(pre, words), post: firstWords(post, words) }
}

const firstWords = (text: string, count: number): string => {
  const word = /\S+/gu
  let end = 0
  for (let i = 0; i < count; i += 1) {
    const match = word.exec(text)
    if (match === null) return text
    end = word.lastIndex
  }
  return text.slice(0, end)
}

const lastWords = (text: string, count: number): string => {
  let at = text.trimEnd().length
  for (let i = 0; i < count && at > 0; i += 1) {
    while (at > 0 && /\s/u.test(text[at - 1] as string)) at -= 1
    while (at > 0 && !/\s/u.test(text[at - 1] as string)) at -= 1
  }
  return text.slice(at)
}

/** What lines can be sorted by: words to the left (`l1` is the nearest) and right, the keyword, or where it stands. */
export const SORTS = ['l1', 'l2', 'l3', 'r1', 'r2', 'r3', 'keyword', 'doc', 'organ', 'year', 'verb'] as const
export type Sort = (typeof SORTS)[number]

/** Lines in the order of `sorts`, the first first; lines that are equal in all of them stay as they were. */
export const sorted = (lines: readonly KwicLine[], sorts: readonly Sort[]): KwicLine[] => {
  const keyed = lines.map((line) => ({ line, keys: sorts.map((sort) => keyOf(line, sort)) }))
  keyed.sort((a, b) => {
    for (const [i, key] of a.keys.entries()) {
      const other = b.keys[i] as string
      if (key !== other) return key < other ? -1 : 1
    }
    return 0
  })
  return keyed.map(({ line }) => line)
}

const keyOf = (line: KwicLine, sort: Sort): string => {
  if (sort === 'keyword') return line.keyword.toLowerCase()
  if (sort === 'doc') return line.docId
  if (sort === 'organ') return line.organ ?? ''
  if (sort === 'year') return String(line.year ?? 0).padStart(4, '0')
  if (sort === 'verb') return line.verb
  const place = Number(sort[1])
  const words = wordsOf(sort.startsWith('l') ? lastWords(line.pre, place) : firstWords(line.post, place + 1))
  return (sort.startsWith('l') ? words.at(-place) : words[place - 1]) ?? ''
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? []
