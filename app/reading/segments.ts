// Overlapping marks cut into segments that don't overlap, each with all marks upon it.

/** A stretch of text with the marks upon it, the longest first. */
export interface Segment<Item> {
  readonly start: number
  readonly end: number
  readonly marks: readonly Item[]
}

/** Cuts `start` to `end` wherever a mark begins or ends. Marks come in the order of their starts; what juts out is cut off. */
export const segmentsOf = <Item extends { readonly start: number; readonly end: number }>(
  start: number,
  end: number,
  marks: readonly Item[],
): readonly Segment<Item>[] => {
  const cuts = new Set([start, end])
  for (const mark of marks) for (const cut of [mark.start, mark.end]) if (cut > start && cut < end) cuts.add(cut)
  const sorted = [...cuts].sort((a, b) => a - b)
  const segments: Segment<Item>[] = []
  let next = 0
  let open: Item[] = []
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [from, to] = [sorted[i] as number, sorted[i + 1] as number]
    open = open.filter((mark) => mark.end > from)
    while (next < marks.length && (marks[next] as Item).start <= from) {
      const mark = marks[next] as Item
      if (mark.end > from) open.push(mark)
      next += 1
    }
    segments.push({ start: from, end: to, marks: open.toSorted((a, b) => b.end - b.start - (a.end - a.start)) })
  }
  return segments
}
