// Whether a line opens with the name of an organ.

import { isOrganLine, ORGAN_AND_MORE } from '../1-read/openers.ts'
import { isBlank } from '../spans.ts'

/** How far the patterns of an organ before its first paragraph look, in code units. */
const REACH = 200

/** Whether a line holds the name of an organ and nothing else, or opens with one as the subject of what follows. */
export const organOf = (text: string): 'alone' | 'and-more' | null => {
  if (!mayNameOrgan(text)) return null
  return isOrganLine(text) ? 'alone' : ORGAN_AND_MORE.test(text.slice(0, REACH)) ? 'and-more' : null
}

/** The organ's name and its comma, before the words of its first paragraph; null where none stands so. */
export const organBeforeWords = (text: string): string | null => ORGAN_AND_MORE.exec(text.slice(0, REACH))?.[1] ?? null

/** Whether a line begins as the names do: "The …", "General Assembly,", "L’Assemblée …". Most lines begin otherwise. */
export const mayNameOrgan = (text: string): boolean => {
  let at = 0
  if ('“"«'.includes(text[0] as string)) at += isBlank(text.charCodeAt(1)) ? 2 : 1
  switch (text[at]) {
    case 'T':
      return text.startsWith('he ', at + 1) || text.startsWith('HE ', at + 1)
    case 'G':
    case 'S':
    case 'E':
    case 'H':
      return text.endsWith(',')
    case 'L':
      return text.startsWith('e ', 1) || text[1] === "'" || text[1] === '’'
    default:
      return false
  }
}
