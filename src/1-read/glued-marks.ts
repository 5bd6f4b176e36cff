// Marks of notes glued to what they follow. Where a document's notes are lost, no footnote tells that the number is a mark,
// but what stands before and behind it does: "Disabilities3 and", "of 4 May 1967,27 by".

import { MONTH } from './openers.ts'

/** Words before which a bare number is a note's mark, since no counted thing is named: "1988, 40 which". */
export const FOLLOWERS =
  '(?:and|or|as|which|who|whose|in|of|on|to|by|with|for|that|the|a|an|is|are|was|were|has|have|had|at|from|under|pursuant|submitted|adopted|concerning|regarding|entitled|contained|including|into|less|more|but|not|also|should|shall|will|may|its|their)'

const YEAR = '(?:1[89]|20)\\d\\d'

/** What ends a word: a stop that stands before a blank, or the paragraph's end. */
const STOP = '[,;.:)]+(?:\\s|$)|$'

/** Behind four small letters, a bracket or quotation mark closed or not, and before a small letter: "Rules)5 and". */
const BEHIND_WORD = new RegExp(
  `\\d{1,3}(?=${STOP}|\\s[a-z(])(?<=(?:^|[\\s(“"‘'’-])[A-Za-z]?[a-z]{3,24}[”’")]?\\d{1,3})`,
  'g',
)

/** Words that may be glued to a number of their own: "paragraph260", as scanners read it. */
const OWNS_NUMBER = new RegExp(
  `(?:^|[^a-z])(?:(?:sub-?)?para(?:graph)?s?|articles?|items?|sections?|rules?|resolutions?|annex|chapters?|pages?|parts?|tables?|figures?|goals?|targets?|phase|${MONTH})$`,
  'i',
)

/** "1967,27 by", "2015;11": but no decimals ("of 1990,5 million"). */
const BEHIND_YEAR_AND_STOP = new RegExp(
  `\\d{1,3}(?=${STOP}|\\s(?!million|billion|thousand|dollars|per cent|United States|euros?))(?<=[ –-]${YEAR}[,;]\\d{1,3})`,
  'g',
)

/** "of 15 June 197238 adopted", "1990-199165 for", "of 19712 as amended". */
const BEHIND_YEAR = new RegExp(
  `(\\b(?:${MONTH}|of|in|for) ${YEAR}|\\d[–-]${YEAR})\\d{1,3}(?=${STOP}|\\s${FOLLOWERS}\\b)`,
  'g',
)

/** "Offenders^77 on", "programming process[136] should": as a raised mark is typed. */
const TYPED = /(?<=[A-Za-z,;.:)”’"])(?:\^\d{1,3}|\[\d{1,3}\](?=[\s,;.:)]|$))/g

/** "Urges Member States:2"; in "E.Transport and energy:13" of a table of contents it is a page. */
const BEHIND_COLON = /(?<=[a-z]{2}:)\d{1,3}$/
const OPENS_HEADING = /^[A-Z]\./

/** How far back the word before a mark is looked at. */
const LONGEST_WORD = 16

/** The paragraph without such marks. */
export const withoutGluedMarks = (paragraph: string): string =>
  paragraph
    .replace(BEHIND_WORD, (digits, at: number, whole: string) => {
      const before = whole.slice(Math.max(0, at - LONGEST_WORD), at)
      return OWNS_NUMBER.test(before) || (digits === '21' && before.endsWith('Agenda')) ? digits : ''
    })
    .replace(BEHIND_YEAR_AND_STOP, '')
    .replace(BEHIND_YEAR, '$1')
    .replace(TYPED, '')
    .replace(BEHIND_COLON, (digits, _at: number, whole: string) => (OPENS_HEADING.test(whole) ? digits : ''))
