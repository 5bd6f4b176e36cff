// What a resolution is called: FRBR identification by the naming convention of Akoma Ntoso for the United Nations.

import type { ResolutionRecord } from '../record.ts'
import type { References } from './references.ts'
import { type Element, element } from './xml.ts'

/** The schema wants a date; one that is not known is this one, and says so. */
const UNKNOWN_DATE = '0001-01-01'

const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed'

/** The work's URI: `/akn/un/statement/deliberation/general-assembly/2015-09-25/a-res-70-1`. */
const workUri = ({ id, symbol, organ, date, year }: ResolutionRecord): string => {
  const author = organ?.split('/').at(-1) ?? 'un'
  return `/akn/un/statement/deliberation/${slug(author)}/${date ?? year ?? 'undated'}/${slug(symbol ?? id)}`
}

/** The identification of a component: the resolution itself (`main`), or one of its annexes. */
export const identification = (record: ResolutionRecord, component: string, references: References): Element => {
  const { symbol, id, organ, title } = record
  const source = references.program()
  const author = element('FRBRauthor', {
    href: references.actor(organ ?? 'un', organ ?? 'United Nations').refersTo,
  })
  const uri = workUri(record)
  const date = dateOf(record)
  const inEnglish = `${uri}/eng`
  const level = (name: string, own: string, end: string, ...more: Element[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${own}/!${component}${end}` }),
      element('FRBRuri', { value: `${own}${end}` }),
      ...(name === 'FRBRWork'
        ? [element('FRBRalias', { value: symbol ?? id, name: symbol === null ? 'id' : 'symbol' })]
        : []),
      date,
      author,
      ...more,
    )
  return element(
    'identification',
    { source },
    level(
      'FRBRWork',
      uri,
      '',
      element('FRBRcountry', { value: 'un' }),
      element('FRBRsubtype', { value: 'deliberation' }),
      element('FRBRnumber', { value: slug(symbol ?? id), showAs: symbol ?? id }),
      ...(title === null ? [] : [element('FRBRname', { value: title })]),
    ),
    level('FRBRExpression', inEnglish, '', element('FRBRlanguage', { language: 'eng' })),
    level('FRBRManifestation', inEnglish, '.xml', element('FRBRformat', { value: 'application/akn+xml' })),
  )
}

/** The date of adoption; of one of which only the year is known, its first day, named `year`. */
const dateOf = ({ date, year }: ResolutionRecord): Element => {
  if (date !== null) return element('FRBRdate', { date, name: 'adoption' })
  if (year !== null) return element('FRBRdate', { date: `${String(year).padStart(4, '0')}-01-01`, name: 'year' })
  return element('FRBRdate', { date: UNKNOWN_DATE, name: 'unknown' })
}
