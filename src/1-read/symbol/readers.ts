// The ways in which organs of the United Nations write symbols and numbers, and what each says.

import { OTHERS } from './others.ts'
import { group, type SymbolReader } from './reader.ts'
import {
  ECOSOC,
  ecosoc,
  environment,
  GENERAL_ASSEMBLY,
  HUMAN_RIGHTS_COUNCIL,
  habitat,
  healthAssembly,
  NOTHING,
  numbered,
  ofSession,
  romanSession,
  SECURITY_COUNCIL,
  securityCouncil,
} from './spelling.ts'

/** In order: the first pattern that matches decides, unless its reader declines. */
export const READERS: readonly SymbolReader[] = [
  {
    // A/HRC/RES/52/37, A/HRC/RES/S-32/1
    first: 'A',
    pattern: /^A\/HRC\/RES\/((?:S-)?\d{1,3})\/(\d{1,3})\b/i,
    read: (m) => numbered(HUMAN_RIGHTS_COUNCIL, group(m, 1).toUpperCase(), group(m, 2), null),
  },
  {
    // A/RES/70/1, A/RES/ES-10/20, A/RES/61/267B
    first: 'A',
    pattern: /^A\/RES\/((?:E?S-)?\d{1,3})\/(\d{1,3}) ?([A-Z](?:-[A-Z])?)?\b/i,
    read: (m) => numbered(GENERAL_ASSEMBLY, group(m, 1).toUpperCase(), group(m, 2), m[3] ?? null),
  },
  {
    // A/RES/217(III), A/RES/3235 (XXIX)
    first: 'AE',
    pattern: /^(A|E)\/RES\/(\d{1,4}) ?([A-Z])? ?\(([IVXLC]+(?:-[IVX]+)?)\)/i,
    read: (m) => romanSession(m[1]?.toUpperCase() === 'A' ? GENERAL_ASSEMBLY : ECOSOC, group(m, 2), m[3], group(m, 4)),
  },
  {
    // S/RES/1325 (2000)
    first: 'S',
    pattern: /^S\/RES\/(\d{1,4}) ?\((\d{4})\)/i,
    read: (m) => securityCouncil(group(m, 1), group(m, 2)),
  },
  {
    // E/CN.7/RES/58/6: a functional commission; its actor is told by its name, not by its number
    first: 'E',
    pattern: /^(E\/CN\.\d{1,2})\/RES\/(\d{1,4})\/(\d{1,3})\b/i,
    read: (m) =>
      ofSession(`${group(m, 1).toUpperCase()}/RES/${group(m, 2)}/${group(m, 3)}`, null, group(m, 2), group(m, 3)),
  },
  {
    // E/RES/2012/16
    first: 'E',
    pattern: /^E\/RES\/((?:19|20)\d{2})\/(\d{1,3})\b/i,
    read: (m) => ecosoc(group(m, 1), group(m, 2)),
  },
  {
    // UNEP/EA.5/Res.5
    first: 'U',
    pattern: /^UNEP\/EA\.(SS\.)?(\d{1,2})\/RES\.? ?(\d{1,3})\b/i,
    read: (m) => environment(`${m[1] ? 'SS.' : ''}${group(m, 2)}`, group(m, 3)),
  },
  {
    // HSP/HA.2/Res.3
    first: 'H',
    pattern: /^HSP\/HA\.(\d{1,2})\/RES\.? ?(\d{1,3})\b/i,
    read: (m) => habitat(group(m, 1), group(m, 2)),
  },
  {
    // WHA66.23, WHA 66.23
    first: 'W',
    pattern: /^WHA ?(\d{1,3})\.(\d{1,3})\b/i,
    read: (m) => healthAssembly(group(m, 1), group(m, 2)),
  },
  {
    // "PRST OS/12/1." of the Human Rights Council
    first: 'P',
    pattern: /^PRST ((?:OS\/)?\d{1,3})\/(\d{1,3})(?=[.\s]|$)/,
    read: (m, organ) => {
      const symbol = organ === HUMAN_RIGHTS_COUNCIL ? `A/HRC/PRST/${group(m, 1)}/${group(m, 2)}` : null
      return ofSession(symbol, organ, group(m, 1), group(m, 2))
    },
  },
  {
    // "12 (1946). Resolution of 10 December 1946", "Resolution 447 (1979)", "RESOLUTION 773 (1992)"
    first: '0R',
    pattern: /^(?:RESOLUTION )?(\d{1,4}) ?\(((?:19|20)\d{2})\)/i,
    read: (m, organ) =>
      organ === null || organ === SECURITY_COUNCIL ? securityCouncil(group(m, 1), group(m, 2)) : null,
  },
  {
    // "913 (X). Effects …", "38 B (IV)"
    first: '0R',
    pattern: /^(?:RESOLUTION )?(\d{1,4})\.? ?([A-Z])? ?\((S?-?[IVXLC]{1,8})\)/i,
    read: (m, organ) => romanSession(organ, group(m, 1), m[2], group(m, 3)),
  },
  {
    // "52/37. Mandate …", "2012/16. …", "5/5. …", "Resolution 58/6"
    first: '0RES',
    pattern: /^(?:RESOLUTION )?((?:E?S-)?\d{1,4})\/(\d{1,3}) ?([A-Z](?: and [A-Z])?)?(?=[.\s]|$)/i,
    read: (m, organ) => numbered(organ, group(m, 1), group(m, 2), m[3] && m[3] === m[3].toUpperCase() ? m[3] : null),
  },
  {
    // "Resolution No. 264"
    first: 'R',
    pattern: /^RESOLUTION No\.? ?(\d{1,4})\b/i,
    read: (m, organ) => ({ ...NOTHING, organ, number: group(m, 1) }),
  },
  ...OTHERS,
]
