// A concordance of a corpus: every place of a word, a verb or an addressee, with what stands around it.

import { quoted } from '../6-emit/sql.ts'
import type { Database } from '../corpus/database.ts'
import { around, type Context, type KwicLine } from './line.ts'
import { hitFinder } from './pattern.ts'

/** What is looked for; at least one of words, verbs and addressees. */
export interface Wanted {
  /** Words inside clauses; `*` stands for any letters. */
  readonly words: readonly string[]
  /** Ids of verbs. */
  readonly verbs: readonly string[]
  /** Actor ids of addressees. */
  readonly addressees: readonly string[]
  readonly organs: readonly string[]
  readonly context: Context
}

/** A row of the query below. */
type ClauseRow = readonly [
  doc: string,
  clause: string,
  organ: string | null,
  year: number | null,
  verb: string,
  start: number,
  surface: string,
  keyStart: number,
  keyEnd: number,
  keyPattern: string,
  aroundStart: number,
  around: string,
]

/**
 * The lines of a concordance in the order of the corpus. The keyword is each place of a word in the clauses that the other
 * conditions leave; without words the phrase of the verb; without verbs the words of the addressee.
 */
export async function* concordance(database: Database, wanted: Wanted): AsyncGenerator<KwicLine> {
  const { words, verbs, addressees, context } = wanted
  const find = words.length === 0 ? null : hitFinder(words)
  const ofAddressee = find === null && verbs.length === 0 && addressees.length > 0
  const ofParagraph = context !== 'clause'
  const answer = await database.ask(sqlOf(wanted, ofAddressee, ofParagraph))
  for await (const batch of answer.batches)
    for (const row of batch as unknown as readonly ClauseRow[]) {
      const [docId, clauseId, organ, year, verb, start, surface, keyStart, keyEnd, keyPattern, textStart, text] = row
      const hits = find?.(surface) ?? [{ start: keyStart - start, end: keyEnd - start, pattern: keyPattern }]
      for (const hit of hits) {
        const [from, to] = [start + hit.start, start + hit.end]
        const limit = typeof context === 'number' ? context : null
        yield {
          ...{ docId, clauseId, from, to, organ, year, verb },
          keyword: surface.slice(hit.start, hit.end),
          pattern: hit.pattern,
          ...around(text, from - textStart, to - textStart, limit),
        }
      }
    }
}

/** What was asked for that no clause of the corpus has, by its option: a name that is misspelt, mostly. */
export const absentFrom = async (database: Database, { verbs, addressees, organs }: Wanted) => {
  const asked = [
    ['--verb', verbs, 'verb FROM clauses'],
    ['--addressee', addressees, 'actor FROM addressees'],
    ['--organ', organs, 'organ FROM clauses'],
  ] as const
  const absent: (readonly [option: (typeof asked)[number][0], name: string])[] = []
  for (const [option, names, column] of asked) {
    if (names.length === 0) continue
    const there = new Set<unknown>()
    for await (const rows of (await database.ask(`SELECT DISTINCT ${column}`)).batches)
      for (const [name] of rows) there.add(name)
    absent.push(...names.filter((name) => !there.has(name)).map((name) => [option, name] as const))
  }
  return absent
}

const sqlOf = ({ verbs, addressees, organs }: Wanted, ofAddressee: boolean, ofParagraph: boolean): string => {
  const conditions = [
    ...(verbs.length > 0 ? [`c.verb IN ${listOf(verbs)}`] : []),
    ...(organs.length > 0 ? [`c.organ IN ${listOf(organs)}`] : []),
    ...(addressees.length > 0 && !ofAddressee
      ? [`(c.doc_id, c.clause_id) IN (SELECT (doc_id, clause_id) FROM addressees WHERE actor IN ${listOf(addressees)})`]
      : []),
  ]
  const key = ofAddressee ? 'a.start, a."end", a.actor' : 'c.phrase_start, c.phrase_end, c.verb'
  const text = ofParagraph ? 'p.start, p.surface' : 'c.start, c.surface'
  return [
    `SELECT c.doc_id, c.clause_id, c.organ, c.year, c.verb, c.start, c.surface, ${key}, ${text} FROM clauses AS c`,
    ofAddressee
      ? `JOIN addressees AS a ON a.doc_id = c.doc_id AND a.clause_id = c.clause_id AND a.actor IN ${listOf(addressees)}`
      : '',
    ofParagraph ? 'JOIN paragraphs AS p ON p.doc_id = c.doc_id AND p.paragraph_id = c.paragraph_id' : '',
    conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    `ORDER BY c.doc_id, c.start${ofAddressee ? ', a.start' : ''}`,
  ].join('\n')
}

const listOf = (names: readonly string[]): string => `(${names.map(quoted).join(', ')})`
