// What a command's exit code says.

export const OK = 0
/** Some document could not be annotated; the others were. */
export const DOCUMENT_FAILED = 1
/** The question was right, and nothing answers it. */
export const NOTHING_FOUND = 1
/** A corpus is not what was written. */
export const WRONG = 1
/** The command could not be carried out as given. */
export const USAGE = 2
/** Not every line of a stream was answered. */
export const UNANSWERED = 3
/** Stopped by Ctrl-C, as shells put it: 128 and the number of the signal. */
export const INTERRUPTED = 130
