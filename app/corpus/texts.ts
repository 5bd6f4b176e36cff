// The texts of documents, in shards that are loaded as they are wanted and kept.

import type { SiteIndex } from '../../src/explore/site.ts'
import { part } from './load.ts'
import { unpackedValue } from './unpack.ts'

const shards = new Map<number, Promise<readonly string[]>>()
const arrived = new Map<number, readonly string[]>()

/** The texts of a shard. */
export const shardTexts = (shard: number): Promise<readonly string[]> => {
  const known = shards.get(shard)
  if (known !== undefined) return known
  const texts = part(`texts/${shard}`, false).then(
    (data) => unpackedValue(data as string) as Promise<readonly string[]>,
  )
  shards.set(shard, texts)
  texts.then(
    (all) => arrived.set(shard, all),
    () => shards.delete(shard),
  )
  return texts
}

/** The shard that a document is in. */
export const shardOf = ({ shards: firsts }: SiteIndex, doc: number): number => {
  let [low, high] = [0, firsts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((firsts[middle] as number) <= doc) low = middle
    else high = middle - 1
  }
  return low
}

/** The text of a document. */
export const textOf = async (index: SiteIndex, doc: number): Promise<string> => {
  const shard = shardOf(index, doc)
  return (await shardTexts(shard))[doc - (index.shards[shard] as number)] as string
}

/** The text of a document where its shard is there already, else null. */
export const textNow = (index: SiteIndex, doc: number): string | null => {
  const shard = shardOf(index, doc)
  return arrived.get(shard)?.[doc - (index.shards[shard] as number)] ?? null
}
