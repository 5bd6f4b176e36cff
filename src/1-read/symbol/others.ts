// Symbols of organizations other than the United Nations, and of its agencies: as they print them.

import { group, type SymbolReader } from './reader.ts'
import { ofSession } from './spelling.ts'

const EXECUTIVE_BOARD = 'un/who-executive-board'
const OAS = 'igo/oas'
const AFRICAN_UNION = 'igo/african-union'

/** Asked in order. An organ that is null is the one that the text names. */
export const OTHERS: readonly SymbolReader[] = [
  {
    // EB148.R1, of the Executive Board of the World Health Organization
    first: 'E',
    pattern: /^EB(\d{1,3})\.R(\d{1,3})\b/,
    read: (m) => ofSession(m[0], EXECUTIVE_BOARD, group(m, 1), group(m, 2)),
  },
  {
    // GC(66)/RES/7, of the General Conference of the International Atomic Energy Agency
    first: 'G',
    pattern: /^GC\((\d{1,3})\)\/RES\/(\d{1,3})\b/,
    read: (m, organ) => ofSession(m[0], organ, group(m, 1), group(m, 2)),
  },
  {
    // RESOLUTION A.1162(32), MSC.428(98), of the International Maritime Organization
    first: 'ACFLMRT',
    pattern: /^(?:RESOLUTION |Resolution )?((?:A|C|FAL|LEG|MEPC|MSC|TC)\.(\d{1,4})) ?\((\d{1,3}|ES\.\d{1,2})\)/,
    read: (m, organ) => ofSession(`${group(m, 1)}(${group(m, 3)})`, organ, group(m, 3), group(m, 2)),
  },
  {
    // Decision 1/CP.21, of the Parties to the climate treaties
    first: '0D',
    pattern: /^(?:DECISION |Decision )?((\d{1,3})\/(?:CP|CMP|CMA)\.(\d{1,2}))\b/,
    read: (m, organ) => ofSession(group(m, 1), organ, group(m, 3), group(m, 2)),
  },
  {
    // AG/RES. 2991 (LII-O/22), whose General Assembly is that of the Organization of American States
    first: 'A',
    pattern: /^AG\/RES\.? ?(\d{1,4}) ?\(([IVXLC]{1,8}-[EO]\/\d{2})\)/,
    read: (m) => ofSession(`AG/RES. ${group(m, 1)} (${group(m, 2)})`, OAS, group(m, 2), group(m, 1)),
  },
  {
    // Assembly/AU/Dec.789(XXXIV)
    first: 'A',
    pattern: /^Assembly\/AU\/(Decl?|Res)\. ?(\d{1,4}) ?\(([IVXLC]{1,8})\)/,
    read: (m) =>
      ofSession(`Assembly/AU/${group(m, 1)}.${group(m, 2)}(${group(m, 3)})`, AFRICAN_UNION, group(m, 3), group(m, 2)),
  },
]
