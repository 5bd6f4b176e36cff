// #/: the corpus, and its resolutions.

import { useMemo, useState } from 'preact/hooks'
import { counted, grouped } from '../../src/counted.ts'
import type { SiteIndex } from '../../src/explore/site.ts'

const PAGE = 100

export const HomePage = ({ index }: { index: SiteIndex }) => {
  const [words, setWords] = useState('')
  const [most, setMost] = useState(PAGE)
  const found = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    return index.documents.filter(([id, title, organ, year]) => {
      const text = `${id} ${title ?? ''} ${index.organs[organ] ?? ''} ${year ?? ''}`.toLowerCase()
      return wanted.every((word) => text.includes(word))
    })
  }, [index, words])
  const { resolutions = 0, clauses = 0, addressees = 0, money = 0 } = index.counts
  return (
    <>
      <h1 tabIndex={-1}>{index.corpus}</h1>
      <p>
        {counted(resolutions, 'resolution')}, <a href="#/clauses">{counted(clauses, 'clause')}</a>,{' '}
        {counted(addressees, 'addressee')}, {counted(money, 'sum of money', 'sums of money')}. Annotated by{' '}
        {index.program}, models {index.models.slice(0, 12)}.
      </p>
      <search>
        <form
          class="search"
          onSubmit={(event) => {
            event.preventDefault()
            const q = new FormData(event.currentTarget).get('q')
            location.hash = `#/clauses?q=${encodeURIComponent(String(q))}`
          }}
        >
          <label>
            Words in clauses <input name="q" type="search" placeholder="climate change, illicit*" />
          </label>
          <button type="submit">Keyword in context</button>
        </form>
      </search>
      <h2>Resolutions</h2>
      <label>
        Find by symbol, title, organ or year{' '}
        <input
          type="search"
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value)
            setMost(PAGE)
          }}
        />
      </label>
      <p role="status">
        {grouped(found.length)} of {grouped(index.documents.length)}
      </p>
      <ul class="resolutions">
        {found.slice(0, most).map(([id, title, organ, year, count]) => (
          <li key={id}>
            <a href={`#/r/${encodeURIComponent(id)}`}>{id}</a> {title !== null && <span class="title">{title}</span>}
            <span class="place">
              {[index.organs[organ]?.replace(/^[^/]*\//, ''), year, count === 1 ? '1 clause' : `${count} clauses`]
                .filter((fact) => fact)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + PAGE)}>
          {Math.min(PAGE, found.length - most)} more
        </button>
      )}
    </>
  )
}
