// What the command packed: columns of numbers and texts.

import type { PackedNumbers } from '../../src/explore/site.ts'

/** A column of numbers. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array

/** The numbers of a packed column. */
export const numbersOf = async ({ bits, data }: PackedNumbers): Promise<Numbers> => {
  const bytes = await inflated(data)
  return bits === 8 ? new Uint8Array(bytes) : bits === 16 ? new Uint16Array(bytes) : new Uint32Array(bytes)
}

/** A packed value. */
export const unpackedValue = async (data: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await inflated(data)))

const inflated = (data: string): Promise<ArrayBuffer> => {
  const stream = new Blob([bytesOf(data)]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Response(stream).arrayBuffer()
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i)
  return bytes
}
