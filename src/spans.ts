// Half-open ranges of UTF-16 code units: the one way in which anything points into a text.

/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words under a span: always `text.slice(start, end)`. */
export const surface = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many of spans, in order of their starts, start before an offset: the index of the first that doesn't. By bisection. */
export const countBefore = (spans: readonly Pick<Span, 'start'>[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span without white space at either end; an all-blank span shrinks to an empty one at its start. */
export const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** Whether `\s` matches a code unit. */
export const isBlank = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isRareBlank(code)

const isRareBlank = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x1680 ||
  code === 0xfeff
