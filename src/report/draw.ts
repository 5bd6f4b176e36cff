// Draws marks as an SVG text. The only file that imports Observable Plot and the document that it draws into.

import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { withoutControls } from './html.ts'

/** What figures draw with. */
export interface Drawing {
  readonly plot: typeof Plot
  /** Draws one figure; gives its SVG. */
  readonly svg: (options: Plot.PlotOptions) => string
  /** Address of the clauses of a verb; null where the figure stands alone. */
  readonly verbLink: (verb: string) => string | null
}

/** Colours that colour-blind readers tell apart (Okabe and Ito 2008). */
export const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#999999']

/** A drawing whose marks link to clauses on the same page, or to nothing. */
export const openDrawing = (links: boolean): Drawing => ({
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
  verbLink: (verb) => (links ? `#verb-${encodeURIComponent(verb)}` : null),
})
