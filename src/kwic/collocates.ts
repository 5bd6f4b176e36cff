// What stands with a verb: the addressees, or the words, of its clauses, with how much more often than in other clauses.

import { quoted } from '../6-emit/sql.ts'
import type { Database } from '../corpus/database.ts'

/** What is counted beside a verb. */
export type CollocatesOf = 'addressee' | 'actor-type' | 'word' | 'modifier'

/** Clauses with the things that stand in them, each once a clause. `word` takes words of four letters and more. */
const ITEMS: Readonly<Record<CollocatesOf, string>> = {
  addressee: 'SELECT DISTINCT doc_id, clause_id, actor AS item FROM addressees WHERE actor IS NOT NULL',
  'actor-type': 'SELECT DISTINCT doc_id, clause_id, actor_type AS item FROM addressees WHERE actor_type IS NOT NULL',
  word: `SELECT DISTINCT doc_id, clause_id, unnest(regexp_extract_all(lower(substr(surface, phrase_end_cp - start_cp + 1)), '\\p{L}{4,}')) AS item FROM clauses`,
  modifier: `SELECT DISTINCT doc_id, clause_id, unnest(string_split(modifiers, '|')) AS item FROM clauses WHERE modifiers IS NOT NULL`,
}

/**
 * The SQL for what stands with the verb `verb`, by the log ratio of its rate here and in clauses of other verbs. Only what at
 * least `minDocs` documents have is listed: one long resolution is no pattern.
 */
export const collocatesSql = (verb: string, of: CollocatesOf, minDocs: number): string => `
WITH items AS (${ITEMS[of]}),
all_clauses AS (SELECT doc_id, clause_id, verb = ${quoted(verb)} AS here FROM clauses),
sizes AS (SELECT count(*) FILTER (here) AS n1, count(*) FILTER (NOT here) AS n2 FROM all_clauses),
counts AS (
  SELECT item, count(*) FILTER (here) AS a, count(DISTINCT doc_id) FILTER (here) AS documents, count(*) FILTER (NOT here) AS b
  FROM items JOIN all_clauses USING (doc_id, clause_id) GROUP BY item
)
SELECT item AS collocate, a AS clauses, documents, n1 AS verb_clauses, b AS other_clauses_with, n2 AS other_clauses,
  round(1000.0 * a / n1, 2) AS per_1000, round(1000.0 * b / greatest(n2, 1), 2) AS other_per_1000,
  round(log2((a + 0.5) / (n1 + 0.5)) - log2((b + 0.5) / (n2 + 0.5)), 3) AS log_ratio
FROM counts, sizes WHERE documents >= ${minDocs} ORDER BY log_ratio DESC, clauses DESC, collocate`

/** How many clauses of a verb the corpus has. */
export const clausesOf = async (database: Database, verb: string): Promise<number> => {
  const { batches } = await database.ask(`SELECT count(*) FROM clauses WHERE verb = ${quoted(verb)}`)
  for await (const [row] of batches) return Number(row?.[0] ?? 0)
  return 0
}
