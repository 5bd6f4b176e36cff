// Markdown, often made from a scan: headings, emphasis, lists, HTML marks and escapes are undone.

import { oneOf } from '../../letters.ts'
import type { Span } from '../../spans.ts'
import { carried } from '../emphasis.ts'
import { type Line, splitLines } from '../layout/line.ts'
import { readLabel } from '../openers.ts'
import type { Format } from './index.ts'

/** Markdown. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  recognises: (head) =>
    (head.includes('<') && (/^<!-- Page \d{1,5} -->/m.test(head) || /<sup>/i.test(head))) ||
    (head.includes('#') && /^#{1,6} \S/m.test(head)),
  lines: (text) =>
    splitLines(text).map((line) => {
      const cleaned = clean(line)
      const italics = italicsOf(line.text)
      return italics.length === 0 ? cleaned : { ...cleaned, emphasis: carried(italics, line.text, cleaned.text) }
    }),
}

/** `*words*`, `_words_`, `<em>words</em>`, but not `**words**`: without their marks. */
const ITALICS =
  /(?<![*\\\w])\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*(?![*\w])|(?<![\w\\])_(?=[^\s_])([^_]{1,300}?)(?<=[^\s_])_(?!\w)|<(?:i|em)>([^<>]{1,300})<\/(?:i|em)>/g

const italicsOf = (text: string): Span[] =>
  /[*_<]/.test(text)
    ? Array.from(text.matchAll(ITALICS), ({ 0: whole, 1: stars, 2: bars, 3: tags, index }) => {
        const inner = stars ?? bars ?? tags ?? ''
        const start = index + whole.indexOf(inner)
        return { start, end: start + inner.length }
      })
    : []

const clean = ({ text: raw, indent, afterBlank, afterPage }: Line): Line => {
  const own = withoutBlockMarks(raw)
  const noted = noteAtStart(own)
  const note = noted?.mark ?? null
  const text = inline(noted ? noted.text : own)
  const item = opensItem(text.charCodeAt(0)) ? /^[-*+]\s+(?=\S)/.exec(text) : null
  if (item === null) return { text, indent, afterBlank, afterPage, note }
  const behind = text.slice(item[0].length)
  const words = readLabel(behind) ? behind : `${text[0] === '-' ? '-' : '•'} ${behind}`
  return { text: words, indent, afterBlank, afterPage, note }
}

const opensItem = oneOf('-*+')

/** Without the marks of a heading and of a quotation. */
const withoutBlockMarks = (line: string): string =>
  line.includes('#') || line.startsWith('>')
    ? line
        .replace(/^#{1,6}\s+/, '')
        .replace(/\s#{1,6}$/, '')
        .replace(/^>\s?/, '')
    : line

/** A raised mark, also where an escape was escaped again: `<sup>40</sup>`, `<sup>&</sup>lt;sup>41</sup>`. */
const NOTE_AT_START =
  /^(?:<sup>|&lt;sup(?:>|&gt;))(?:&|<\/sup>|lt;|amp;|<|sup(?:>|&gt;)){0,8}\s?([\da-z*†‡]{1,4}?)\s?(?:<|&lt;)\/sup(?:>|&gt;)\s*(?=\S)/i

/** `<sup>40</sup> United …`, `<sup>&lt;sup>41</sup> Ibid.`, `[^40]: See …`: the mark of a note and its text. */
const noteAtStart = (line: string): { mark: string; text: string } | null => {
  if (!opensNote(line.charCodeAt(0))) return null
  const found = NOTE_AT_START.exec(line) ?? /^\[\^([^\]\s]{1,8})\]:\s*/.exec(line)
  return found ? { mark: found[1] as string, text: line.slice(found[0].length) } : null
}

const opensNote = oneOf('<&[')

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** Without marks inside the line, and without blanks at its ends. */
const inline = (text: string): string => (/[*_<[&\\]/.test(text) ? withoutMarks(text) : text).trim()

const withoutMarks = (text: string): string =>
  text
    .replace(/<sup>\s?[\da-z*†‡,\s]{1,8}<\/sup>/gi, '')
    .replace(/\[\^[^\]\s]{1,8}\]/g, '')
    .replace(/!\[([^\]]{0,200})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/\[([^\]]{1,300})\]\((?:https?:|mailto:|#|\/|\.)[^)\s]{0,500}\)/g, '$1')
    .replace(/<\/?(?:sup|sub|br|p|b|i|em|strong|u|span|div|center|font|hr|a)(?:\s[^<>]{0,200})?\/?>/gi, ' ')
    .replace(/(\*{1,3})(?=[^\s*])([^*]{1,2000}?[^\s*]|[^\s*])\1(?![*])/g, '$2')
    .replace(/(?<![A-Za-z0-9_])_(?=[^\s_])([^_]{1,2000}?[^\s_]|[^\s_])_(?![A-Za-z0-9_])/g, '$1')
    .replace(/(?<![A-Za-z0-9_])__(?=[^\s_])([^_]{1,2000})__(?![A-Za-z0-9_])/g, '$1')
    .replace(/&(lt|gt|amp|quot|apos|nbsp|[nm]dash|[lr][sd]quo|hellip);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/&#(\d{2,6});/g, (whole, code: string) =>
      Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : whole,
    )
    .replace(/\\([\\`*_{}[\]()#+.!<>~-])/g, '$1')
