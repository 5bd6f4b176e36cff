// How paragraphs of resolutions open: printed labels, the line of the organ, verbs by their shape. Reading needs these to
// undo hard line ends before any lexicon is at hand; segmentation uses the same patterns.

import { codeOf, isDigit, oneOf } from '../letters.ts'
import { MONTHS } from '../months.ts'
import { isBlank } from '../spans.ts'

export { type Label, type LabelStyle, readLabel } from './labels.ts'

const MAIN_ORGAN =
  '(?:General Assembly|Security Council|Economic and Social Council|Trusteeship Council|Human Rights Council|' +
  '(?:[A-Z][a-z]+(?:-[a-z]+)? )?World Health Assembly|Executive Board|' +
  '(?:United Nations )?(?:Environment|Habitat) Assembly(?: of the United Nations [A-Z][A-Za-z ]{3,60})?|' +
  '[Pp]lenipotentiary Conference of (?:the )?[A-Z][A-Za-z ,()-]{3,80})'

const BODY = '(?:Commission|Committee|Conference|Council|Assembly|Board|Congress|Forum|Meeting|Union|Parliament)'

/** Words that a name goes on with: "on Narcotic Drugs", "of the Parties to the Convention". */
const NAME_GOES_ON = "(?:,? (?:(?:on|of|for|and|the|to|in|by|its|at)\\b|[A-Z][A-Za-z’'()-]*))"

/** Where and when a conference was held: "(Dubai, 2018)". */
const PLACE_AND_YEAR = '(?: \\([A-Z][A-Za-z -]{2,30}, \\d{4}\\))'

/** ", meeting at its 112th Session, 2024", ", meeting in Nairobi from 4 to 6 December 2017", ", at its session in Marseille". */
const GATHERED =
  '(?:,? (?:meeting|at its session)(?:,? (?:(?:at|in|from|to|on|its|the|and|sessions?|special|[a-z-]+(?:st|nd|rd|th))\\b|[A-Z][A-Za-z’-]*|\\d[A-Za-z\\d–-]*)){1,14})'

/** A line that holds nothing but the name of an organ, as the subject of what follows: `The General Assembly,`. */
export const ORGAN_LINE = new RegExp(
  `^[“"«]?\\s?(?:THE (?:GENERAL ASSEMBLY|SECURITY COUNCIL|ECONOMIC AND SOCIAL COUNCIL)[,.;]?|THE [A-Z][A-Z ()-]{5,90},|` +
    `The ${MAIN_ORGAN}${PLACE_AND_YEAR}?(?:[,.;]|,? therefore,?)?|The (?:[A-Z][A-Za-z-]+ ){0,3}${BODY}${NAME_GOES_ON}{0,20}(?:${PLACE_AND_YEAR}|${GATHERED})?[,:]|` +
    `The (?:[A-Z][A-Za-z-]+ ){0,3}${BODY} (?:on|of|for)${NAME_GOES_ON}{1,20})$`,
)

/** The organ's name and the start of the first paragraph on one line; group 1 is the organ with its comma. */
export const ORGAN_AND_MORE = new RegExp(
  `^([“"«]?The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|` +
    `(?:[A-Z][a-z]+-?[a-z]* )?World Health Assembly|Executive Board|United Nations Environment Assembly(?: of the United Nations Environment Programme)?),?|` +
    // Without its comma the name may go on: "The Committee of Permanent Representatives", "on Narcotic Drugs".
    `[“"«]?The (?:Commission|Committee|Conference|Council) (?:on|of|for) [A-Z][A-Za-z ]{3,60},)\\s+(?=[A-Z][a-z]+(?:ing|s|ed|ful|d)\\b|Mindful|Aware|Conscious|Having|Deeply|Gravely)`,
)

/** Whether the whole line is an organ's name (at most 160 characters are looked at). */
export const isOrganLine = (line: string): boolean => {
  if (line.length > 160) return false
  const letter = firstLetter(line)
  if (letter === T) return ORGAN_LINE.test(line)
  return letter === L ? FRENCH_ORGAN_LINE.test(line) : opensBareOrgan(letter) && BARE_ORGAN.test(line)
}

