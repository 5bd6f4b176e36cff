// What offsets count: JavaScript and Java count UTF-16 code units, Python, R and the W3C code points, Rust and Go bytes.

import { codePointOffsets } from './code-points.ts'

/** A unit of offsets. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'utf8'

/** Gives the function from an offset in UTF-16 code units of `text` to the offset of the same place in `unit`. */
export const offsetsIn = (unit: OffsetUnit, text: string): ((offset: number) => number) => {
  if (unit === 'utf16') return (offset) => offset
  return unit === 'codepoint' ? codePointOffsets(text) : byteOffsets(text)
}

/** To bytes of UTF-8. A lone surrogate takes three, as it does when it is written as U+FFFD. */
const byteOffsets = (text: string): ((offset: number) => number) => {
  const bytes = new Uint32Array(text.length + 1)
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    bytes[i] = count
    const code = text.codePointAt(i) as number
    if (code > 0xffff) {
      // In the middle of a pair nothing starts; it counts as the pair's start.
      i += 1
      bytes[i] = count
      count += 4
    } else count += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  bytes[text.length] = count
  return (offset) => bytes[offset] as number
}
