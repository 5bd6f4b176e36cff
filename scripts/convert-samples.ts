// The samples as people have them: HTML and Word made by pandoc, PDF and Word made by LibreOffice, PDF made by Chromium, in one
// column and in two.
//
//   npm run convert:samples        (needs pandoc, soffice and chromium: apt-get install pandoc libreoffice-writer-nogui chromium)
//
// Writes test/fixtures/formats, which test/1-read/formats/matrix.test.ts reads.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { readFile } from '../src/1-read/index.ts'

const SAMPLES = join(import.meta.dirname, '../corpus/samples')
const OUT = join(import.meta.dirname, '../test/fixtures/formats')

const TWO_COLUMNS =
  'body { column-count: 2; column-gap: 18pt; max-width: none !important; padding: 0 !important; font-size: 10pt !important; hyphens: none !important }'

const work = mkdtempSync(join(tmpdir(), 'calls-upon-'))
rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
for (const file of readdirSync(SAMPLES)) {
  const { name } = parse(file)
  const markdown = join(work, `${name}.md`)
  writeFileSync(markdown, asMarkdown((await readFile(join(SAMPLES, file))).text))
  const html = join(OUT, `${name}.html`)
  const docx = join(OUT, `${name}.docx`)
  pandoc(markdown, html, '--standalone', '--metadata', `title-prefix=${name}`)
  pandoc(markdown, docx)
  office('docx:MS Word 2007 XML', docx, join(OUT, `${name}.office.docx`))
  office('pdf', docx, join(OUT, `${name}.pdf`))
  print(html, join(OUT, `${name}.chromium.pdf`))
  const columns = join(work, `${name}.columns.html`)
  writeFileSync(columns, readFileSync(html, 'utf8').replace('</style>', `${TWO_COLUMNS}</style>`))
  print(columns, join(OUT, `${name}.columns.pdf`))
}
rmSync(work, { recursive: true })

function print(html: string, to: string): void {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
  execFileSync('chromium', [...quiet, `--print-to-pdf=${to}`, `file://${html}`], { stdio: 'ignore' })
}

/** One paragraph a block. Numbers of operative paragraphs stay as they are, so that they become lists with automatic numbers. */
function asMarkdown(text: string): string {
  const notes: string[] = []
  const blocks: string[] = []
  for (const line of text.split('\n')) {
    const note = /^([\da-z*]{1,4})\t(.*)$/.exec(line)
    if (note) {
      // The mark pointed from the paragraph before; where in it, the cleaned text does not say.
      if (!blocks.at(-1)?.endsWith(`[^${note[1]}]`)) blocks.push(`${blocks.pop()}[^${note[1]}]`)
      notes.push(`[^${note[1]}]: ${escaped(note[2] as string)}`)
    } else
      blocks.push(
        /^\d{1,3}\.\s/.test(line)
          ? line.replace(/^(\d{1,3}\.\s+)(.*)$/, (_, n, rest) => n + escaped(rest))
          : escaped(line),
      )
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#+.!|~^$@()-]/g, '\\$&')
}

function pandoc(from: string, to: string, ...options: string[]): void {
  execFileSync('pandoc', ['--from', 'markdown-smart', '--wrap', 'none', from, '--output', to, ...options])
}

function office(filter: string, from: string, to: string): void {
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', work, from], { stdio: 'ignore' })
  renameSync(join(work, `${parse(from).name}.${filter.split(':')[0]}`), to)
}
