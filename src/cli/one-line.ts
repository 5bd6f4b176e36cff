// A message on one line, whatever a file name or an error brings along.

/** The message on one line, without what a terminal would take for a command. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
export const oneLine = (message: string): string => message.trim().replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
