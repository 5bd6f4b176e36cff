// The explanation of a resolution as text: each paragraph with its marks, then a line for the rule behind each.

import type { Models } from '../models/index.ts'
import { type Span, surface } from '../spans.ts'
import type { ActorRef, Clause, MoneyMention, Paragraph, Resolution } from '../types.ts'
import { painter, type SetMark, setMarks } from './marks.ts'

/** Explains `paragraphs` of a resolution; with `colour`, marks are escape sequences for a terminal. */
export const explained = (
  resolution: Resolution,
  paragraphs: readonly Paragraph[],
  models: Models,
  colour: boolean,
): string => {
  const { id, symbol, organ, session, number, year, date, path } = resolution
  const facts = Object.entries({ symbol, organ, session, number, year, date }).filter(([, value]) => value !== null)
  const head = [`${id}  (${path})`, ...facts.map(([name, value]) => `  ${name}: ${value}`)]
  const notices = resolution.notices.map(({ level, rule, message }) => `  ${level}: ${message}  [${rule}]`)
  const body = paragraphs.map((paragraph) => paragraphLines(resolution, paragraph, models, colour).join('\n'))
  return `${[[...head, ...notices].join('\n'), ...body].join('\n\n')}\n\n`
}

const paragraphLines = (resolution: Resolution, paragraph: Paragraph, models: Models, colour: boolean): string[] => {
  const { text } = resolution
  const clauses = resolution.clauses.filter((clause) => clause.paragraph === paragraph.id)
  const ids = new Set(clauses.map(({ id }) => id))
  const addressees = resolution.addressees.filter(({ clause }) => ids.has(clause))
  const actors = resolution.actors.filter((mention) => mention.paragraph === paragraph.id)
  const money = resolution.money.filter((mention) => mention.paragraph === paragraph.id)
  const marks: SetMark[] = [
    ...clauses.map(({ phrase }) => ({ name: 'verb', start: phrase.start, end: phrase.end }) as const),
    ...addressees.map(({ start, end }) => ({ name: 'addressee', start, end }) as const),
    ...actors.map(({ start, end }) => ({ name: 'actor', start, end }) as const),
    ...money.map(({ start, end }) => ({ name: 'money', start, end }) as const),
  ]
  const words = setMarks(text, paragraph, marks, painter(colour)).replaceAll('\n', '\n  ')
  const label = paragraph.label === null ? '' : `${paragraph.label} `
  return [
    `${paragraph.id}  ${paragraph.kind}  [${paragraph.rule}]`,
    `  ${label}${words}`,
    ...clauses.flatMap((clause) => [
      ...clauseLines(text, clause, models),
      ...addressees
        .filter((addressee) => addressee.clause === clause.id)
        .map((addressee) => `      addressee ${quoted(text, addressee)} ${actorName(addressee)}  [${addressee.rule}]`),
    ]),
    ...actors
      .filter(({ role }) => role === 'mentioned')
      .map((mention) => `    actor ${quoted(text, mention)} ${actorName(mention)}  [${mention.rule}]`),
    ...money.map((mention) => `    money ${quoted(text, mention)} ${moneyValue(mention)}  [${mention.rule}]`),
  ]
}

const clauseLines = (text: string, clause: Clause, models: Models): string[] => {
  const entry = models.verbs.byId.get(clause.verb)
  const modifiers = clause.modifiers.length === 0 ? '' : `, modifiers: ${clause.modifiers.join('; ')}`
  const rank = clause.strength === null ? 'no strength' : `strength ${clause.strength}`
  const scale = clause.strength !== null && entry?.scale ? ` on the scale ${entry.scale}` : ''
  return [
    `    clause ${clause.id} ${quoted(text, clause.phrase)} ${clause.lemma}${modifiers}  [${clause.rule}]`,
    `      ${clause.force}, ${rank}${scale}`,
    ...(entry === undefined ? [] : [`      entry ${entry.id}, source: ${entry.source}`]),
  ]
}

const actorName = ({ actor, actorType, iso3 }: ActorRef): string => {
  if (actor === null) return 'of no entry in the models'
  const facts = [actorType, iso3].filter((fact) => fact !== null).join(', ')
  return facts === '' ? actor : `${actor} (${facts})`
}

const moneyValue = ({ amount, amountMax, currency, currencyAssumed, period, qualifier }: MoneyMention): string =>
  [
    qualifier ?? '',
    amountMax === null ? `${amount}` : `${amount} to ${amountMax}`,
    currency + (currencyAssumed ? ' (assumed)' : ''),
    period === null ? '' : `for ${period}`,
  ]
    .filter((part) => part !== '')
    .join(' ')

const quoted = (text: string, span: Span): string => `"${surface(text, span).replace(/\s+/g, ' ')}"`
