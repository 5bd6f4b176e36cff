// Paragraphs that a column's or a page's end tore apart, with a blank line between the halves.

import { codeOf, isDigit, isLetter, oneOf } from '../../letters.ts'
import { isOrganAndMore, OPENING_ADJECTIVE, OPENING_WORD, opensClosing, readLabel } from '../openers.ts'
import { endsPhrase, startsLower, startsUpper } from './edges.ts'
import type { Rule } from './seam.ts'

const COMMA = codeOf(',')

/** How long half a paragraph is at least, in code units, and what its other half opens with. */
const HALF = 20
const SMALL_WORD = /^[a-z]{2,}[\s,)]/
/** "noting", "resolves": what may open a paragraph of its own. */
const SMALL_VERB = /^(?!(?:tak|includ)ing\b)[a-z]{3,}(?:s|ing)\b/

/** Without hard line ends, at a column's or a page's end: "under any form of", a blank line, "arrest, in any territory,". */
export const torn: Rule = ({ last: { text }, next, blank, wrapped, interrupted, alone }) => {
  if (!blank || wrapped || interrupted || text.length < HALF) return null
  if (alone && isTornInName(text, next.text)) return 'join'
  if (!SMALL_WORD.test(next.text)) return null
  if ((alone && startsLower(text)) || readLabel(next.text)) return null
  const end = text.charCodeAt(text.length - 1)
  if (end === COMMA) return isItem(text) || SMALL_VERB.test(next.text) ? null : 'join'
  if (!isLetter(end) && !isDigit(end) && !isClosingQuote(end)) return null
  if (/[;,] (?:and|or)$/.test(text.slice(-5))) return null
  return SMALL_VERB.test(next.text) && !endsPhrase(next.text) ? null : 'join'
}

/** How long a paragraph is at least that a name may be torn out of, in code units. */
const LONG = 90
const NO_NAME =
  /^(?:The|This|These|We|It|In|On|At|For|To|If|All|Any|Each|No|Target|Goal|(?!Rights|Affairs|Nations)[A-Z][a-z]{3,}(?:s|ing) (?:the|that|its|upon|to|with|also|further|again))\b/

/** "… for the Rights of", "Minorities, and its report,": a paragraph of the body lacks its end, and a name goes on. */
export const isTornInName = (text: string, next: string): boolean =>
  text.length >= LONG &&
  isLetter(text.charCodeAt(text.length - 1)) &&
  startsUpper(next) &&
  endsPhrase(next) &&
  next.length >= HALF &&
  opensWithVerb(text) &&
  !/[;,] (?:and|or)$/.test(text.slice(-5)) &&
  !OPENING_WORD.test(next) &&
  !OPENING_ADJECTIVE.test(next) &&
  !NO_NAME.test(next) &&
  !readLabel(next) &&
  !isOrganAndMore(next) &&
  !opensClosing(next)

/** "2. Endorses …", "Noting …", as far as the shape of a word tells. */
const opensWithVerb = (line: string): boolean => {
  const words = line.slice(readLabel(line)?.length ?? 0)
  return (
    OPENING_ADJECTIVE.test(words) ||
    (OPENING_WORD.test(words) && !/^(?:Terms|Rules|Items|Articles|Principles) of\b/.test(words))
  )
}

const isClosingQuote = oneOf('”’')

/** "(a) …", "– …": behind it the sentence of the paragraph above may go on. */
const isItem = (line: string): boolean => {
  const label = readLabel(line)
  return label !== null && label.style !== 'number'
}
