// Work done a few pieces at a time, its results handed on in the order of the pieces: bounded in memory however many there are.

import PQueue from 'p-queue'

/**
 * Runs `work` on every item, at most `concurrency` at once and twice as many ahead of the reader, who so sets the pace.
 * Yields the results in the order of the items. Throws what `work` throws, in its turn.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  concurrency: number,
): AsyncGenerator<Result> {
  const queue = new PQueue({ concurrency })
  const results: Promise<Result>[] = []
  for await (const item of items) {
    const result = queue.add(() => work(item))
    // Whoever awaits it in its turn hears of a failure; until then it must not count as unheard.
    result.catch(() => undefined)
    results.push(result)
    if (results.length >= 2 * concurrency) yield await (results.shift() as Promise<Result>)
  }
  for (const result of results) yield await result
}
