// The patterns of the finders, made once for each compiled models. None is global or sticky, so none keeps a state.

import { type MoneyModels, moneyKey } from '../../models/money.ts'

/** Digits as they are printed, with their groups and decimals. Every repetition is bounded. */
const DIGITS = [
  '\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?',
  // Scans: "9, 400,000", "9 ,400,000", "9,400, 000". A list has no space only there.
  '(?<!\\b(?:sections?|paragraphs?|paras?\\.|articles?|chapters?|parts?|annex|tables?|lines?|and|or)\\s)\\d{1,3}(?:\\s,\\s?|,\\s)\\d{3}(?:,\\d{3}){0,5}',
  '\\d{1,3}(?:,\\d{3}){1,5}(?:\\s,\\s?|,\\s)0\\d{2}',
  '(?<!\\b(?:sections?|paragraphs?|paras?\\.|articles?|chapters?|parts?|annex|tables?|lines?)\\s)\\d{1,3}(?:\\s\\d{3}){1,6}(?:[.,]\\d{1,2})?',
  "\\d{1,3}(?:[’']\\d{3}){1,6}(?:\\.\\d{1,2})?",
  '\\d{1,3}(?:\\.\\d{3}){2,6}',
  '\\d{1,15}(?:\\s?\\.\\d{1,6})?',
  '\\d{1,3},\\d{1,2}',
].join('|')

/** "2 ½", "2½", "½". */
const FRACTION = '(?:\\d{1,9}\\s?)?[½¼¾]'

/** All patterns that compiled models give. */
export interface MoneyPatterns {
  /** An amount in digits at the end of a window; groups: number, magnitudes. */
  readonly digitsBefore: RegExp
  /** An amount in digits at the start of a window; groups: number, short magnitude, magnitudes. */
  readonly digitsAt: RegExp
  /** An amount in words at the end of a window; group: the words. */
  readonly wordsBefore: RegExp
  /** Words that can end an amount, in lower case. */
  readonly lastWords: ReadonlySet<string>
  readonly magnitude: RegExp
  /** What can be the first word of a currency's name (scan with matchAll), and the names by them, at the start of a window. */
  readonly firstWords: RegExp
  readonly namesByFirstWord: ReadonlyMap<string, RegExp>
  /** A sign before a digit, and one behind a number (scan with matchAll). */
  readonly signBefore: RegExp
  readonly signAfter: RegExp
  readonly change: RegExp
  /** A qualifier with what may stand between it and the amount, at the end of a plain window; and one at the start. */
  readonly qualifierBefore: RegExp
  readonly qualifierAfter: RegExp
  /**
   * A rate right behind an amount (`per year`), in a plain window; behind a few words, in one too; and the last one before it
   * (`annual`).
   */
  readonly rateRight: RegExp
  /** What such a rate begins with: `per`. */
  readonly rateOpening: RegExp
  readonly rateLater: RegExp
  readonly rateBefore: RegExp
  readonly adjective: RegExp
  /** "for the biennium 2008-2009", "for the year 2005": group: the noun. */
  readonly named: RegExp
  readonly bearer: RegExp
  readonly holder: RegExp
  readonly act: RegExp
}

/** A window as some patterns read it: in small letters, with blanks for all white space. V8 needs far longer to compile them for any other. */
export const plainWindow = (window: string): string => window.toLowerCase().replace(/\s/g, ' ')

/** The pattern for a plain window. */
const plainPattern = (source: string): RegExp => new RegExp(source.replaceAll('\\s', ' '), 'u')

const made = new WeakMap<MoneyModels, MoneyPatterns>()

/** How most names begin. */
const FIRST_WORD = /^[a-zà-ɏ]+/i

/** The patterns of these models; made when first asked for. Some don't fold letters, which doubles what V8 needs to compile them. */
export const patternsOf = (money: MoneyModels): MoneyPatterns => {
  const known = made.get(money)
  if (known) return known
  const patterns = makePatterns(money)
  made.set(money, patterns)
  return patterns
}

