// What led to no document: files of a kind that isn't read, names that lead nowhere.

import { KINDS } from '../1-read/kinds.ts'
import type { InputEntry } from '../6-emit/manifest.ts'
import type { Collected } from './collect.ts'

const UNREAD = { sha256: null, bytes: null, resolutions: 0 } as const

/** An entry of the manifest for each, with the place where it lies. */
export const unreadOf = ({
  skipped,
  problems,
}: Collected): { readonly entry: InputEntry; readonly file: string | null }[] => [
  ...[...skipped].map(({ path, file }) => ({
    entry: { ...UNREAD, path, outcome: 'skipped' as const, reason: `of no kind that is read, expected ${KINDS}` },
    file,
  })),
  ...problems.map(({ path, message }) => ({
    entry: { ...UNREAD, path, outcome: 'failed' as const, reason: message },
    file: path,
  })),
]
