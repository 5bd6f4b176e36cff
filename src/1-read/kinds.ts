// Which files of a folder are read: by the endings of their names. A file that is named itself is read whatever it is called.

import { CONTAINERS, containerKindOf, PACKED } from './containers/names.ts'
import { FORMATS } from './formats/index.ts'
import { BYTE_FORMATS } from './formats/lazy.ts'

const extensions = [...FORMATS, ...BYTE_FORMATS].flatMap((format) => format.extensions).filter((name) => name !== '')

const READABLE: ReadonlySet<string> = new Set(extensions)

/** Whether a file in a folder is read: by the ending of its name, also where `.gz` or `.zst` stands behind. */
export const isReadable = (path: string): boolean =>
  READABLE.has(/\.[^./\\]+$/.exec(path.replace(PACKED, ''))?.[0].toLowerCase() ?? '') || containerKindOf(path) !== null

/** What is read, in words: `.md, .txt, .pdf …`, one ending a format. */
export const KINDS = [...FORMATS, ...BYTE_FORMATS, ...CONTAINERS].map(({ extensions: [first] }) => first).join(', ')
