// Archives and packed files, made for one test each.

import { strToU8, zipSync } from 'fflate'
import { type Headers, pack } from 'tar-stream'

/** A ZIP archive of texts by name. */
export const zipOf = (members: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

/** A tar archive of members in their order. */
export const tarOf = async (
  members: readonly (readonly [header: Headers | string, content: string])[],
): Promise<Buffer> => {
  const archive = pack()
  for (const [header, content] of members)
    archive.entry(typeof header === 'string' ? { name: header } : header, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A Zstandard file (RFC 8878) whose blocks are not packed: Node 20 has no packer, and a reader sees no difference. */
export const zstdOf = (content: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(content)
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0])
  head.writeUInt32LE(bytes.length, 5)
  const blocks: Buffer[] = []
  for (let at = 0; at === 0 || at < bytes.length; at += 1 << 17) {
    const part = bytes.subarray(at, at + (1 << 17))
    const isLast = at + (1 << 17) >= bytes.length
    const size = Buffer.alloc(3)
    size.writeUIntLE((part.length << 3) | (isLast ? 1 : 0), 0, 3)
    blocks.push(size, part)
  }
  return Buffer.concat([head, ...blocks])
}
