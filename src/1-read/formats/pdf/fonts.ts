// Which fonts of a PDF are italic: the names under which pieces of text refer to them don't say so.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a piece of text says of its font. */
interface Printed {
  readonly str: string
  readonly fontName: string
  readonly transform: readonly number[]
}

/** Letters that a program slants itself lean by at least this, as the tangent. */
const SLANT = 0.15
/** Fonts are made known by drawing, which takes time: pages with new fonts of which that is done. */
const MOST_PAGES = 20

/** The fonts of one document, as far as pages with them have been seen. */
export class Fonts {
  readonly #italic = new Map<string, boolean>()
  #pages = 0

  /** Takes note of the fonts of a page. */
  async learn(page: PDFPageProxy, pieces: readonly Printed[]): Promise<void> {
    const fresh = [...new Set(pieces.map(({ fontName }) => fontName))].filter((name) => !this.#italic.has(name))
    if (fresh.length === 0 || this.#pages >= MOST_PAGES) return
    this.#pages += 1
    // What can't be drawn can still be read.
    await page.getOperatorList().catch(() => undefined)
    for (const name of fresh) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string; italic?: boolean }) : {}
      this.#italic.set(name, font.italic === true || /italic|oblique/i.test(font.name ?? ''))
    }
  }

  isItalic({ fontName, transform: [a = 0, b = 0, c = 0, d = 0] }: Printed): boolean {
    return this.#italic.get(fontName) === true || (b === 0 && a > 0 && d > 0 && c / d >= SLANT)
  }
}
