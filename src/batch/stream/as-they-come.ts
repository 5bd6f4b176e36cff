// Work on items as they come, its results in their order, each handed on as soon as it is there. `inOrder` of a corpus waits
// for more items first: whoever sends one line and waits for its answer would wait for ever.

/**
 * Runs `work` on every item, at most `ahead` of them begun and not yet taken by the reader, who so sets the pace. Yields the
 * results in the order of the items; throws what `items` or `work` throws, in its turn.
 */
export async function* asTheyCome<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  const change = new Change()
  let isOver = false
  let isLeft = false
  const begin = (result: Promise<Result>) => {
    // Whoever awaits it in its turn hears of a failure; until then it must not count as unheard.
    result.catch(() => undefined)
    begun.push(result)
    change.tell()
  }
  const take = async () => {
    try {
      for await (const item of items) {
        begin(work(item))
        while (begun.length >= ahead && !isLeft) await change.next()
        if (isLeft) return
      }
    } catch (error) {
      begin(Promise.reject(error))
    } finally {
      isOver = true
      change.tell()
    }
  }
  const taking = take()
  try {
    for (;;) {
      const [first] = begun
      if (first !== undefined) {
        yield await first
        begun.shift()
        change.tell()
      } else if (isOver) return await taking
      else await change.next()
    }
  } finally {
    isLeft = true
    change.tell()
  }
}

/** Lets one part of the program wait until another has changed something. */
class Change {
  #tell: () => void = () => undefined
  #next: Promise<void> = this.#renewed()

  next(): Promise<void> {
    return this.#next
  }

  tell(): void {
    const tell = this.#tell
    this.#next = this.#renewed()
    tell()
  }

  #renewed(): Promise<void> {
    return new Promise((resolve) => {
      this.#tell = resolve
    })
  }
}
