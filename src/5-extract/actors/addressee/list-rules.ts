// What a list of actors is read for: as an object, or as the subject of a that-clause.

import type { Role } from './nominals.ts'

/** What tells where a list ends, because its items are told to act. */
export interface ListRules {
  readonly role: Role
  /** Whether that is so at an index; a boundary is the end of an item or of a phrase between commas. */
  isTold(index: number, isBoundary: boolean): boolean
}
