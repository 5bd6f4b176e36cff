// Words in italics: spans beside the text, whatever cleaning did to it.

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { carried, joined } from '../../src/1-read/emphasis.ts'
import { readDocument } from '../../src/1-read/index.ts'
import { segment } from '../../src/2-segment/index.ts'
import { loadModels } from '../../src/models/load.ts'
import { surface } from '../../src/spans.ts'

const italics = async (bytes: Uint8Array | string, path: string) => {
  const { text, emphasis } = await readDocument(typeof bytes === 'string' ? strToU8(bytes) : bytes, path)
  return { text, words: emphasis?.map((span) => surface(text, span)) }
}

describe('spans', () => {
  it('go with their letters where others are taken out', () => {
    const [raw, clean] = ['  12  Takes   note12 of', '12 Takes note of']
    const spans = carried([{ start: 6, end: 18 }], raw, clean)
    expect(spans.map((span) => surface(clean, span))).toEqual(['Takes note'])
    expect(carried([{ start: 0, end: 2 }], '¹² x', 'x')).toEqual([])
  })

  it('are made one where blanks part them, not over the end of a paragraph', () => {
    const text = 'Takes  note of\nNoting'
    const found = joined(
      [
        { start: 0, end: 6 },
        { start: 7, end: 11 },
        { start: 12, end: 14 },
        { start: 15, end: 21 },
      ],
      text,
    )
    expect(found.map((span) => surface(text, span))).toEqual(['Takes  note of', 'Noting'])
  })
})

describe('words in italics', () => {
  it('are told in HTML by tags and styles', async () => {
    const page =
      '<!doctype html><p>The General Assembly,</p><p><em>Noting <b>with</b></em> <i>regret</i> that <span style="font-style: italic">it</span> is <i style="font-style:normal">so</i>,</p><ol><li> <i>Requests</i> a report.</li></ol>'
    expect(await italics(page, 'a.html')).toEqual({
      text: 'The General Assembly,\nNoting with regret that it is so,\n1. Requests a report.',
      words: ['Noting with regret', 'it', 'Requests'],
    })
  })

  it('are told in Akoma Ntoso by their tag', async () => {
    const xml = '<akomaNtoso><mainBody><p><i>Noting</i> the report,</p></mainBody></akomaNtoso>'
    expect((await italics(xml, 'a.xml')).words).toEqual(['Noting'])
  })

  it('are told in Word by the properties of runs and their styles, as they stand now', async () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const body = [
      ...[
        '<w:pPr><w:rPr><w:i/></w:rPr></w:pPr>',
        run('<w:i/>', 'Noting'),
        run('', ' the '),
        run('<w:i w:val="0"/>', 'report '),
      ],
      ...[run('<w:rStyle w:val="E"/>', 'also'), run('<w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>', ' of May')],
    ].join('')
    const [W, xml] = ['xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', '<?xml version="1.0"?>']
    const docx = zipSync({
      'word/document.xml': strToU8(`${xml}<w:document ${W}><w:body><w:p>${body}</w:p></w:body></w:document>`),
      'word/styles.xml': strToU8(
        `${xml}<w:styles ${W}><w:style w:type="character" w:styleId="D"><w:rPr><w:i/></w:rPr></w:style><w:style w:type="character" w:styleId="E"><w:basedOn w:val="D"/></w:style></w:styles>`,
      ),
    })
    expect(await italics(docx, 'a.docx')).toEqual({ text: 'Noting the report also of May', words: ['Noting', 'also'] })
  })

  it('are told in Markdown by single marks, over line ends and behind note marks', async () => {
    const text =
      '# Title\n\nThe General Assembly,\n\n*Noting*[^1] the **bold** report of\nthe _Council_ &amp; 2 * 3 * 4,\n\n1. *Takes\nnote* of it.'
    expect((await italics(text, 'a.md')).words).toEqual(['Noting', 'Council'])
  })

  it('are no part of what plain text holds', async () => {
    expect(await italics('Noting *this* and _that_,', 'a.txt')).toEqual({
      text: 'Noting *this* and _that_,',
      words: undefined,
    })
  })

  it('are counted from the start of their resolution', async () => {
    const part = '<p>The General Assembly,</p><p><i>Requests</i> a report.</p>'
    const page = `<!doctype html><p>Resolution 1/1</p>${part}<p>Resolution 1/2</p>${part}`
    const cut = segment(await readDocument(strToU8(page), 'a.html'), loadModels().models)
    expect(cut.map(({ text, emphasis = [] }) => emphasis.map((span) => surface(text, span)))).toEqual([
      ['Requests'],
      ['Requests'],
    ])
  })
})