const makePatterns = (money: MoneyModels): MoneyPatterns => {
  const magnitudes = `(?:[\\s-]{0,2}(?:${money.magnitudes})(?![a-z])){0,2}`
  const word = `(?:${money.numberWords}|${money.magnitudes}|half)`
  const firstWordsOf = new Map<string, string[]>()
  for (const name of money.byName.keys()) {
    const first = FIRST_WORD.exec(name)?.[0] ?? name
    firstWordsOf.set(first, [...(firstWordsOf.get(first) ?? []), name])
  }
  const longestFirst = (names: Iterable<string>) =>
    [...names]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')
  // Any word, to be looked up: V8 needs longer to compile all of them than it ever searches.
  const anyWord = ['[A-Za-zÀ-ɏ]+', ...[...firstWordsOf.keys()].filter((first) => !FIRST_WORD.test(first)).map(escaped)]
  return {
    digitsBefore: new RegExp(
      `(?<![\\p{L}\\d.,/'’])(?:(${FRACTION}|${DIGITS}))(${magnitudes})(?:\\s(?:of|de))?[\\s-]{0,3}$`,
      'iu',
    ),
    digitsAt: new RegExp(
      `^(${FRACTION}|${DIGITS})(?!\\d|[.,]\\d)(?:(?:\\s(?=[a-z]{2}))?(${money.shortMagnitudes})(?![\\p{L}\\d])|(${magnitudes})(?![a-z]))`,
      'iu',
    ),
    wordsBefore: new RegExp(
      `(?<![\\p{L}\\d])((?:a\\s{1,3}(?=(?:${money.magnitudes})(?![a-z])))?${word}(?:(?:\\s{1,3}and(?:\\s{1,3}an?)?)?[\\s-]{1,3}(?:a\\s{1,3})?${word}){0,11}|a(?=\\s+[\\s-]{0,2}$))(?:\\s(?:of|de))?[\\s-]{0,3}$`,
      'iu',
    ),
    lastWords: new Set([...[...money.exponents.keys()], ...money.numberWords.split('|'), 'half', 'a', 'of', 'de']),
    magnitude: new RegExp(`(?:${money.magnitudes})`, 'giu'),
    firstWords: new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${anyWord.join('|')})(?![A-Za-zÀ-ɏ])`, 'gi'),
    namesByFirstWord: new Map(
      [...firstWordsOf].map(([first, names]) => [first, new RegExp(`^(?:${longestFirst(names)})(?![A-Za-zÀ-ɏ])`, 'i')]),
    ),
    signBefore: new RegExp(`(?<![\\p{L}\\d/$€£¥])(${money.currencySigns})[\\s:]{0,3}(?=[\\d½¼¾])`, 'gu'),
    signAfter: new RegExp(`(?<=[\\dnk½¼¾][\\s-]{0,2})(${money.currencySigns})(?![\\p{L}\\d$]|[\\s:]{0,3}\\d)`, 'gu'),
    change: new RegExp(`\\b(?:${money.changes})\\b`, 'i'),
    qualifierBefore: plainPattern(
      `(?<![\\p{L}-])(${money.qualifiersBefore})\\s{1,3}(?:(?:${money.fillers})\\s{1,3}){0,3}$`,
    ),
    qualifierAfter: new RegExp(`^,?\\s{1,3}(${money.qualifiersAfter})(?!\\p{L})`, 'iu'),
    rateRight: plainPattern(
      `^,?[\\s-]{1,3}(?:(?:each|per\\s(?:capita|person|head|child|household|inhabitant|staff\\smember)|worldwide|globally)\\s)?(${hyphened(money.periodsAfter)})(?!\\p{L}|\\s(?:ago|earlier|later|before|after)\\b)`,
    ),
    rateOpening: new RegExp(
      `^,?[\\s-]{1,3}(?:${longestFirst(firstWordsIn(money.periodAfter.keys()))}|each|per|worldwide|globally)`,
      'iu',
    ),
    rateLater: plainPattern(
      `^(\\s(?:in|of|for|from|towards?|to|are|is|was|were|as|through)\\s[^,;:.()\\d$€£]{0,60}?)(?<!\\p{L})(${money.periodsAfter})(?!\\p{L}|\\s(?:ago|earlier|later|before|after)\\b)`,
    ),
    rateBefore: new RegExp(`(?<!\\p{L})(${money.periodsBefore})(?!\\p{L})([^;:.()\\d]{0,110})$`, 'iu'),
    adjective: new RegExp(`^[\\s-]{1,2}(?:(?:in|of)\\s{1,3})?(${money.periodAdjectives})(?!\\p{L})`, 'iu'),
    named: new RegExp(`^(?:the\\s{1,3})?(${money.periodNames})(?!\\p{L})`, 'iu'),
    bearer: new RegExp(`(?<!\\p{L})(?:${money.bearers})(?!\\p{L})`, 'iu'),
    holder: new RegExp(`(?<!\\p{L})(?:${money.holders})(?!\\p{L})`, 'iu'),
    act: new RegExp(`(?<!\\p{L})(?:${money.acts})(?!\\p{L})`, 'iu'),
  }
}

const escaped = (name: string): string =>
  moneyKey(name)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s{1,3}')

/** Of forms, their first words. */
const firstWordsIn = (forms: Iterable<string>): ReadonlySet<string> =>
  new Set([...forms].map((form) => form.split(' ', 1)[0] as string))

/** "a day" also as "a-day". */
const hyphened = (forms: string): string => forms.replaceAll('\\s{1,3}', '[\\s-]{1,3}')
