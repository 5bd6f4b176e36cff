// How paragraphs of resolutions open: printed labels, the line of the organ, verbs by their shape. Reading needs these to
// undo hard line ends before any lexicon is at hand; segmentation uses the same patterns.

/** A printed label and how much of the line it takes. */
export interface Label {
  /** What is printed, without the final dot: `2`, `(a)`, `6.2`, `–`. */
  readonly label: string
  /** Length of the label with an opening quotation mark before it and the blanks behind it, in UTF-16 code units. */
  readonly length: number
  readonly style: LabelStyle
  /** What the number is, where it is misread in print. */
  readonly value?: number
}

/** The series that a label belongs to; `i` in brackets may be a letter or a numeral, which only its neighbours tell. */
export type LabelStyle = 'number' | 'decimal' | '(a)' | '(A)' | '(1)' | 'a' | 'roman' | 'bullet' | 'pp' | 'op'

const OPENING_QUOTE = '[“"«‘\']?\\s?'

/** In order: the first that matches decides. Group 1 is the label. */
const LABELS: readonly { readonly pattern: RegExp; readonly style: LabelStyle }[] = [
  { style: 'pp', pattern: /^(PP\s?\d{1,3}(?:\s?(?:bis|ter|quat|alt)\.?)?)[.:)]?\s+(?=\S)/ },
  { style: 'op', pattern: /^(OP\s?\d{1,3}(?:\s?(?:bis|ter|quat|alt)\.?)?)[.:)]?\s+(?=\S)/ },
  { style: 'decimal', pattern: new RegExp(`^${OPENING_QUOTE}(\\d{1,3}(?:\\.\\d{1,3}){1,3})\\.?\\s+(?=\\S)`) },
  {
    style: 'number',
    pattern: new RegExp(`^${OPENING_QUOTE}(\\d{1,3}(?:\\s(?:bis|ter|quater))?)[.,](?:\\s+(?=\\S)|(?=[A-Z][a-z]))`),
  },
  { style: '(a)', pattern: new RegExp(`^${OPENING_QUOTE}(\\((?:[a-z]{1,2}|[ivxlc]{1,7})[)}\\]])\\s*(?=\\S)`) },
  { style: '(A)', pattern: new RegExp(`^${OPENING_QUOTE}(\\([A-Z]\\))\\s+(?=\\S)`) },
  { style: '(1)', pattern: new RegExp(`^${OPENING_QUOTE}(\\(\\d{1,2}\\))\\s*(?=\\S)`) },
  { style: 'a', pattern: new RegExp(`^${OPENING_QUOTE}([a-z]\\)|[a-z](?=\\.))\\.?\\s+(?=\\S)`) },
  { style: 'roman', pattern: new RegExp(`^${OPENING_QUOTE}([ivx]{1,5}\\)|[ivx]{1,5}(?=\\.))\\.?\\s+(?=\\S)`) },
  { style: 'bullet', pattern: /^([-–—•·‐‑‣▪▫◦○●■□➢])\s+(?=\S)/ },
]

/** How any label begins: one look tells that most lines have none. */
const MAY_HAVE_LABEL = new RegExp(`^(?:PP|OP|[-–—•·‐‑‣▪▫◦○●■□➢]|${OPENING_QUOTE}(?:\\d|\\(|[a-z][).]|[ivx]{1,5}[).]))`)

/** The label that a line opens with; null where it has none. A year or a date is none. */
export const readLabel = (line: string): Label | null => {
  if (!MAY_HAVE_LABEL.test(line)) return null
  const head = line.slice(0, 40)
  for (const { pattern, style } of LABELS) {
    const match = pattern.exec(head)
    if (match) return { label: match[1] as string, length: match[0].length, style }
  }
  return null
}

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

/** A line that holds nothing but the name of an organ, as the subject of what follows: `The General Assembly,`. */
export const ORGAN_LINE = new RegExp(
  `^[“"«]?\\s?(?:THE (?:GENERAL ASSEMBLY|SECURITY COUNCIL|ECONOMIC AND SOCIAL COUNCIL)[,.;]?|THE [A-Z][A-Z ()-]{5,90},|` +
    `The ${MAIN_ORGAN}${PLACE_AND_YEAR}?[,.;]?|The (?:[A-Z][A-Za-z-]+ ){0,3}${BODY}${NAME_GOES_ON}{0,20}${PLACE_AND_YEAR}?,|` +
    `The (?:[A-Z][A-Za-z-]+ ){0,3}${BODY} (?:on|of|for)${NAME_GOES_ON}{1,20})$`,
)

/** The organ's name and the start of the first paragraph on one line; group 1 is the organ with its comma. */
export const ORGAN_AND_MORE = new RegExp(
  `^([“"«]?The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|` +
    `(?:[A-Z][a-z]+-?[a-z]* )?World Health Assembly|Executive Board|United Nations Environment Assembly(?: of the United Nations Environment Programme)?|` +
    `(?:Commission|Committee|Conference|Council) (?:on|of|for) [A-Z][A-Za-z ]{3,60}),?)\\s+(?=[A-Z][a-z]+(?:ing|s|ed|ful|d)\\b|Mindful|Aware|Conscious|Having|Deeply|Gravely)`,
)

/** Whether the whole line is an organ's name (at most 160 characters are looked at). */
export const isOrganLine = (line: string): boolean =>
  line.length <= 160 && (ORGAN_LINE.test(line) || BARE_ORGAN.test(line) || FRENCH_ORGAN_LINE.test(line))

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

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** A day and month, with or without the year, at the start of a line. */
export const DATE_AT_START = new RegExp(`^\\d{1,2}\\s${MONTH}\\b`)

/** A line that holds nothing but a date. */
export const DATE_LINE = new RegExp(`^\\d{1,2}\\s${MONTH}\\s\\d{4}\\.?$`)

/** A line that opens the closing of a resolution: meeting, adoption, vote. */
export const CLOSING_OPENER =
  /^(?:\[?Ad[ao]pted (?:at|by|without|unanimously|on|as)\b|Ad[ao]pted [^.;]{0,40}\bmeeting\b|\d{1,5}(?:st|nd|rd|th)\s(?:\(?[a-z]+\)?\s)?(?:plenary\s)?meeting\b|\[?(?:Resolution )?[Aa]dopted by (?:a |\d)|In favour:|Against:|Abstaining:|Abstentions?:|\(?(?:[A-Z][a-z]+(?:[ -](?:and[ -])?[a-z]+){0,4}[ -])?(?:[Ff]irst|[Ss]econd|[Tt]hird|[A-Z]?[a-z]+th) plenary meeting\b)/
