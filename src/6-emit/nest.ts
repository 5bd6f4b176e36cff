// What names its owner, under the owner.

const NONE: readonly never[] = []

/** For each owner, in their order, what is made of the items that name it. `make` is told the index of an item as well. */
export const nested = <Item, Made>(
  owners: readonly { readonly id: string }[],
  items: readonly Item[],
  ownerOf: (item: Item) => string,
  make: (item: Item, index: number) => Made,
): readonly (readonly Made[])[] => {
  const lists: (readonly Made[])[] = []
  // Items mostly stand in the order of their owners, so that both lists are walked side by side.
  let next = 0
  for (let i = 0; i < owners.length; i += 1) {
    const { id } = owners[i] as { readonly id: string }
    let list: readonly Made[] = NONE
    if (next < items.length && ownerOf(items[next] as Item) === id) {
      const made: Made[] = []
      for (; next < items.length && ownerOf(items[next] as Item) === id; next += 1)
        made.push(make(items[next] as Item, next))
      list = made
    }
    lists.push(list)
  }
  return next === items.length ? lists : nestedInAnyOrder(owners, items, ownerOf, make)
}

/** The same, wherever the items stand. */
const nestedInAnyOrder: typeof nested = (owners, items, ownerOf, make) => {
  const lists = new Map<string, ReturnType<typeof make>[]>()
  for (const { id } of owners) lists.set(id, [])
  for (const [index, item] of items.entries()) lists.get(ownerOf(item))?.push(make(item, index))
  return owners.map(({ id }) => lists.get(id) ?? NONE)
}
