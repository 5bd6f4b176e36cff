// What is made once, when it is first wanted.

/** Gives what `make` makes, the same every time; where that failed, it is made again when it is wanted again. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null
  return () => {
    if (made === null) {
      made = make()
      made.catch(() => {
        made = null
      })
    }
    return made
  }
}
