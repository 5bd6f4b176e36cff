// A record as JSON: the bytes that JSON.stringify makes of it, which takes several times as long; the tests hold them equal.

import { type ByteSink, pieceOf } from '../byte-sink.ts'
import type { RowSource } from '../column.ts'
import type {
  ActorRecord,
  AddresseeRecord,
  ClauseRecord,
  MoneyRecord,
  ParagraphRecord,
  ResolutionRecord,
  TextRecord,
  TokenRecord,
} from '../record.ts'
import { JsonWriter, jsonPhrase } from './json-writer.ts'

// What stands between the values that hardly recur: constant JSON, and phrases of values that do.
const TEXT = pieceOf(',"text":"')
const SYMBOL = pieceOf(',"symbol":')
const TITLE = pieceOf(',"title":')
const ORGAN = pieceOf(',"organ":')
const SESSION = pieceOf(',"session":')
const NUMBER = pieceOf(',"number":')
const YEAR = pieceOf(',"year":')
const DATE = pieceOf(',"date":')
const PATH = pieceOf(',"path":')
const SHA256 = pieceOf(',"sha256":')
const PARAGRAPHS = pieceOf('","paragraphs":')
const NOTICES = pieceOf(',"notices":')
const SOURCE = pieceOf(',"source":')
const CLOSE = pieceOf('}')

const START = pieceOf('{"start":')
const END = pieceOf(',"end":')

const ID = pieceOf('{"id":')
const FROM = pieceOf(',"start":')
const KIND = jsonPhrase`,"kind":${0},"label":`
const DEPTH = pieceOf(',"depth":')
const PARENT = pieceOf(',"parent":')
const CLAUSES = pieceOf(',"clauses":')
const ACTORS = pieceOf(',"actors":')
const MONEY = pieceOf(',"money":')
const TOKENS = pieceOf(',"tokens":')

const PHRASE = pieceOf(',"phrase":')
const VERB = jsonPhrase`"},"verb":${0},"lemma":${0},"modifiers":`
const FORCE = jsonPhrase`,"force":${0},"strength":${0},"rule":${0},"addressees":`

const ADDRESSEE = jsonPhrase`","actor":${0},"actor_type":${0},"rule":${0}}`
const ACTOR = jsonPhrase`","actor":${0},"actor_type":${0},"iso3":${0},"role":${0},"clause":`
const AMOUNT = pieceOf('","amount":')
const AMOUNT_MAX = pieceOf(',"amount_max":')
const CURRENCY = jsonPhrase`,"currency":${0},"currency_assumed":${0},"period":${0},"qualifier":${0},"clause":`
const RULE = jsonPhrase`,"rule":${0}}`
const TOKEN = jsonPhrase`","lemma":${0},"pos":${0}}`

/** Writes a record, without the line end. */
export const writeRecord = ({ record, text }: RowSource, sink: ByteSink): void => {
  const json = new JsonWriter(sink, text)
  writeHead(json, record)
  json.put(TEXT)
  json.words(0, record.text.length)
  json.put(PARAGRAPHS)
  json.list(record.paragraphs, writeParagraph)
  json.any(NOTICES, record.notices)
  if (record.source !== undefined) {
    json.any(SOURCE, record.source)
  }
  json.put(CLOSE)
}

/** All that stands before the text, with the brace that opens the record. */
const writeHead = (json: JsonWriter, record: ResolutionRecord): void => {
  json.member(ID, record.id)
  json.member(SYMBOL, record.symbol)
  json.member(TITLE, record.title)
  json.member(ORGAN, record.organ)
  json.member(SESSION, record.session)
  json.member(NUMBER, record.number)
  json.number(YEAR, record.year)
  json.member(DATE, record.date)
  json.member(PATH, record.path)
  json.member(SHA256, record.sha256)
}

const writeParagraph = (json: JsonWriter, paragraph: ParagraphRecord): void => {
  const { id, kind, label, depth, parent, start, end, clauses, actors, money, tokens } = paragraph
  json.member(ID, id)
  json.phrase(KIND, kind)
  json.string(label)
  json.number(DEPTH, depth)
  json.member(PARENT, parent)
  json.number(FROM, start)
  json.number(END, end)
  json.put(CLAUSES)
  json.list(clauses, writeClause)
  json.put(ACTORS)
  json.list(actors, writeActor)
  json.put(MONEY)
  json.list(money, writeMoney)
  if (tokens !== undefined) {
    json.put(TOKENS)
    json.list(tokens, writeToken)
  }
  json.put(CLOSE)
}

const writeClause = (json: JsonWriter, clause: ClauseRecord): void => {
  json.member(ID, clause.id)
  json.number(FROM, clause.start)
  json.number(END, clause.end)
  json.put(PHRASE)
  writeText(json, clause.phrase)
  json.phrase(VERB, clause.verb, clause.lemma)
  json.strings(clause.modifiers)
  json.phrase(FORCE, clause.force, clause.strength, clause.rule)
  json.list(clause.addressees, writeAddressee)
  json.put(CLOSE)
}

/** A span with its words, up to the quotation mark that closes them. */
const writeText = (json: JsonWriter, { start, end }: TextRecord): void => {
  json.number(START, start)
  json.number(END, end)
  json.put(TEXT)
  json.words(start, end)
}

const writeAddressee = (json: JsonWriter, addressee: AddresseeRecord): void => {
  writeText(json, addressee)
  json.phrase(ADDRESSEE, addressee.actor, addressee.actor_type, addressee.rule)
}

const writeActor = (json: JsonWriter, mention: ActorRecord): void => {
  writeText(json, mention)
  json.phrase(ACTOR, mention.actor, mention.actor_type, mention.iso3, mention.role)
  json.string(mention.clause)
  json.phrase(RULE, mention.rule)
}

const writeMoney = (json: JsonWriter, sum: MoneyRecord): void => {
  writeText(json, sum)
  json.number(AMOUNT, sum.amount)
  json.number(AMOUNT_MAX, sum.amount_max)
  json.phrase(CURRENCY, sum.currency, sum.currency_assumed, sum.period, sum.qualifier)
  json.string(sum.clause)
  json.phrase(RULE, sum.rule)
}

const writeToken = (json: JsonWriter, token: TokenRecord): void => {
  writeText(json, token)
  json.phrase(TOKEN, token.lemma, token.pos)
}
