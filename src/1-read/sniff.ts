// What a file is by its first bytes, where it is not text.

/** Openings that name a format with certainty; hexadecimal, at the given byte offset. */
const MAGIC: readonly { readonly at: number; readonly bytes: string; readonly name: string }[] = [
  { at: 0, bytes: '255044462d', name: 'PDF document' },
  { at: 0, bytes: '504b0304', name: 'ZIP archive (DOCX, XLSX, ODT and EPUB files are such archives)' },
  { at: 0, bytes: '504b0506', name: 'empty ZIP archive' },
  { at: 0, bytes: 'd0cf11e0a1b11ae1', name: 'Microsoft Office 97-2003 document' },
  { at: 0, bytes: '1f8b', name: 'gzip archive' },
  { at: 0, bytes: '425a68', name: 'bzip2 archive' },
  { at: 0, bytes: '377abcaf271c', name: '7-Zip archive' },
  { at: 0, bytes: '526172211a07', name: 'RAR archive' },
  { at: 0, bytes: '28b52ffd', name: 'Zstandard archive' },
  { at: 0, bytes: '89504e470d0a1a0a', name: 'PNG image' },
  { at: 0, bytes: 'ffd8ff', name: 'JPEG image' },
  { at: 0, bytes: '474946383761', name: 'GIF image' },
  { at: 0, bytes: '474946383961', name: 'GIF image' },
  { at: 0, bytes: '49492a00', name: 'TIFF image' },
  { at: 0, bytes: '4d4d002a', name: 'TIFF image' },
  { at: 8, bytes: '57454250', name: 'WebP image' },
  { at: 0, bytes: '7f454c46', name: 'program (ELF)' },
  { at: 0, bytes: '53514c69746520666f726d6174', name: 'SQLite database' },
  { at: 0, bytes: '50415231', name: 'Parquet table' },
  { at: 257, bytes: '7573746172', name: 'tar archive' },
]

/** Names the binary format that the bytes open with; null where none is known. */
export const binaryFormat = (bytes: Uint8Array): string | null => {
  for (const { at, bytes: hex, name } of MAGIC) {
    const length = hex.length / 2
    if (bytes.length < at + length) continue
    let same = true
    for (let i = 0; same && i < length; i += 1)
      same = bytes[at + i] === Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16)
    if (same) return name
  }
  return null
}

/** Whether bytes are packed by Zstandard. */
export const isZstd = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd
