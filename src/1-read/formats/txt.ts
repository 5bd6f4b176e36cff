// Plain text: one paragraph a line, hard-wrapped lines, or the layout that pdftotext keeps.

import { splitLines } from '../layout/line.ts'
import type { Format } from './index.ts'

/** Plain text. */
export const txt: Format = {
  name: 'txt',
  extensions: ['.txt', '.text', ''],
  recognises: () => false,
  // "== II ==" is how wikis write a heading.
  lines: (text) => splitLines(text.replace(/^={2,6}[ \t]+(\S[^\n=]{0,200}?)[ \t]+={2,6}[ \t]*$/gm, '$1')),
}
