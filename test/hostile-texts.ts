// Texts that were made to be slow: each repeats what some rule has to look at again and again.

const BASE64 = 'QmVjYXVzZSBhIHRleHQgd2l0aG91dCBibGFua3MgaXMgb25lIGNodW5r'

/** What is repeated, by what it is; each gives a text of any size. */
const UNITS: Readonly<Record<string, string>> = {
  'further verbs': ', and also requests',
  'open brackets': '(',
  'numbers that could be labels': '1. ',
  'labels, a line each': '1. Requests\n',
  'labels within labels': '(a) urges:\n(i) the States:\n(1) to act:\n',
  'no-break spaces': '\u00a0',
  'words between no-break spaces': 'Requests\u00a0States\u00a0',
  'combining marks': 'e\u0301\u0323',
  'right-to-left marks': 'Requests \u200f\u202bStates ',
  'lone surrogates': 'States \ud800 and \udc00 ',
  'an unbroken word': 'a',
  'an unbroken word with full stops': 'a.',
  'an unbroken word with hyphens': 'a-',
  'an unbroken word with apostrophes': "a'",
  'lines below a table head': '|---',
  'base 64': BASE64,
  'sums of money': 'US$ 5 million and 3 billion dollars per year, up to ',
  'numbers without a currency': '1,000,000 million hundred thousand and ',
  governments: 'Government of the ',
  'a committee without a number': 'the Committee established pursuant to ',
  'that-clauses': 'that the States who ',
  adverbs: 'strongly ',
  commas: ', ',
  'opening quotation marks': '“the ',
  'blank lines': '\n\n',
  'short lines': 'and\n',
  'note marks': 'States.5 The 6/ ',
  declarations: 'We, the Ministers, ',
  definitions: 'the Lake Committee (hereinafter “the Committee”) ',
  actors: 'the Special Representative of the Secretary-General for ',
  'lists of States': 'Chad, Mali and the Sudan, ',
  capitals: 'The Lake And River ',
  speech: 'its request to the ',
  'organ lines': 'The General Assembly,\n',
  'symbols of resolutions': 'A/RES/70/1, ',
  ideographs: '決議',
  emoji: '🌊 ',
}

/** Names of the texts. */
export const hostileNames: readonly string[] = Object.keys(UNITS)

/** Behind it every stage is reached: a resolution whose operative paragraph is the hostile text. */
const HEAD = 'The General Assembly,\n\nRecalling its resolution 1/1,\n\n1. Requests all States to act, '

/** A hostile text of about so many code units inside a resolution. */
export const hostileText = (name: string, size: number): string => {
  const unit = UNITS[name] as string
  return `${HEAD}${unit.repeat(Math.ceil(size / unit.length))};\n`
}
