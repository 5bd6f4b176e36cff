// Precision, recall and F1 from counts; and shares, for what is only judged where something was found at all.

/** Counts of a measure: found and right, found but not in the gold, in the gold but not found. */
export interface Prf {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** How many of those that were judged are right. */
export interface Share {
  readonly right: number
  readonly of: number
}

/** Adds counts, so that scores of paragraphs become scores of a corpus. */
export const addPrf = (a: Prf, b: Prf): Prf => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn })

/** Adds two shares by their counts. */
export const addShare = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of })

/** How much of what was found is right; null when nothing was found. */
export const precision = ({ tp, fp }: Prf): number | null => (tp + fp === 0 ? null : tp / (tp + fp))

/** How much of the gold was found; null when the gold holds nothing. */
export const recall = ({ tp, fn }: Prf): number | null => (tp + fn === 0 ? null : tp / (tp + fn))

/** Harmonic mean of precision and recall; null when neither the gold nor the prediction holds anything. */
export const f1 = ({ tp, fp, fn }: Prf): number | null => (tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn))

/** The share as a number between 0 and 1; null when nothing was judged. */
export const ratio = ({ right, of }: Share): number | null => (of === 0 ? null : right / of)
