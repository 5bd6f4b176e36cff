// Words in italics, as spans beside the text. Cleaning takes letters away and moves others; the spans go with the letters.

import { type Span, trimSpan } from '../spans.ts'

/** How far ahead a letter is looked for: more is never taken away in one piece. */
const FARTHEST = 300

/** Spans of `raw` as spans of `clean`, which is `raw` with letters taken out and blanks made one. Those that lost all letters go. */
export const carried = (spans: readonly Span[], raw: string, clean: string): readonly Span[] => {
  if (spans.length === 0 || raw === clean) return spans
  const at = places(raw, clean)
  return spans.flatMap(({ start, end }) => {
    const span = { start: at[start] as number, end: at[end] as number }
    return span.start < span.end ? [span] : []
  })
}

/** For each offset of `raw` the offset in `clean` of what is left from there on. */
const places = (raw: string, clean: string): number[] => {
  const at: number[] = new Array(raw.length + 1).fill(clean.length)
  let next = 0
  for (let i = 0; i < clean.length; i += 1) {
    const found = find(raw, clean[i] as string, next)
    // A letter that cleaning put there: what it stands for is passed over with the next one that is found.
    if (found < 0) continue
    for (let r = next; r <= found; r += 1) at[r] = i
    next = found + 1
  }
  return at
}

const find = (raw: string, letter: string, from: number): number => {
  const isBlank = /\s/.test(letter)
  for (let r = from; r < raw.length && r - from < FARTHEST; r += 1) {
    const own = raw[r] as string
    if (own === letter || (isBlank && /\s/.test(own))) return r
  }
  return -1
}

/** Spans moved by a number of letters. */
export const shifted = (spans: readonly Span[], by: number): readonly Span[] =>
  by === 0 ? spans : spans.map(({ start, end }) => ({ start: start + by, end: end + by }))

/** In order, without blanks at their ends, those that only blanks part made one. */
export const joined = (spans: readonly Span[], text: string): Span[] => {
  const whole: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = whole.at(-1)
    if (last !== undefined && start <= last.end + 3 && /^[^\S\n]{0,3}$/.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end)
    else whole.push({ start, end })
  }
  return whole.map((span) => trimSpan(text, span)).filter(({ start, end }) => start < end)
}
