// How things are kept from text to text.

/**
 * A copy that does not keep the whole text in memory, as a slice of V8's does if it has thirteen letters or more. It is flat: another
 * slice, of a copy with a letter before it, would take half as much memory again.
 */
export const ownCopy = (slice: string): string =>
  slice.length < 13 ? slice : (JSON.parse(JSON.stringify(slice)) as string)

/** The same numbers with room for as many more. */
export const doubled = <A extends Int32Array | Uint16Array | Uint8Array>(array: A): A => {
  const more = new (array.constructor as new (length: number) => A)(array.length * 2)
  more.set(array)
  return more
}
