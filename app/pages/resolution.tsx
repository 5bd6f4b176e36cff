// #/r/ID/CLAUSE: one resolution.

import { useEffect, useMemo } from 'preact/hooks'
import type { SiteEntries, SiteIndex, SiteRecord } from '../../src/explore/site.ts'
import { findTarget } from '../clause-link.ts'
import { load, loadRecord } from '../corpus/load.ts'
import { ResolutionView } from '../reading/resolution-view.tsx'
import { type Route, replaceAddress } from '../route.ts'
import { useLoaded, WhenLoaded } from './loading.tsx'

export const ResolutionPage = ({ index, route }: { index: SiteIndex; route: Route }) => {
  const id = route.path[0] ?? ''
  const place = useMemo(() => index.documents.findIndex(([own]) => own === id), [index, id])
  const loaded = useLoaded(() => Promise.all([loadRecord(place), load('entries')]), id)
  if (place < 0)
    return (
      <>
        <h1 tabIndex={-1}>Not in this corpus</h1>
        <p>
          There is no resolution {id} here. <a href="#/">All resolutions</a>
        </p>
      </>
    )
  return (
    <WhenLoaded loaded={loaded}>
      {([record, entries]) => <Resolution key={id} record={record} entries={entries} route={route} />}
    </WhenLoaded>
  )
}

const HOW: Readonly<Record<string, string>> = {
  moved: 'The words of this link now stand in another clause than before; here they are.',
  changed: 'The text or its annotation has changed since this link was made; this is what stands in its place.',
  gone: 'Neither the clause of this link nor its words stand here any more.',
}

const Resolution = ({ record, entries, route }: { record: SiteRecord; entries: SiteEntries; route: Route }) => {
  const [, path = ''] = route.path
  const quote = route.query.get('quote') ?? ''
  const target = useMemo(
    () => (path === '' && quote === '' ? null : findTarget(record, path, quote)),
    [record, path, quote],
  )
  useEffect(() => {
    document.title = `${record.id} · calls-upon`
    // The heading takes the focus where no clause does.
    if (target === null) document.querySelector<HTMLElement>('h1')?.focus()
  }, [record, target])
  const { organ, session, number, date, year, symbol } = record
  const facts = [symbol, organ, session && `session ${session}`, number && `number ${number}`, date ?? year]
  const operative = record.paragraphs.filter(({ kind }) => kind === 'operative').length
  const clauses = record.paragraphs.reduce((sum, paragraph) => sum + paragraph.clauses.length, 0)
  return (
    <article>
      <h1 tabIndex={-1}>{record.title ?? record.id}</h1>
      <p class="facts">
        {facts.filter((fact) => fact).join(' · ')} · {operative} operative paragraphs · {clauses} clauses ·{' '}
        <a href={`#/compare?a=${encodeURIComponent(record.id)}`}>Compare with another</a>
      </p>
      {target !== null && target.how !== 'same' && (
        <p role="status" class="note">
          {HOW[target.how]}{' '}
          <button type="button" onClick={() => replaceAddress(`#/r/${encodeURIComponent(record.id)}`)}>
            Whole text
          </button>
        </p>
      )}
      {record.notices.length > 0 && (
        <details>
          <summary>{record.notices.length === 1 ? 'A notice' : `${record.notices.length} notices`}</summary>
          <ul>
            {record.notices.map((notice) => (
              <li key={`${notice.rule} ${notice.start} ${notice.message}`}>
                {notice.level}: {notice.message} [{notice.rule}]
              </li>
            ))}
          </ul>
        </details>
      )}
      <ResolutionView record={record} entries={entries} target={target} />
    </article>
  )
}
