// The page: which route shows what.

import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SiteIndex } from '../src/explore/site.ts'
import { AnnotatePage } from './annotate/page.tsx'
import { load } from './corpus/load.ts'
import { ClausesPage } from './pages/clauses.tsx'
import { ComparePage } from './pages/compare.tsx'
import { FiguresPage } from './pages/figures.tsx'
import { HomePage } from './pages/home.tsx'
import { useLoaded } from './pages/loading.tsx'
import { ResolutionPage } from './pages/resolution.tsx'
import { type Route, useRoute } from './route.ts'

const TITLES: Readonly<Record<string, string>> = {
  '': 'Resolutions',
  clauses: 'Clauses',
  figures: 'Figures',
  compare: 'Compare',
  annotate: 'Annotate',
}

const App = () => {
  const route = useRoute()
  const index = useLoaded(() => load('index'), 'index')
  const first = useRef(true)
  useEffect(() => {
    const title = TITLES[route.page]
    if (title !== undefined) document.title = `${title} · calls-upon`
    // A new page begins at its heading; the first one where the browser begins. A resolution looks for its clause itself.
    if (!first.current && route.page !== 'r') document.querySelector<HTMLElement>('h1')?.focus()
    first.current = false
  }, [route.page, route.path[0]])
  const corpus = index !== null && 'value' in index ? index.value : null
  const pages = ['', 'clauses', ...(corpus?.hasFigures ? ['figures'] : []), 'compare']
  const links = [...(corpus === null ? [] : pages), 'annotate']
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        To the content
      </button>
      <header>
        <span class="name">calls-upon</span>
        <nav aria-label="Pages">
          {links.map((page) => (
            <a key={page} href={`#/${page}`} aria-current={page === route.page ? 'page' : undefined}>
              {TITLES[page]}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {route.page === 'annotate' || (index !== null && corpus === null) ? (
          <AnnotatePage />
        ) : corpus === null ? (
          <p class="hint">Loading …</p>
        ) : (
          <Page index={corpus} route={route} />
        )}
      </main>
    </>
  )
}

const Page = ({ index, route }: { index: SiteIndex; route: Route }) => {
  switch (route.page) {
    case '':
      return <HomePage index={index} />
    case 'r':
      return <ResolutionPage index={index} route={route} />
    case 'clauses':
      return <ClausesPage route={route} />
    case 'figures':
      return <FiguresPage name={route.path[0]} />
    case 'compare':
      return <ComparePage index={index} route={route} />
    default:
      return (
        <>
          <h1 tabIndex={-1}>No such page</h1>
          <p>
            <a href="#/">All resolutions</a>
          </p>
        </>
      )
  }
}

/** A button rather than a link: the address is the route. */
const skip = () => document.getElementById('main')?.focus()

render(<App />, document.getElementById('app') as HTMLElement)
