// #/figures: the figures of the report; each row leads to its clauses.

import { useEffect, useRef } from 'preact/hooks'
import type { SiteFigure } from '../../src/explore/site.ts'
import { load } from '../corpus/load.ts'
import { useLoaded, WhenLoaded } from './loading.tsx'

export const FiguresPage = ({ name }: { name: string | undefined }) => {
  const loaded = useLoaded(() => load('figures'), 'figures')
  return (
    <>
      <h1 tabIndex={-1}>Figures</h1>
      <p>Each mark leads to the clauses that it counts, and so does each row of the table below it.</p>
      <WhenLoaded loaded={loaded}>
        {(figures) => (
          <>
            <ul class="tabs">
              {figures.map((figure) => (
                <li key={figure.name}>
                  <a href={`#/figures/${figure.name}`} aria-current={figure.name === name ? 'true' : undefined}>
                    {figure.title}
                  </a>
                </li>
              ))}
            </ul>
            {figures
              .filter((figure) => name === undefined || figure.name === name)
              .map((figure) => (
                <Figure key={figure.name} figure={figure} />
              ))}
          </>
        )}
      </WhenLoaded>
    </>
  )
}

const Figure = ({ figure }: { figure: SiteFigure }) => (
  <section class="figure">
    <h2>{figure.title}</h2>
    <p>{figure.sentence}</p>
    {figure.svg === null ? (
      <p>Nothing to draw: the corpus has no such rows.</p>
    ) : (
      <Drawing svg={figure.svg} title={figure.title} />
    )}
    <details>
      <summary>
        Table: {figure.title}, {figure.total} rows
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section class="wide" tabIndex={0} aria-label={`Table: ${figure.title}`}>
        <table>
          <thead>
            <tr>
              {figure.columns.map((column) => (
                <th key={column} scope="col">
                  {column.replaceAll('_', ' ')}
                </th>
              ))}
              <th scope="col">clauses behind it</th>
            </tr>
          </thead>
          <tbody>
            {figure.rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j} class={typeof cell === 'number' ? 'n' : undefined}>
                    {cell}
                  </td>
                ))}
                <td>{figure.links[i] != null && <a href={figure.links[i]}>show</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {figure.total > figure.rows.length && <p>The first {figure.rows.length} rows.</p>}
    </details>
  </section>
)

/** The table says the same to those who don't see the drawing, and its links are reached by keys. */
const Drawing = ({ svg, title }: { svg: string; title: string }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    drawn.setAttribute('aria-hidden', 'true')
    for (const link of drawn.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
    box.current?.replaceChildren(document.importNode(drawn, true))
  }, [svg])
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing is scrolled by keys
  return <section class="wide drawing" tabIndex={0} aria-label={`Drawing: ${title}`} ref={box} />
}
