// What a word says of the layers, for the column MISC.

import { overlaps, type Span } from '../../spans.ts'
import type { TokenRecord } from '../record.ts'
import type { Sentence } from './sentences.ts'

/** `Name=B-value` for the first word of a mark, `Name=I-value` for the others; `Name=B` where no entry names the actor. */
export const miscOf = (token: TokenRecord, { paragraph, clause, tokens }: Sentence): string[] => {
  const first = tokens[0] as TokenRecord
  const part = <Item extends Span>(name: string, items: readonly Item[], said: (item: Item) => string | null) => {
    const item = items.find((one) => overlaps(one, token))
    if (item === undefined) return []
    const begins = token.start <= item.start || token === first
    const value = said(item)
    return [`${name}=${begins ? 'B' : 'I'}${value === null ? '' : `-${escaped(value)}`}`]
  }
  return [
    ...(clause === null ? [] : part('Verb', [clause.phrase], () => clause.verb)),
    ...part('Addressee', clause?.addressees ?? [], ({ actor }) => actor),
    ...part('Actor', paragraph.actors, ({ actor }) => actor),
    ...part('Role', paragraph.actors, ({ role }) => role),
    ...part('Money', paragraph.money, ({ amount, amount_max, currency }) => sumOf(amount, amount_max, currency)),
  ]
}

const sumOf = (amount: number, most: number | null, currency: string): string =>
  `${currency}:${amount}${most === null ? '' : `..${most}`}`

/** A value without what ends it. */
const escaped = (value: string): string => value.replace(/[\s|]+/g, '_')
