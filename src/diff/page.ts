// Two resolutions side by side as one page that needs nothing but itself.

import type { ResolutionRecord } from '../6-emit/record.ts'
import { Html, html } from '../report/html.ts'
import type { PlacedClause } from './align.ts'
import type { ChangedClause, ResolutionDiff } from './change.ts'
import { type Piece, pieces } from './words.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:1200px;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{vertical-align:top;border-bottom:1px solid #ddd;padding:.4rem .6rem;text-align:left}
th:first-child{width:7.5rem}del{background:#ffd9d6;text-decoration:line-through}ins{background:#cdf3d3;text-decoration:none}
.new,.strengthened{color:#1a7f37}.gone,.weakened{color:#b3261e}.kept{color:#666}.place{color:#666;font-size:.8rem}`

/** The text of the page. */
export const diffPage = (
  before: ResolutionRecord,
  after: ResolutionRecord,
  diff: ResolutionDiff,
  summary: string,
): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${before.id} → ${after.id}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<h1>${before.id} → ${after.id}</h1>
<p>${summary}</p>
<table><thead><tr><th>change</th><th>${head(before)}</th><th>${head(after)}</th></tr></thead><tbody>
${diff.clauses.map(row)}</tbody></table>
</body>
</html>
`.text

const head = ({ id, title, year }: ResolutionRecord): string =>
  [id, title, year].filter((part) => part !== null).join(', ')

const row = ({ before, after, changes }: ChangedClause): Html => {
  const parts = before !== null && after !== null ? pieces(before.text, after.text) : []
  const side = (clause: PlacedClause | null, other: Piece['change'], tag: string) =>
    clause === null
      ? html``
      : html`${parts.length === 0 ? clause.text : marked(parts, other, tag)}<br><span class="place">${clause.clause.id}</span>`
  return html`<tr><td>${changes.map((change) => html`<span class="${change}">${change}</span><br>`)}</td><td>${side(before, 'added', 'del')}</td><td>${side(after, 'removed', 'ins')}</td></tr>
`
}

const marked = (parts: readonly Piece[], left: Piece['change'], tag: string): readonly Html[] =>
  parts
    .filter(({ change }) => change !== left)
    .map(({ text, change }) =>
      change === 'same' ? html`${text}` : tag === 'del' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
    )
