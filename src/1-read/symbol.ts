// Document symbols and resolution numbers: `A/RES/70/1`, `S/RES/1325 (2000)`, `WHA66.23`, `Resolution 58/6`.

/** What a symbol says. Every part that it does not say is null. */
export interface ResolutionSymbol {
  /** In canonical spelling, `A/RES/70/1`; null where the text gives a number whose symbol is not certain. */
  readonly symbol: string | null
  /** Actor id of the organ that the symbol belongs to. */
  readonly organ: string | null
  readonly session: string | null
  readonly number: string | null
  readonly year: number | null
}

const GENERAL_ASSEMBLY = 'un/general-assembly'
const SECURITY_COUNCIL = 'un/security-council'
const ECOSOC = 'un/economic-and-social-council'
const HUMAN_RIGHTS_COUNCIL = 'un/human-rights-council'
const HEALTH_ASSEMBLY = 'un/world-health-assembly'
const ENVIRONMENT_ASSEMBLY = 'un/unea'
const HABITAT_ASSEMBLY = 'un/un-habitat-assembly'

const NOTHING: ResolutionSymbol = { symbol: null, organ: null, session: null, number: null, year: null }

type Reader = (match: RegExpExecArray, organ: string | null) => ResolutionSymbol | null

const group = (match: RegExpExecArray, index: number): string => match[index] as string

interface SymbolReader {
  /** The letters that the pattern begins with, in capitals, and 0 for any digit: the others need not be tried. */
  readonly first: string
  readonly pattern: RegExp
  readonly read: Reader
}

/** In order: the first pattern that matches decides, unless its reader declines. */
export const READERS: readonly SymbolReader[] = [
  {
    // A/HRC/RES/52/37, A/HRC/RES/S-32/1
    first: 'A',
    pattern: /^A\/HRC\/RES\/((?:S-)?\d{1,3})\/(\d{1,3})\b/i,
    read: (m) => ({
      symbol: `A/HRC/RES/${group(m, 1).toUpperCase()}/${group(m, 2)}`,
      organ: HUMAN_RIGHTS_COUNCIL,
      session: group(m, 1).toUpperCase(),
      number: group(m, 2),
      year: null,
    }),
  },
  {
    // A/RES/70/1, A/RES/ES-10/20, A/RES/61/267B
    first: 'A',
    pattern: /^A\/RES\/((?:E?S-)?\d{1,3})\/(\d{1,3}) ?([A-Z](?:-[A-Z])?)?\b/i,
    read: (m) => ({
      symbol: `A/RES/${group(m, 1).toUpperCase()}/${group(m, 2)}${m[3] ? ` ${m[3]}` : ''}`,
      organ: GENERAL_ASSEMBLY,
      session: group(m, 1).toUpperCase(),
      number: group(m, 2) + (m[3] ? ` ${m[3]}` : ''),
      year: null,
    }),
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
    read: (m) => ({
      symbol: `${group(m, 1).toUpperCase()}/RES/${group(m, 2)}/${group(m, 3)}`,
      organ: null,
      session: group(m, 2),
      number: group(m, 3),
      year: null,
    }),
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
    read: (m) => ({
      symbol: `WHA${group(m, 1)}.${group(m, 2)}`,
      organ: HEALTH_ASSEMBLY,
      session: group(m, 1),
      number: group(m, 2),
      year: null,
    }),
  },
  {
    // "PRST OS/12/1." of the Human Rights Council
    first: 'P',
    pattern: /^PRST ((?:OS\/)?\d{1,3})\/(\d{1,3})(?=[.\s]|$)/,
    read: (m, organ) => ({
      symbol: organ === HUMAN_RIGHTS_COUNCIL ? `A/HRC/PRST/${group(m, 1)}/${group(m, 2)}` : null,
      organ,
      session: group(m, 1),
      number: group(m, 2),
      year: null,
    }),
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
]

/** Whether a text begins as the patterns do, whatever blanks stand around a stroke. */
export const mayOpenWithSymbol = (text: string): boolean =>
  /^(?:\d|[AES]\s*\/|E?S-|UNEP|HSP|WHA|PRST|RESOLUTION\s)/i.test(text)

/**
 * Reads the symbol or number that a text opens with.
 * @param organ actor id of the adopting organ, where the text names it: "52/37" is a symbol only together with it
 * @returns null where the text opens with none
 */
export const readSymbol = (text: string, organ: string | null = null): ResolutionSymbol | null =>
  mayOpenWithSymbol(text) ? symbolByPattern(text, organ) : null

const symbolByPattern = (text: string, organ: string | null): ResolutionSymbol | null => {
  const head = withPlainBlanks(text.slice(0, 80))
  const first = firstOf(head)
  for (const reader of READERS) {
    const match = reader.first.includes(first) ? reader.pattern.exec(head) : null
    const found = match && reader.read(match, organ)
    if (found) return found
  }
  return null
}

/** The first letter as `SymbolReader` has it. */
export const firstOf = (text: string): string => (/^\d/.test(text) ? '0' : text.charAt(0).toUpperCase())

/** One blank for any white space, none beside a stroke. */
const withPlainBlanks = (text: string): string =>
  /[^\S ]| [ /]|\/ /.test(text) ? text.replace(/\s+/g, ' ').replace(/(?<=\/) | (?=\/)/g, '') : text

const securityCouncil = (number: string, year: string): ResolutionSymbol => ({
  symbol: `S/RES/${number} (${year})`,
  organ: SECURITY_COUNCIL,
  session: null,
  number,
  year: Number(year),
})

const ecosoc = (year: string, number: string): ResolutionSymbol => ({
  symbol: `E/RES/${year}/${number}`,
  organ: ECOSOC,
  session: year,
  number,
  year: Number(year),
})

const environment = (session: string, number: string): ResolutionSymbol => ({
  symbol: `UNEP/EA.${session}/Res.${number}`,
  organ: ENVIRONMENT_ASSEMBLY,
  session,
  number,
  year: null,
})

const habitat = (session: string, number: string): ResolutionSymbol => ({
  symbol: `HSP/HA.${session}/Res.${number}`,
  organ: HABITAT_ASSEMBLY,
  session,
  number,
  year: null,
})

const romanSession = (
  organ: string | null,
  digits: string,
  letter: string | undefined,
  session: string,
): ResolutionSymbol => {
  const number = letter ? `${digits} ${letter}` : digits
  const series = organ === GENERAL_ASSEMBLY ? 'A' : organ === ECOSOC ? 'E' : null
  return { ...NOTHING, symbol: series && `${series}/RES/${number} (${session.toUpperCase()})`, organ, session, number }
}

const numbered = (organ: string | null, session: string, number: string, letter: string | null): ResolutionSymbol => {
  const whole = letter ? `${number} ${letter}` : number
  const plain = { ...NOTHING, organ, session, number: whole }
  if (organ === GENERAL_ASSEMBLY) return { ...plain, symbol: `A/RES/${session}/${whole}` }
  if (organ === HUMAN_RIGHTS_COUNCIL) return { ...plain, symbol: `A/HRC/RES/${session}/${whole}` }
  if (organ === ECOSOC && /^(?:19|20)\d{2}$/.test(session)) return { ...ecosoc(session, whole) }
  if (organ === ENVIRONMENT_ASSEMBLY) return environment(session, whole)
  if (organ === HABITAT_ASSEMBLY) return habitat(session, whole)
  return plain
}
