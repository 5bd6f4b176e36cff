import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOfPage, type Piece } from '../../../src/1-read/formats/pdf/page.ts'
import { readDocument } from '../../../src/1-read/index.ts'
import { surface } from '../../../src/spans.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/formats')

/** A PDF with these contents of pages; without a table of references, which readers mend. */
const pdf = (...pages: string[]) => {
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ')
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Kids[${kids}]/Count ${pages.length}>> endobj`,
    '3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    '4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Oblique>> endobj',
    ...pages.flatMap((content, i) => [
      `${10 + 2 * i} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R/I 4 0 R>>>>/Contents ${11 + 2 * i} 0 R>> endobj`,
      `${11 + 2 * i} 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    ]),
  ]
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF`)
}

const print = (text: string, x: number, y: number, size = 11) => `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`

const piece = (text: string, x: number, y: number, width: number, size = 11): Piece => ({ text, x, y, width, size })

describe('PDF', () => {
  it('reads lines from top to bottom in whatever order they were printed, over pages', async () => {
    const bytes = pdf(
      [
        print('to report to it;', 72, 686),
        print('1. Requests the Secretary-General', 90, 700),
        print('The General Assembly,', 90, 730),
      ].join('\n'),
      [
        print('A/RES/75/1', 72, 800),
        print('2. Decides to remain seized of the matter.', 90, 700),
        print('2/2', 500, 40),
      ].join('\n'),
    )
    expect((await readDocument(bytes, 'a.pdf')).text).toBe(
      'The General Assembly,\n1. Requests the Secretary-General to report to it;\n2. Decides to remain seized of the matter.',
    )
  })

  it('joins lines that only the raised mark of a note pushed apart', async () => {
    const lines = [
      print('The Sixty-sixth World Health Assembly,', 72, 730),
      print('Having considered the report on the agreement between the Organization and the', 72, 705),
      print('South Centre;', 72, 684),
      print('3', 140, 692),
      print('APPROVES the agreement.', 72, 659),
    ]
    expect((await readDocument(pdf(lines.join('\n')), 'a.pdf')).text.split('\n')[1]).toBe(
      'Having considered the report on the agreement between the Organization and the South Centre;',
    )
  })

  it('puts the rest of a footnote that goes on below the next page behind its beginning', async () => {
    const body = [
      print('The General Assembly,', 72, 730),
      print('Recalling its decisions on the report of the', 90, 710),
    ]
    const first = [print('1', 72, 94, 5), print('Documents A/1, A/2 and the draft of the Secretariat in', 80, 90, 8)]
    const second = [
      print('Committee,', 72, 730),
      print('1. Requests the Secretary-General to report;', 90, 700),
      print('____________________', 72, 120, 8),
      print('document A/3, annex.', 80, 104, 8),
      print('2/2', 500, 40),
    ]
    const third = [print('2. Decides to remain seized of the matter.', 90, 700)]
    const pages = [[...body, ...first], second, third].map((page) => page.join('\n'))
    expect((await readDocument(pdf(...pages), 'a.pdf')).text.split('\n').slice(1)).toEqual([
      'Recalling its decisions on the report of the Committee,',
      '1\tDocuments A/1, A/2 and the draft of the Secretariat in document A/3, annex.',
      '1. Requests the Secretary-General to report;',
      '2. Decides to remain seized of the matter.',
    ])
  })

  it('tells words in italics by their font, or by letters that lean', async () => {
    const italic = (text: string, x: number, y: number) => print(text, x, y).replace('/F', '/I')
    const leaning = 'BT /F 11 Tf 1 0 0.3 1 108 700 Tm (Notes) Tj ET'
    const lines = [
      print('The General Assembly,', 72, 750),
      italic('Takes note', 72, 730),
      print('of', 130, 730),
      print('the report of the', 145, 730),
      print('Council,', 72, 718),
      print('1.', 90, 700),
      leaning,
      print('the rest.', 150, 700),
    ]
    const { text, emphasis } = await readDocument(pdf(lines.join('\n')), 'a.pdf')
    expect(text).toBe('The General Assembly,\nTakes note of the report of the Council,\n1. Notes the rest.')
    expect(emphasis?.map((span) => surface(text, span))).toEqual(['Takes note', 'Notes'])
  })

  it('opens where a password is wanted for changing it only', async () => {
    const [locked, open] = [join(FIXTURES, '../pdf/owner-only.pdf'), join(FIXTURES, 'specimen-1950s.pdf')]
    const text = async (file: string) => (await readDocument(readFileSync(file), 'a.pdf')).text
    expect(await text(locked)).toBe(await text(open))
  })

  it('is known by its content', async () => {
    const bytes = readFileSync(join(FIXTURES, 'specimen-1950s.pdf'))
    expect((await readDocument(bytes, 'renamed.txt')).format).toBe('pdf')
  })

  it.each([
    [
      'what only begins like one',
      new TextEncoder().encode('%PDF-1.7 nothing'),
      /expected a PDF that can be read, found a broken one/,
    ],
    [
      'one that was cut off',
      readFileSync(join(FIXTURES, 'specimen-1950s.pdf')).subarray(0, 5000),
      /found a broken one|with text, found none/,
    ],
    [
      'one with a password',
      readFileSync(join(FIXTURES, '../pdf/password.pdf')),
      /expected a PDF that opens without a password/,
    ],
    ['a scan', pdf('0 0 100 100 re f'), /expected a PDF with text, found none on its page \(a scan needs OCR first\)/],
    ['one of 1,001 pages', pdf(...Array.from({ length: 1001 }, () => '')), /at most 1000 pages, found 1001/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readDocument(Uint8Array.from(bytes), 'a.pdf')).rejects.toThrow(message)
    await expect(readDocument(Uint8Array.from(bytes), 'a.pdf')).rejects.toThrow(/^a\.pdf: /)
  })
})

describe('a page', () => {
  it('loses the raised marks of notes, small or as large as the text, and keeps raised commas', () => {
    const small = [piece('of May', 72, 700, 40), piece('3', 112, 704, 3, 7), piece(' and June', 115, 700, 50)]
    expect(linesOfPage(small).map(({ text }) => text)).toEqual(['of May and June'])
    const large = [piece('South Centre;', 72, 640, 60), piece('3', 133, 648, 6)]
    expect(linesOfPage(large).map(({ text }) => text)).toEqual(['South Centre;'])
    const comma = [piece('2014', 72, 626, 24, 12), piece(',', 96, 632, 2, 8), piece('1', 98, 632, 4, 8)]
    expect(linesOfPage(comma).map(({ text }) => text)).toEqual(['2014,'])
  })

  it('makes a footnote of a line that a raised mark opens', () => {
    const [line] = linesOfPage([piece('1', 72, 345, 3.5, 7), piece('Document A66/6.', 77, 340, 79)])
    expect(line).toMatchObject({ text: 'Document A66/6.', note: '1' })
  })

  it('keeps numbers that stand on a line of their own, and labels', () => {
    const lines = linesOfPage([piece('12', 300, 40, 10), piece('1.', 72, 700, 8), piece('Requests', 90, 700, 50)])
    expect(lines.map(({ text }) => text)).toEqual(['1. Requests', '12'])
  })

  it('keeps a word whole that kerning parts', () => {
    const word = [piece('the wome', 72, 700, 40), piece(' ', 112, 700, 1.4), piece('n', 113.4, 700, 5)]
    const words = [piece('the wom', 72, 700, 40), piece(' ', 112, 700, 2.4), piece('in', 114.4, 700, 8)]
    expect([word, words].flatMap((line) => linesOfPage(line)).map(({ text }) => text)).toEqual([
      'the women',
      'the wom in',
    ])
  })

  it('keeps columns of a line apart', () => {
    const [line] = linesOfPage([piece('United Nations', 72, 780, 80), piece('S/2017/142', 450, 780, 60)])
    expect(line?.text).toMatch(/^United Nations {20,}S\/2017\/142$/)
  })
})
