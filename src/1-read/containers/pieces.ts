// Bytes cut anew. What is done with a piece must not depend on how fast a disk or a stream was: the same file has to give the
// same documents up to where it is broken.

/** The same bytes in pieces of `size`, the last of which may be shorter. */
export async function* piecesOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  let gathered = 0
  for await (const chunk of bytes) {
    let rest = chunk
    while (gathered + rest.length >= size) {
      const own = rest.subarray(0, size - gathered)
      yield parts.length === 0 ? own : Buffer.concat([...parts, own])
      rest = rest.subarray(own.length)
      parts = []
      gathered = 0
    }
    if (rest.length === 0) continue
    parts.push(rest)
    gathered += rest.length
  }
  if (gathered > 0) yield Buffer.concat(parts)
}
