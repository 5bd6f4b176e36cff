// Plain text: one paragraph a line, hard-wrapped lines, or the layout that pdftotext keeps.

import { splitLines } from '../layout/line.ts'
import type { Format } from './index.ts'

/** Plain text. */
export const txt: Format = {
  name: 'txt',
  extensions: ['.txt', '.text', ''],
  recognises: () => false,
  lines: (text) => splitLines(text.includes('==') ? text.replace(WIKI_HEADING, '$1') : text),
}

/** "== II ==" is how wikis write a heading. */
const WIKI_HEADING = /^={2,6}[ \t]+(\S[^\n=]{0,200}?)[ \t]+={2,6}[ \t]*$/gm
