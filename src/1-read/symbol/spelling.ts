// How each organ spells the symbols of its resolutions, by session or year and number.

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

export const GENERAL_ASSEMBLY = 'un/general-assembly'
export const SECURITY_COUNCIL = 'un/security-council'
export const ECOSOC = 'un/economic-and-social-council'
export const HUMAN_RIGHTS_COUNCIL = 'un/human-rights-council'
const HEALTH_ASSEMBLY = 'un/world-health-assembly'
const ENVIRONMENT_ASSEMBLY = 'un/unea'
const HABITAT_ASSEMBLY = 'un/un-habitat-assembly'

/** Where nothing is said. */
export const NOTHING: ResolutionSymbol = { symbol: null, organ: null, session: null, number: null, year: null }

/** What symbols by session and number say: the year is left to the date. */
export const ofSession = (
  symbol: string | null,
  organ: string | null,
  session: string,
  number: string,
): ResolutionSymbol => ({ symbol, organ, session, number, year: null })

export const securityCouncil = (number: string, year: string): ResolutionSymbol => ({
  symbol: `S/RES/${number} (${year})`,
  organ: SECURITY_COUNCIL,
  session: null,
  number,
  year: Number(year),
})

export const ecosoc = (year: string, number: string): ResolutionSymbol => ({
  symbol: `E/RES/${year}/${number}`,
  organ: ECOSOC,
  session: year,
  number,
  year: Number(year),
})

export const environment = (session: string, number: string): ResolutionSymbol =>
  ofSession(`UNEP/EA.${session}/Res.${number}`, ENVIRONMENT_ASSEMBLY, session, number)

export const habitat = (session: string, number: string): ResolutionSymbol =>
  ofSession(`HSP/HA.${session}/Res.${number}`, HABITAT_ASSEMBLY, session, number)

/** The Assembly met in 1948 for the first time, and has met each year since. */
const BEFORE_FIRST_HEALTH_ASSEMBLY = 1947

export const healthAssembly = (session: string, number: string): ResolutionSymbol => ({
  ...ofSession(`WHA${session}.${number}`, HEALTH_ASSEMBLY, session, number),
  year: BEFORE_FIRST_HEALTH_ASSEMBLY + Number(session),
})

export const romanSession = (
  organ: string | null,
  digits: string,
  letter: string | undefined,
  session: string,
): ResolutionSymbol => {
  const number = letter ? `${digits} ${letter}` : digits
  const series = organ === GENERAL_ASSEMBLY ? 'A' : organ === ECOSOC ? 'E' : null
  return ofSession(series && `${series}/RES/${number} (${session.toUpperCase()})`, organ, session, number)
}

export const numbered = (
  organ: string | null,
  session: string,
  number: string,
  letter: string | null,
): ResolutionSymbol => {
  const whole = letter ? `${number} ${letter}` : number
  const plain = ofSession(null, organ, session, whole)
  if (organ === GENERAL_ASSEMBLY) return { ...plain, symbol: `A/RES/${session}/${whole}` }
  if (organ === HUMAN_RIGHTS_COUNCIL) return { ...plain, symbol: `A/HRC/RES/${session}/${whole}` }
  if (organ === ECOSOC && /^(?:19|20)\d{2}$/.test(session)) return { ...ecosoc(session, whole) }
  if (organ === ENVIRONMENT_ASSEMBLY) return environment(session, whole)
  if (organ === HABITAT_ASSEMBLY) return habitat(session, whole)
  return plain
}

/**
 * The part that a letter tells of a resolution: of `A/RES/3235 (XXIX)` part B is `A/RES/3235 B (XXIX)`, of `A/RES/45/264` it is
 * `A/RES/45/264 B`. Unchanged where there is no number, or where it has that letter.
 */
export const withPart = <T extends Pick<ResolutionSymbol, 'symbol' | 'number'>>(whole: T, letter: string): T => {
  const { symbol, number } = whole
  if (number === null || number.endsWith(` ${letter}`)) return whole
  return {
    ...whole,
    symbol: symbol === null ? null : symbol.replace(/(?= \([IVXLC-]+\)$)|$/, ` ${letter}`),
    number: `${number} ${letter}`,
  }
}
