// What a document is called whose text doesn't say.

/** The last part of a path without its ending. */
export const stemOf = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '')
