// #/compare?a=ID&b=ID: what became of each clause from one resolution to another.

import { useMemo } from 'preact/hooks'
import type { PlacedClause } from '../../src/diff/align.ts'
import { type ChangedClause, diffResolutions } from '../../src/diff/change.ts'
import { type Piece, pieces } from '../../src/diff/words.ts'
import type { SiteEntries, SiteIndex, SiteRecord } from '../../src/explore/site.ts'
import { clauseLink } from '../clause-link.ts'
import { load, loadRecord } from '../corpus/load.ts'
import type { Route } from '../route.ts'
import { useLoaded, WhenLoaded } from './loading.tsx'

export const ComparePage = ({ index, route }: { index: SiteIndex; route: Route }) => {
  const [a, b] = [route.query.get('a') ?? '', route.query.get('b') ?? '']
  const places = [a, b].map((id) => index.documents.findIndex(([own]) => own === id))
  const missing = [a, b].filter((id, i) => id !== '' && (places[i] as number) < 0)
  return (
    <>
      <h1 tabIndex={-1}>Two resolutions side by side</h1>
      <form
        class="search"
        key={`${a} ${b}`}
        onSubmit={(event) => {
          event.preventDefault()
          const data = new FormData(event.currentTarget)
          const id = (name: string) => encodeURIComponent(String(data.get(name)).trim())
          location.hash = `#/compare?a=${id('a')}&b=${id('b')}`
        }}
      >
        <label>
          Earlier <input name="a" list="ids" defaultValue={a} required />
        </label>
        <label>
          Later <input name="b" list="ids" defaultValue={b} required />
        </label>
        <datalist id="ids">
          {index.documents.map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </datalist>
        <button type="submit">Compare</button>
      </form>
      {missing.length > 0 && <p role="alert">Not in this corpus: {missing.join(', ')}</p>}
      {places.every((place) => place >= 0) && <Loader a={places[0] as number} b={places[1] as number} />}
    </>
  )
}

const Loader = ({ a, b }: { a: number; b: number }) => {
  const loaded = useLoaded(() => Promise.all([loadRecord(a), loadRecord(b), load('entries')]), `${a} ${b}`)
  return (
    <WhenLoaded loaded={loaded}>
      {([before, after, entries]) => <Compared before={before} after={after} entries={entries} />}
    </WhenLoaded>
  )
}

const Compared = ({ before, after, entries }: { before: SiteRecord; after: SiteRecord; entries: SiteEntries }) => {
  const found = useMemo(
    () => diffResolutions(before, after, (verb) => entries.verbs[verb]?.scale ?? null),
    [before, after, entries],
  )
  const summary = Object.entries(found.counts)
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${count} ${change}`)
  return (
    <>
      <p role="status">{summary.join(', ') || 'No clauses on either side.'}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section class="wide" tabIndex={0} aria-label="Clauses of both">
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">Change</th>
              {[before, after].map((record, i) => (
                <th scope="col" key={i === 0 ? 'before' : 'after'}>
                  <a href={`#/r/${encodeURIComponent(record.id)}`}>{record.id}</a> {record.title} {record.year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.clauses.map((row) => (
              <Row key={`${row.before?.clause.id} ${row.after?.clause.id}`} row={row} before={before} after={after} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const Row = ({ row, before, after }: { row: ChangedClause; before: SiteRecord; after: SiteRecord }) => {
  const parts = row.before !== null && row.after !== null ? pieces(row.before.text, row.after.text) : null
  return (
    <tr>
      <th scope="row">
        {row.changes.map((change) => (
          <span key={change} class={`change ${change}`}>
            {change}
          </span>
        ))}
      </th>
      <td>{row.before && <Side clause={row.before} record={before} parts={parts} without="added" />}</td>
      <td>{row.after && <Side clause={row.after} record={after} parts={parts} without="removed" />}</td>
    </tr>
  )
}

interface SideProps {
  readonly clause: PlacedClause
  readonly record: SiteRecord
  readonly parts: readonly Piece[] | null
  readonly without: Piece['change']
}

const Side = ({ clause, record, parts, without }: SideProps) => (
  <>
    {parts === null
      ? clause.text
      : parts
          .filter(({ change }) => change !== without)
          .map(({ text, change }, i) => {
            const Tag = change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span'
            return <Tag key={i}>{text}</Tag>
          })}{' '}
    <a class="place" href={clauseLink(record.id, clause.clause.id, clause.text)}>
      {clause.clause.id}
    </a>
  </>
)
