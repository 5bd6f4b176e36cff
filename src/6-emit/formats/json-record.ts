// A record as JSON: the bytes that JSON.stringify makes of it, which takes several times as long; the tests hold them equal.

import { type ByteSink, type Piece, pieceOf } from '../byte-sink.ts'
import type { RowSource } from '../column.ts'
import type { PhraseBook } from '../phrase-book.ts'
import type {
  ActorRecord,
  AddresseeRecord,
  ClauseRecord,
  MoneyRecord,
  ParagraphRecord,
  TextRecord,
  TokenRecord,
} from '../record.ts'
import { JsonWriter, otherKey, stringKey } from './json-writer.ts'

const byName = <Key, Name extends string>(names: readonly Name[], make: (name: Name) => Key) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Readonly<Record<Name, Key>>
const strings = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, PhraseBook>> =>
  byName(names, (name) => stringKey(name))
const others = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Piece>> =>
  byName(names, (name) => otherKey(name))

const RECORD = {
  id: stringKey('id', '{'),
  ...strings('symbol', 'title', 'organ', 'session', 'number', 'date', 'path', 'sha256'),
  ...others('year', 'text', 'paragraphs', 'notices', 'source'),
}
const PARAGRAPH = {
  id: stringKey('id', '{'),
  ...strings('kind', 'label', 'parent'),
  ...others('depth', 'start', 'end', 'clauses', 'actors', 'money', 'tokens'),
}
const CLAUSE = {
  id: stringKey('id', '{'),
  ...strings('verb', 'lemma', 'force', 'rule'),
  ...others('start', 'end', 'phrase', 'modifiers', 'strength', 'addressees'),
}
const TEXT = { start: otherKey('start', '{'), ...others('end', 'text') }
const ADDRESSEE = { ...strings('actor', 'actor_type'), rule: stringKey('rule', ',', '}') }
const ACTOR = { ...strings('actor', 'actor_type', 'iso3', 'role', 'clause'), rule: stringKey('rule', ',', '}') }
const MONEY = {
  ...others('amount', 'amount_max', 'currency_assumed'),
  ...strings('currency', 'period', 'qualifier', 'clause'),
  rule: stringKey('rule', ',', '}'),
}
const TOKEN = { ...strings('lemma'), pos: stringKey('pos', ',', '}') }
const BRACE = pieceOf('}')

/** Writes a record, without the line end. */
export const writeRecord = ({ record, text }: RowSource, sink: ByteSink): void => {
  const json = new JsonWriter(sink, text)
  json.string(RECORD.id, record.id)
  json.string(RECORD.symbol, record.symbol)
  json.string(RECORD.title, record.title)
  json.string(RECORD.organ, record.organ)
  json.string(RECORD.session, record.session)
  json.string(RECORD.number, record.number)
  json.number(RECORD.year, record.year)
  json.string(RECORD.date, record.date)
  json.string(RECORD.path, record.path)
  json.string(RECORD.sha256, record.sha256)
  json.words(RECORD.text, 0, record.text.length)
  json.list(RECORD.paragraphs, record.paragraphs, writeParagraph)
  json.any(RECORD.notices, record.notices)
  if (record.source !== undefined) json.any(RECORD.source, record.source)
  json.piece(BRACE)
}

const writeParagraph = (json: JsonWriter, paragraph: ParagraphRecord): void => {
  json.string(PARAGRAPH.id, paragraph.id)
  json.string(PARAGRAPH.kind, paragraph.kind)
  json.string(PARAGRAPH.label, paragraph.label)
  json.number(PARAGRAPH.depth, paragraph.depth)
  json.string(PARAGRAPH.parent, paragraph.parent)
  json.number(PARAGRAPH.start, paragraph.start)
  json.number(PARAGRAPH.end, paragraph.end)
  json.list(PARAGRAPH.clauses, paragraph.clauses, writeClause)
  json.list(PARAGRAPH.actors, paragraph.actors, writeActor)
  json.list(PARAGRAPH.money, paragraph.money, writeMoney)
  if (paragraph.tokens !== undefined) json.list(PARAGRAPH.tokens, paragraph.tokens, writeToken)
  json.piece(BRACE)
}

const writeClause = (json: JsonWriter, clause: ClauseRecord): void => {
  json.string(CLAUSE.id, clause.id)
  json.number(CLAUSE.start, clause.start)
  json.number(CLAUSE.end, clause.end)
  json.piece(CLAUSE.phrase)
  writeText(json, clause.phrase)
  json.piece(BRACE)
  json.string(CLAUSE.verb, clause.verb)
  json.string(CLAUSE.lemma, clause.lemma)
  json.strings(CLAUSE.modifiers, clause.modifiers)
  json.string(CLAUSE.force, clause.force)
  json.number(CLAUSE.strength, clause.strength)
  json.string(CLAUSE.rule, clause.rule)
  json.list(CLAUSE.addressees, clause.addressees, writeAddressee)
  json.piece(BRACE)
}

/** What everything begins with that is a span with its words. */
const writeText = (json: JsonWriter, { start, end }: TextRecord): void => {
  json.number(TEXT.start, start)
  json.number(TEXT.end, end)
  json.words(TEXT.text, start, end)
}

const writeAddressee = (json: JsonWriter, addressee: AddresseeRecord): void => {
  writeText(json, addressee)
  json.string(ADDRESSEE.actor, addressee.actor)
  json.string(ADDRESSEE.actor_type, addressee.actor_type)
  json.string(ADDRESSEE.rule, addressee.rule)
}

const writeActor = (json: JsonWriter, mention: ActorRecord): void => {
  writeText(json, mention)
  json.string(ACTOR.actor, mention.actor)
  json.string(ACTOR.actor_type, mention.actor_type)
  json.string(ACTOR.iso3, mention.iso3)
  json.string(ACTOR.role, mention.role)
  json.string(ACTOR.clause, mention.clause)
  json.string(ACTOR.rule, mention.rule)
}

const writeMoney = (json: JsonWriter, sum: MoneyRecord): void => {
  writeText(json, sum)
  json.number(MONEY.amount, sum.amount)
  json.number(MONEY.amount_max, sum.amount_max)
  json.string(MONEY.currency, sum.currency)
  json.boolean(MONEY.currency_assumed, sum.currency_assumed)
  json.string(MONEY.period, sum.period)
  json.string(MONEY.qualifier, sum.qualifier)
  json.string(MONEY.clause, sum.clause)
  json.string(MONEY.rule, sum.rule)
}

const writeToken = (json: JsonWriter, token: TokenRecord): void => {
  writeText(json, token)
  json.string(TOKEN.lemma, token.lemma)
  json.string(TOKEN.pos, token.pos)
}
