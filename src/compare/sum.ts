// Sums of counts.

/** The sum of all entries; 0 for none. */
export const sum = (numbers: ArrayLike<number>): number => {
  let total = 0
  for (let i = 0; i < numbers.length; i += 1) total += numbers[i] as number
  return total
}
