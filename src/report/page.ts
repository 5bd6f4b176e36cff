// The report: one page that needs nothing but itself.

import type { Manifest } from '../6-emit/manifest.ts'
import { counted } from '../counted.ts'
import type { Figure, FigureRow } from './figure.ts'
import { Html, html } from './html.ts'

/** A figure with its rows and its drawing. */
export interface DrawnFigure {
  readonly figure: Figure
  /** Its title, with the verb where it is of one. */
  readonly title: string
  readonly sql: string
  readonly rows: readonly FigureRow[]
  /** Null where there was nothing to draw. */
  readonly svg: string | null
}

/** A clause that stands as an example under its verb; the phrase is a slice of the surface. */
export interface ExampleClause {
  readonly verb: string
  readonly docId: string
  readonly clauseId: string
  readonly organ: string | null
  readonly year: number | null
  readonly surface: string
  readonly phraseStart: number
  readonly phraseEnd: number
}

/** What a report is made of. */
export interface ReportParts {
  readonly corpus: string
  readonly manifest: Manifest
  readonly figures: readonly DrawnFigure[]
  readonly examples: readonly ExampleClause[]
}

/** Rows of a table that stand on the page; `calls-upon query` has them all. */
const MOST_ROWS = 400
/** Characters of a clause that stand on the page. */
const MOST_TEXT = 600

// No script runs, nothing is loaded: a text that got past the escaping could still do nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:920px;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:3rem}nav a{margin-right:1rem}svg{max-width:100%;height:auto}svg a:hover{opacity:.7}
table{border-collapse:collapse;font-size:.85rem}td,th{border-bottom:1px solid #ddd;padding:.15rem .6rem;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}
details{margin:.5rem 0}summary{cursor:pointer}pre{background:#f5f5f5;padding:.7rem;overflow:auto;font-size:.8rem}mark{background:#ffe08a;font-weight:600}
.place{color:#555;font-size:.85rem}blockquote{margin:.4rem 0 1rem;border-left:3px solid #ddd;padding-left:.8rem}.wide{overflow-x:auto}:target{background:#fff8e1}`

/** The text of report.html. */
export const reportPage = ({ corpus, manifest, figures, examples }: ReportParts): string => {
  const { counts, program, models } = manifest
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Verb usage in ${corpus}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<h1>Verb usage in ${corpus}</h1>
<p>${counted(counts.resolutions, 'resolution')}, ${counted(counts.paragraphs, 'paragraph')}, ${counted(counts.clauses, 'clause')}, ${counted(counts.addressees, 'addressee')},
${counted(counts.money, 'sum of money', 'sums of money')}. Annotated by ${program.name} ${program.version}, models ${models.sha256.slice(0, 12)}, schema ${manifest.schema_version}.
Figures describe these texts; whether groups differ by more than chance is for <code>calls-upon compare</code>.
A mark of a verb leads to clauses with it.</p>
<nav>${figures.map(({ figure, title }) => html`<a href="#${figure.name}">${title}</a> `)}<a href="#clauses">Clauses</a></nav>
${figures.map(figureSection)}
<h2 id="clauses">Clauses</h2>
<p>A few clauses of each verb in the figures, drawn by the hash of their ids.</p>
${verbSections(examples)}
</body>
</html>
`.text
}

const figureSection = ({ figure, title, sql, rows, svg }: DrawnFigure): Html => html`<section id="${figure.name}">
<h2>${title}</h2>
<p>${figure.sentence}</p>
<div class="wide">${svg === null ? html`<p><em>Nothing to draw: the corpus has no such rows.</em></p>` : new Html(svg)}</div>
<details><summary>Table (${rows.length} rows)</summary><div class="wide">${table(rows.slice(0, MOST_ROWS))}</div>${
  rows.length > MOST_ROWS ? html`<p>The first ${MOST_ROWS} rows; the query below gives them all.</p>` : null
}</details>
<details><summary>SQL</summary><pre>${sql}</pre></details>
</section>
`

const table = (rows: readonly FigureRow[]): Html => {
  const columns = Object.keys(rows[0] ?? {})
  return html`<table><thead><tr>${columns.map((name) => html`<th>${name}</th>`)}</tr></thead><tbody>
${rows.map(
  (row) =>
    html`<tr>${columns.map((name) => (typeof row[name] === 'number' ? html`<td class="n">${row[name] as number}</td>` : html`<td>${String(row[name] ?? '')}</td>`))}</tr>\n`,
)}</tbody></table>`
}

const verbSections = (examples: readonly ExampleClause[]): readonly Html[] =>
  [...new Set(examples.map(({ verb }) => verb))].map((verb) => {
    const own = examples.filter((example) => example.verb === verb)
    return html`<section id="verb-${encodeURIComponent(verb)}"><h3>${verb}</h3>
${own.map(clause)}<p class="place">All: <code>calls-upon kwic CORPUS --verb ${verb} --all</code></p></section>
`
  })

const clause = (example: ExampleClause): Html => {
  const { surface, phraseStart, phraseEnd, docId, clauseId, organ, year } = example
  const rest = surface.slice(phraseEnd)
  return html`<blockquote>${surface.slice(0, phraseStart)}<mark>${surface.slice(phraseStart, phraseEnd)}</mark>${
    rest.length > MOST_TEXT ? `${rest.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/, '')} …` : rest
  }<br><span class="place">${docId} ${clauseId}${organ === null ? '' : `, ${organ}`}${year === null ? '' : `, ${year}`}</span></blockquote>
`
}
