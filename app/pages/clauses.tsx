// #/clauses?…: clauses by what is known of them, and keywords in context.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { counted, grouped } from '../../src/counted.ts'
import { clauseCsv } from '../corpus/clause-csv.ts'
import { type Clauses, loadClauses } from '../corpus/clauses.ts'
import { addressOf, type Filters, filtersOf } from '../corpus/filters.ts'
import { type Found, findWords } from '../corpus/find-words.ts'
import { select } from '../corpus/select.ts'
import { type Route, replaceAddress } from '../route.ts'
import { saveFile } from '../save-file.ts'
import { ClauseResults } from './clause-results.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { useLoaded, WhenLoaded } from './loading.tsx'

export const ClausesPage = ({ route }: { route: Route }) => {
  const loaded = useLoaded(loadClauses, 'clauses')
  return (
    <>
      <h1 tabIndex={-1}>Clauses</h1>
      <WhenLoaded loaded={loaded}>{(clauses) => <Explorer clauses={clauses} route={route} />}</WhenLoaded>
    </>
  )
}

const Explorer = ({ clauses, route }: { clauses: Clauses; route: Route }) => {
  const filters = useMemo(() => filtersOf(route.query), [route])
  const found = useFound(clauses, filters.q)
  const selection = useMemo(
    () => (found === 'searching' ? null : select(clauses, filters, found?.hit ?? null)),
    [clauses, filters, found],
  )
  const [saving, setSaving] = useState(false)
  const change = (next: Filters) => replaceAddress(addressOf(next))
  const save = async () => {
    if (selection === null) return
    setSaving(true)
    saveFile('clauses.csv', await clauseCsv(clauses, selection.rows), 'text/csv')
    setSaving(false)
  }
  return (
    <div class="explorer">
      <FilterPanel clauses={clauses} filters={filters} counts={selection?.counts ?? null} onChange={change} />
      <div class="results">
        <search>
          <form
            class="search"
            key={filters.q}
            onSubmit={(event) => {
              event.preventDefault()
              change({ ...filters, q: String(new FormData(event.currentTarget).get('q')).trim() })
            }}
          >
            <label>
              Keyword in context{' '}
              <input name="q" type="search" defaultValue={filters.q} placeholder="climate change, illicit*" />
            </label>
            <button type="submit">Search</button>
          </form>
        </search>
        <div class="bar">
          <p role="status">
            {selection === null
              ? 'Searching …'
              : `${grouped(selection.rows.length)} of ${counted(clauses.rows, 'clause')} in ${counted(selection.documents, 'resolution')}`}
          </p>
          <button type="button" disabled={selection === null || saving} onClick={save}>
            {saving ? 'Writing …' : 'Download as CSV'}
          </button>
        </div>
        {selection !== null && (
          <ClauseResults clauses={clauses} selection={selection} found={found === 'searching' ? null : found} />
        )}
      </div>
    </div>
  )
}

/** Where the words stand; null where none are looked for. */
const useFound = (clauses: Clauses, q: string): Found | null | 'searching' => {
  const [found, setFound] = useState<{ readonly q: string; readonly found: Found } | null>(null)
  useEffect(() => {
    if (q === '') return
    const gone = new AbortController()
    findWords(clauses, q, gone.signal).then(
      (all) => setFound({ q, found: all }),
      (error) => {
        if (!gone.signal.aborted) throw error
      },
    )
    return () => gone.abort()
  }, [clauses, q])
  if (q === '') return null
  return found?.q === q ? found.found : 'searching'
}
