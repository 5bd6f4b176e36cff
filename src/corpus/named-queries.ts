// The questions that users ask of a corpus first, as SQL over its tables.

/** A query with a name. */
export interface NamedQuery {
  readonly name: string
  readonly description: string
  readonly sql: string
}

export const namedQueries: readonly NamedQuery[] = [
  {
    name: 'verbs',
    description: 'how often each verb opens a clause of an operative paragraph, and in how many resolutions',
    sql: `SELECT verb, force, count(*) AS clauses, count(DISTINCT doc_id) AS documents,
  round(1000.0 * count(*) / sum(count(*)) OVER (), 1) AS per_1000_operative_clauses
FROM clauses WHERE paragraph_kind = 'operative' GROUP BY verb, force ORDER BY clauses DESC, verb`,
  },
  {
    name: 'verbs-by-organ',
    description: 'verbs of each organ, with their share of its operative clauses',
    sql: `SELECT organ, verb, count(*) AS clauses, count(DISTINCT doc_id) AS documents,
  round(1000.0 * count(*) / sum(count(*)) OVER (PARTITION BY organ), 1) AS per_1000_operative_clauses
FROM clauses WHERE paragraph_kind = 'operative' GROUP BY organ, verb ORDER BY sum(count(*)) OVER (PARTITION BY organ) DESC, organ, clauses DESC, verb`,
  },
  {
    name: 'verb-by-decade',
    description: 'verbs in each decade, with their rate per 1,000 operative clauses of it',
    sql: `SELECT year // 10 * 10 AS decade, verb, count(*) AS clauses, count(DISTINCT doc_id) AS documents,
  round(1000.0 * count(*) / sum(count(*)) OVER (PARTITION BY year // 10), 1) AS per_1000_operative_clauses
FROM clauses WHERE paragraph_kind = 'operative' AND year IS NOT NULL GROUP BY year // 10, verb ORDER BY decade, clauses DESC, verb`,
  },
  {
    name: 'force-by-year',
    description: 'operative clauses of each force, year by year',
    sql: `SELECT year, force, count(*) AS clauses FROM clauses
WHERE paragraph_kind = 'operative' AND year IS NOT NULL GROUP BY year, force ORDER BY year, force`,
  },
  {
    name: 'addressees',
    description: 'who is addressed in most clauses, preambular ones included, and in how many resolutions',
    sql: `SELECT coalesce(actor, surface) AS addressee, any_value(actor_type) AS actor_type,
  count(DISTINCT (doc_id, clause_id)) AS clauses,
  count(DISTINCT doc_id) AS documents
FROM addressees GROUP BY coalesce(actor, surface) ORDER BY clauses DESC, addressee`,
  },
  {
    name: 'addressees-by-verb',
    description: 'whom each verb is directed to',
    sql: `SELECT verb, actor AS addressee, count(DISTINCT (doc_id, clause_id)) AS clauses, count(DISTINCT doc_id) AS documents
FROM addressees WHERE actor IS NOT NULL GROUP BY verb, actor ORDER BY clauses DESC, verb, addressee`,
  },
  {
    name: 'strength-by-organ',
    description: 'mean strength of the directive verbs of each organ (ranks of the published scale; see the codebook)',
    sql: `SELECT organ, count(*) AS ranked_clauses, count(DISTINCT doc_id) AS documents, round(avg(strength), 2) AS mean_strength,
  round(median(strength), 1) AS median_strength
FROM clauses WHERE paragraph_kind = 'operative' AND force = 'directive' AND strength IS NOT NULL
GROUP BY organ ORDER BY ranked_clauses DESC, organ`,
  },
  {
    name: 'money-by-year',
    description:
      'sums of money by year and currency: how many, the largest, the median (never added up: many are repeated)',
    sql: `SELECT year, currency, count(*) AS mentions, max(amount) AS largest, median(amount) AS median
FROM money GROUP BY year, currency ORDER BY year, mentions DESC, currency`,
  },
  {
    name: 'states',
    description: 'States that are named most, and how often they are addressed',
    sql: `SELECT iso3, actor, count(*) AS mentions, count(*) FILTER (role = 'addressee') AS addressed, count(DISTINCT doc_id) AS documents
FROM actors WHERE iso3 IS NOT NULL GROUP BY iso3, actor ORDER BY mentions DESC, actor`,
  },
  {
    name: 'documents',
    description: 'resolutions with their numbers of paragraphs and clauses',
    sql: `SELECT d.doc_id, d.organ, d.year, d.title, count(c.clause_id) AS clauses,
  count(c.clause_id) FILTER (c.paragraph_kind = 'operative') AS operative_clauses
FROM (SELECT doc_id, organ, year, title FROM documents) AS d LEFT JOIN clauses AS c USING (doc_id)
GROUP BY ALL ORDER BY clauses DESC, d.doc_id`,
  },
]
