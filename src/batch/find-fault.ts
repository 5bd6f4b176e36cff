// Whether what was annotated is a resolution at all.

import type { Resolution } from '../types.ts'

/** Names that stand in any document of the United Nations, a letter or a report included. */
const UNITED_NATIONS =
  /United Nations|Nations Unies|General Assembly|Security Council|Secretary-General|Economic and Social Council|World Health/

const NO_SIGN = 'no organ, no preamble and no operative verb in it'

/**
 * Why the resolutions of one document can't count as such, in one line: a notice that is an error, or no sign of a
 * resolution anywhere in it (an organ, a preamble, an operative verb). Null where nothing speaks against them.
 */
export const findFault = (resolutions: readonly Resolution[]): string | null => {
  for (const { notices } of resolutions) for (const { level, message } of notices) if (level === 'error') return message
  if (resolutions.some(isResolution) || resolutions.some(isUnitedNations)) return null
  return `${NO_SIGN}, expected the text of a resolution in English`
}

/** What a reader should know of a document that was kept although it is no resolution: a letter, a report, a text in French. */
export const findDoubt = (resolutions: readonly Resolution[]): string | null =>
  resolutions.some(isResolution)
    ? null
    : `kept without clauses: ${NO_SIGN}, expected a resolution rather than a letter or report`

const isUnitedNations = ({ text }: Resolution): boolean => UNITED_NATIONS.test(text)

const isResolution = ({ clauses, paragraphs }: Resolution): boolean =>
  clauses.length > 0 || paragraphs.some(({ kind }) => kind === 'organ' || kind === 'preambular')
