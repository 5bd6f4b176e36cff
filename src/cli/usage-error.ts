// A command that can't be carried out as it was given.

/** Ends a command with exit code 2; the message is one line that names what was given and what was expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}