/** Whether an organ's name and the start of the first paragraph stand on the line (200 characters are looked at). */
export const isOrganAndMore = (line: string): boolean =>
  firstLetter(line) === T && ORGAN_AND_MORE.test(line.slice(0, 200))

const T = codeOf('T')
const L = codeOf('L')
const isOpeningQuote = oneOf('“"«')
const opensBareOrgan = oneOf('GSEH')

/** What stands behind a quotation mark and a blank: nine lines of ten open with another letter than an organ's name. */
const firstLetter = (line: string): number => {
  let at = isOpeningQuote(line.charCodeAt(0)) ? 1 : 0
  if (isBlank(line.charCodeAt(at))) at += 1
  return line.charCodeAt(at)
}

/** The article was lost; the comma says that it is the subject. */
const BARE_ORGAN = /^(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council),$/

/** Yearbooks print English and French in columns side by side. */
const FRENCH_ORGAN_LINE =
  /^(?:Le Conseil de sécurité|L[’']Assemblée générale|Le Conseil économique et social|L[’']Assemblée [^.;:,]{5,80}(?=,)),?$/

/** A word that opens a paragraph by its shape alone: a participle (`Recalling`) or a finite verb (`Requests`, `URGES`). */
export const OPENING_WORD =
  /^(?!States\b|Nations\b|Members\b|Governments\b|Parties\b|Affairs\b|Rights\b|Peoples\b|Training\b|Housing\b)(?:[A-Z][a-z]{2,}ing|[A-Z][a-z]{2,}(?:[^s\W]s)|[A-Z]{3,}S|Having|Being)\b/

/** Words by which paragraphs open that are no participle on -ing: adjectives, adverbs before them, past participles. */
export const OPENING_ADJECTIVE =
  /^(?:[A-Z][a-z]{2,}ly|[A-Z][a-z]{2,}ed|Mindful|Aware|Conscious|Cognizant|Confident|Desirous|Whereas|Also|Further|Again|Appalled|Grieved|In\s(?:view|accordance|virtue|the\sexercise)|Without\sprejudice)\b/

/** A month's name, as a part of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')})`

/** A day and month, with or without the year, at the start of a line. */
export const DATE_AT_START = new RegExp(`^\\d{1,2}\\s${MONTH}\\b`)

/** A line that holds nothing but a date. */
export const DATE_LINE = new RegExp(`^\\d{1,2}\\s${MONTH}\\s\\d{4}\\.?$`)

const ADOPTED =
  '\\[?Ad[ao]pted (?:at|by|without|unanimously|on|as)\\b|Ad[ao]pted [^.;]{0,40}\\bmeeting\\b|' +
  '\\[?(?:Resolution )?[Aa]dopted by (?:a |\\d)|In favour:|Against:|Abstaining:|Abstentions?:'
const MEETING = '\\d{1,5}(?:st|nd|rd|th)\\s(?:\\(?[a-z]+\\)?\\s)?(?:plenary\\s)?meeting\\b'
const PLENARY_MEETING =
  '\\(?(?:[A-Z][a-z]+(?:[ -](?:and[ -])?[a-z]+){0,4}[ -])?(?:[Ff]irst|[Ss]econd|[Tt]hird|[A-Z]?[a-z]+th) plenary meeting\\b'

/** A line that opens the closing of a resolution: meeting, adoption, vote. */
export const CLOSING_OPENER = new RegExp(`^(?:${ADOPTED}|${MEETING}|${PLENARY_MEETING})`)

/** Whether a line opens the closing of a resolution; of most lines the first letter tells that it doesn't. */
export const opensClosing = (line: string): boolean => {
  const first = line.charCodeAt(0)
  if (isDigit(first)) return OPENS_WITH_MEETING.test(line)
  return (
    (opensAdopted(first) && OPENS_WITH_ADOPTED.test(line)) ||
    (line.includes('plenary meeting') && OPENS_WITH_PLENARY_MEETING.test(line))
  )
}

const OPENS_WITH_ADOPTED = new RegExp(`^(?:${ADOPTED})`)
const OPENS_WITH_MEETING = new RegExp(`^${MEETING}`)
const OPENS_WITH_PLENARY_MEETING = new RegExp(`^${PLENARY_MEETING}`)
const opensAdopted = oneOf('[ARaI')
