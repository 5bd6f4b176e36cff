// Puts in order what mostly is.

/** The items as `compare` orders them; where they stand so already, the very list. */
export const inOrder = <T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] => {
  for (let i = 1; i < items.length; i += 1)
    if (compare(items[i - 1] as T, items[i] as T) > 0) return items.toSorted(compare)
  return items
}
