// A problem with a text, as a value. Trouble with the program throws instead.

/** How much a notice should worry its reader: `error` means that this document (not the run) failed. */
export type NoticeLevel = 'info' | 'warning' | 'error'

/** A problem with a text. The message reads "Unexpected X, expected Y", with the values; offsets are UTF-16 code units. */
export interface Notice {
  readonly rule: string
  readonly level: NoticeLevel
  readonly message: string
  readonly start: number | null
  readonly end: number | null
}

/** Makes a notice; without a span it concerns the whole document. */
export const notice = (
  rule: string,
  level: NoticeLevel,
  message: string,
  span?: { readonly start: number; readonly end: number },
): Notice => ({ rule, level, message, start: span?.start ?? null, end: span?.end ?? null })
