import { describe, expect, it } from 'vitest'
import { openDrawing } from '../../src/report/draw.ts'
import { escapeHtml, html } from '../../src/report/html.ts'
import { reportPage } from '../../src/report/page.ts'
import { figures } from '../../src/report/plots/index.ts'
import { manifestOf } from './manifest.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;\u0000`

/** A row that fills every column that a figure asks for with a hostile text. */
const hostileRow = {
  ...{ organ: HOSTILE, verb: HOSTILE, actor: HOSTILE, doc_id: HOSTILE, clause_id: HOSTILE, surface: HOSTILE },
  ...{ currency: HOSTILE, period: HOSTILE, force: 'directive', strength: 2, decade: 1990, year: 1991, amount: 5 },
  ...{ clauses: 3, documents: 2, per_1000: 12.5, share: 0.5, place: 0.4, ranked_clauses: 6 },
  ...{ target: HOSTILE, reference: HOSTILE, log_ratio: 1, low: 0.5, high: 2, q: 0.01, n_target: 3, n_reference: 1 },
}

describe('the report', () => {
  it('runs no text of a corpus as code', () => {
    const page = reportPage({
      corpus: HOSTILE,
      manifest: manifestOf({ resolutions: 1 }),
      figures: figures.map((figure) => ({
        ...{ figure, title: figure.title, sql: figure.sql(HOSTILE), rows: [hostileRow] },
        svg: figure.draw([hostileRow], openDrawing(true)),
      })),
      examples: [
        {
          ...{ verb: HOSTILE, docId: HOSTILE, clauseId: HOSTILE, organ: HOSTILE, year: 1991, surface: HOSTILE },
          ...{ phraseStart: 2, phraseEnd: 20 },
        },
      ],
    })
    expect(page).not.toMatch(/<script|<img|javascript:/i)
    expect(page).not.toContain('\u0000')
    expect(page).toContain("default-src 'none'".replaceAll("'", '&#39;'))
    for (const { name } of figures) expect(page).toContain(`<section id="${name}">`)
  })

  it('says where there is nothing to draw', () => {
    for (const figure of figures) expect(figure.draw([], openDrawing(false))).toBeNull()
    const nothing = figures.map((figure) => ({ figure, title: figure.title, sql: '', rows: [], svg: null }))
    const page = reportPage({ corpus: 'c', manifest: manifestOf({}), figures: nothing, examples: [] })
    expect(page.match(/Nothing to draw/g)?.length).toBe(figures.length)
  })

  it('draws what stands alone without links', () => {
    for (const figure of figures) {
      const svg = figure.draw([hostileRow], openDrawing(false)) as string
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(svg).not.toContain('#verb-')
    }
  })
})

describe('html', () => {
  it('escapes texts and keeps its own', () => {
    expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${null}${3}</p>`.text).toBe('<p>&#60;b&#62;<i>&#38;</i>3</p>')
    expect(escapeHtml(`a"'\u0007\t`)).toBe('a&#34;&#39;\t')
  })
})
