// What led to no document: files of a kind that isn't read, names that lead nowhere.

import { KINDS } from '../1-read/kinds.ts'
import type { InputEntry, Outcome } from '../6-emit/manifest.ts'
import type { Collected } from './collect.ts'

/** An entry of the manifest for each, with the place where it lies. */
export const unreadOf = ({
  skipped,
  problems,
}: Collected): { readonly entry: InputEntry; readonly file: string | null }[] => [
  ...[...skipped].map(({ path, file }) => ({
    entry: unread(path, 'skipped', `of no kind that is read, expected ${KINDS}`),
    file,
  })),
  ...problems.map(({ path, file = path, message }) => ({ entry: unread(path, 'failed', message), file })),
]

/** An entry with its keys in the order of all others. */
const unread = (path: string, outcome: Outcome, reason: string): InputEntry => ({
  ...{ path, sha256: null, bytes: null, outcome, reason, resolutions: 0 },
})
