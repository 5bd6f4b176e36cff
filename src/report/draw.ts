// Draws marks as an SVG text. The only file that imports Observable Plot and the document that it draws into.

import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { FigureRow } from './figure.ts'
import { withoutControls } from './html.ts'

/** What figures draw with. */
export interface Drawing {
  readonly plot: typeof Plot
  /** Draws one figure; gives its SVG. */
  readonly svg: (options: Plot.PlotOptions) => string
  /** Address of the clauses that a row counts; null where they stand nowhere. */
  readonly link: RowLink
}

/** Address of the clauses behind a row of a figure, by what its columns say. */
export type RowLink = (row: FigureRow) => string | null

/** To the examples of a row's verb on the same page. */
const verbOnPage: RowLink = ({ verb }) => (typeof verb === 'string' ? `#verb-${encodeURIComponent(verb)}` : null)

/** Colours that colour-blind readers tell apart (Okabe and Ito 2008). */
export const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#999999']

/** A drawing whose marks link to clauses on the same page, to wherever `links` says, or to nothing. */
export const openDrawing = (links: boolean | RowLink): Drawing => ({
  plot: Plot,
  svg(options) {
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    const drawn = Plot.plot({ width: 860, style: { fontSize: '12px' }, ...options, document })
    const svg = drawn.tagName.toLowerCase() === 'svg' ? drawn : drawn.querySelector('svg')
    if (svg === null) throw new Error('Unexpected plot without an svg, expected one')
    svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    svg.setAttribute('xmlns:xlink', 'http://www.w3.org/1999/xlink')
    return withoutControls(svg.toString())
  },
  link: typeof links === 'function' ? links : links ? verbOnPage : () => null,
})
