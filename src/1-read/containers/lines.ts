// Bytes → lines, whatever there are of them. Not node:readline, for which U+2028 and U+2029 end a line, which JSON may hold as
// they are.

/** Yields each line without its LF, and what stands behind the last; a line of more than `longest` bytes as null. */
export async function* linesIn(
  bytes: AsyncIterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer | null> {
  for await (const lines of linesByPiece(bytes, longest)) yield* lines
}

/** The same, the lines that end in one piece of the input together: when they are handed on, nothing more has been read. */
export async function* linesByPiece(
  bytes: AsyncIterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<(Buffer | null)[]> {
  let parts: Uint8Array[] = []
  let size = 0
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= longest) parts.push(part)
    else parts = []
  }
  const take = () => {
    const line = size > longest ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    const lines: (Buffer | null)[] = []
    let rest = chunk
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      add(rest.subarray(0, end))
      lines.push(take())
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) add(rest)
    if (lines.length > 0) yield lines
  }
  if (size > 0) yield [take()]
}
