// Bytes that were packed by gzip or Zstandard, as they come: never held whole, and watched for more than they should be.

import { ReadError } from '../read-error.ts'
import { type UnpackLimits, UnpackMeter } from './limits.ts'
import { piecesOf } from './pieces.ts'

/** What unpacks bytes piece by piece; throws where they are broken. */
interface Unpacker {
  readonly push: (bytes: Uint8Array, isLast: boolean) => Uint8Array[] | Promise<Uint8Array[]>
  readonly close: () => void
}

/** Bytes unpacked in one go: a thousand times as many may come out, and are in memory all at once. */
const PIECE = 16 * 1024

/**
 * The bytes of a file as its name says they are packed.
 * @throws ReadError where they are broken, or more than a file of texts unpacks to
 */
export async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  limits: UnpackLimits,
): AsyncGenerator<Uint8Array> {
  const meter = new UnpackMeter(path, limits)
  const unpacker = await unpackerOf(path)
  let packed = 0
  const push = async (piece: Uint8Array, isLast: boolean) => {
    packed += piece.length
    const out = await unpacker.push(piece, isLast)
    for (const { length } of out) meter.add(length, packed)
    return out
  }
  try {
    for await (const piece of piecesOf(bytes, PIECE)) yield* await push(piece, false)
    yield* await push(new Uint8Array(0), true)
  } catch (cause) {
    if (cause instanceof ReadError) throw cause
    const { message } = cause as Error
    throw new ReadError(path, `expected a packed file that can be read, found a broken one (${message})`, { cause })
  } finally {
    unpacker.close()
  }
}

const unpackerOf = async (path: string): Promise<Unpacker> =>
  /\.zst$/i.test(path)
    ? new (await import('../unzstd.ts')).ZstdUnpacker()
    : new (await import('./gunzip-pieces.ts')).GzipUnpacker()
