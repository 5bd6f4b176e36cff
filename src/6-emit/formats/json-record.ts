// A record as JSON: the bytes that JSON.stringify makes of it, which takes several times as long; the tests hold them equal.

import type { ByteSink } from '../byte-sink.ts'
import type { RowSource } from '../column.ts'
import type {
  ActorRecord,
  AddresseeRecord,
  ClauseRecord,
  MoneyRecord,
  ParagraphRecord,
  TextRecord,
  TokenRecord,
} from '../record.ts'
import { JsonWriter, piece } from './json-writer.ts'

const [OPEN, CLOSE, COMMA, BRACE] = [piece('['), piece(']'), piece(','), piece('}')]
const [TRUE, FALSE] = [piece('true'), piece('false')]

/** The keys that an object begins with. */
const FIRST = { id: piece('{"id":'), start: piece('{"start":') }

/** Keys by their names, with the comma before them. */
const keysOf = <Name extends string>(...names: readonly Name[]): Readonly<Record<Name, Uint8Array>> =>
  Object.fromEntries(names.map((name) => [name, piece(`,"${name}":`)])) as Record<Name, Uint8Array>

const RECORD = keysOf('symbol', 'title', 'organ', 'session', 'number', 'year', 'date', 'path', 'sha256', 'text')
const LISTS = keysOf('paragraphs', 'notices', 'source', 'clauses', 'actors', 'money', 'tokens', 'addressees')
const PARAGRAPH = keysOf('kind', 'label', 'depth', 'parent')
const SPAN = keysOf('start', 'end', 'text')
const CLAUSE = keysOf('phrase', 'verb', 'lemma', 'modifiers', 'force', 'strength', 'rule')
const ACTOR = keysOf('actor', 'actor_type', 'iso3', 'role', 'clause', 'rule')
const MONEY = keysOf('amount', 'amount_max', 'currency', 'currency_assumed', 'period', 'qualifier', 'clause', 'rule')
const TOKEN = keysOf('lemma', 'pos')

/** Writes a record, without the line end. */
export const writeRecord = ({ record, text }: RowSource, sink: ByteSink): void => {
  const json = new JsonWriter(sink, text)
  json.string(FIRST.id, record.id)
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
  list(json, LISTS.paragraphs, record.paragraphs, writeParagraph)
  json.any(LISTS.notices, record.notices)
  if (record.source !== undefined) json.any(LISTS.source, record.source)
  json.piece(BRACE)
}

const list = <Item>(
  json: JsonWriter,
  key: Uint8Array,
  items: readonly Item[],
  write: (json: JsonWriter, item: Item) => void,
): void => {
  json.piece(key)
  json.piece(OPEN)
  for (let i = 0; i < items.length; i += 1) {
    if (i > 0) json.piece(COMMA)
    write(json, items[i] as Item)
  }
  json.piece(CLOSE)
}

const writeParagraph = (json: JsonWriter, paragraph: ParagraphRecord): void => {
  json.string(FIRST.id, paragraph.id)
  json.string(PARAGRAPH.kind, paragraph.kind)
  json.string(PARAGRAPH.label, paragraph.label)
  json.number(PARAGRAPH.depth, paragraph.depth)
  json.string(PARAGRAPH.parent, paragraph.parent)
  json.number(SPAN.start, paragraph.start)
  json.number(SPAN.end, paragraph.end)
  list(json, LISTS.clauses, paragraph.clauses, writeClause)
  list(json, LISTS.actors, paragraph.actors, writeActor)
  list(json, LISTS.money, paragraph.money, writeMoney)
  if (paragraph.tokens !== undefined) list(json, LISTS.tokens, paragraph.tokens, writeToken)
  json.piece(BRACE)
}

const writeClause = (json: JsonWriter, clause: ClauseRecord): void => {
  json.string(FIRST.id, clause.id)
  json.number(SPAN.start, clause.start)
  json.number(SPAN.end, clause.end)
  json.piece(CLAUSE.phrase)
  writeText(json, clause.phrase)
  json.piece(BRACE)
  json.string(CLAUSE.verb, clause.verb)
  json.string(CLAUSE.lemma, clause.lemma)
  json.any(CLAUSE.modifiers, clause.modifiers)
  json.string(CLAUSE.force, clause.force)
  json.number(CLAUSE.strength, clause.strength)
  json.string(CLAUSE.rule, clause.rule)
  list(json, LISTS.addressees, clause.addressees, writeAddressee)
  json.piece(BRACE)
}

/** What everything begins with that is a span with its words. */
const writeText = (json: JsonWriter, { start, end }: TextRecord): void => {
  json.number(FIRST.start, start)
  json.number(SPAN.end, end)
  json.words(SPAN.text, start, end)
}

const writeAddressee = (json: JsonWriter, addressee: AddresseeRecord): void => {
  writeText(json, addressee)
  json.string(ACTOR.actor, addressee.actor)
  json.string(ACTOR.actor_type, addressee.actor_type)
  json.string(ACTOR.rule, addressee.rule)
  json.piece(BRACE)
}

const writeActor = (json: JsonWriter, mention: ActorRecord): void => {
  writeText(json, mention)
  json.string(ACTOR.actor, mention.actor)
  json.string(ACTOR.actor_type, mention.actor_type)
  json.string(ACTOR.iso3, mention.iso3)
  json.string(ACTOR.role, mention.role)
  json.string(ACTOR.clause, mention.clause)
  json.string(ACTOR.rule, mention.rule)
  json.piece(BRACE)
}

const writeMoney = (json: JsonWriter, sum: MoneyRecord): void => {
  writeText(json, sum)
  json.number(MONEY.amount, sum.amount)
  json.number(MONEY.amount_max, sum.amount_max)
  json.string(MONEY.currency, sum.currency)
  json.piece(MONEY.currency_assumed)
  json.piece(sum.currency_assumed ? TRUE : FALSE)
  json.string(MONEY.period, sum.period)
  json.string(MONEY.qualifier, sum.qualifier)
  json.string(MONEY.clause, sum.clause)
  json.string(MONEY.rule, sum.rule)
  json.piece(BRACE)
}

const writeToken = (json: JsonWriter, token: TokenRecord): void => {
  writeText(json, token)
  json.string(TOKEN.lemma, token.lemma)
  json.string(TOKEN.pos, token.pos)
  json.piece(BRACE)
}
