import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/1-read/index.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const docx = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(XML + xml)])),
  })

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inner: string, list = '') => `<w:p>${list === '' ? '' : `<w:pPr>${list}</w:pPr>`}${inner}</w:p>`
const item = (text: string, numId: number, level: number) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`

const text = async (bytes: Uint8Array, path = 'a.docx') => (await readDocument(bytes, path)).text

describe('Word', () => {
  it('shows automatic numbers as labels, over levels, and lets lists go on and begin again', async () => {
    const body = [
      p(run('The General Assembly,')),
      ...[item('Requests States:', 1, 0), item('To act;', 1, 1), item('To report:', 1, 1), item('Soon;', 1, 2)],
      ...[p(run('A heading')), item('Decides to meet;', 1, 0), item('To act again;', 1, 1), item('Begins anew.', 2, 0)],
    ].join('')
    expect((await text(docx(body, { numbering: NUMBERING }))).split('\n').slice(1)).toEqual([
      ...['1. Requests States:', '(a) To act;', '(b) To report:', '(i) Soon;', 'A heading', '2. Decides to meet;'],
      ...['(a) To act again;', '1. Begins anew.'],
    ])
  })

  it('numbers paragraphs by their style, and by the style that it is based on', async () => {
    const styles = `<w:styles ${W}><w:style w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Op2"><w:basedOn w:val="Op"/></w:style></w:styles>`
    const body =
      p(run('Requests a report;'), '<w:pStyle w:val="Op"/>') + p(run('Decides to meet.'), '<w:pStyle w:val="Op2"/>')
    expect(await text(docx(body, { numbering: NUMBERING, styles }))).toBe('1. Requests a report;\n2. Decides to meet.')
  })

  it('takes a paragraph out of its list where its style says so, and a circle of styles for no list', async () => {
    const style = (id: string, inner: string) => `<w:style w:styleId="${id}">${inner}</w:style>`
    const styles = `<w:styles ${W}>${style('Op', '<w:numId w:val="1"/>')}${style('Plain', '<w:basedOn w:val="Op"/><w:numId w:val="0"/>')}${style('A', '<w:basedOn w:val="B"/>')}${style('B', '<w:basedOn w:val="A"/>')}</w:styles>`
    const body = ['Plain', 'A'].map((id) => p(run(`Decides on ${id};`), `<w:pStyle w:val="${id}"/>`)).join('')
    expect(await text(docx(body, { numbering: NUMBERING, styles }))).toBe('Decides on Plain;\nDecides on A;')
  })

  it('takes tracked changes as accepted', async () => {
    const body = p(
      `${run('Requests the Council to ')}<w:del><w:r><w:delText>consider</w:delText></w:r></w:del><w:ins>${run('adopt')}</w:ins>${run(' it')}` +
        `<w:moveFrom>${run(' moved away')}</w:moveFrom>`,
    )
    expect(await text(docx(body))).toBe('Requests the Council to adopt it')
  })

  it('puts a footnote behind its paragraph, and leaves raised marks and running heads out', async () => {
    const footnotes = `<w:footnotes ${W}><w:footnote w:id="0" w:type="separator"><w:p>${run('rule')}</w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:footnoteRef/></w:r>${run(' See the report.')}</w:p></w:footnote></w:footnotes>`
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>7</w:t></w:r>'
    const body =
      p(
        `${run('Recalling its decision')}<w:r><w:footnoteReference w:id="3"/></w:r>${run(' of May')}${raised}${run(',')}`,
      ) + p(run('Next'))
    expect(await text(docx(body, { footnotes, header1: `<w:hdr ${W}>${p(run('A/RES/1'))}</w:hdr>` }))).toBe(
      'Recalling its decision of May,\n1\tSee the report.\nNext',
    )
  })

  it('reads a label in a table cell with the text in the next, whatever the file is called', async () => {
    const cell = (inner: string) => `<w:tc>${p(run(inner))}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('1.')}${cell('Requests a report.')}</w:tr></w:tbl>`
    expect(await text(docx(body), 'renamed.txt')).toBe('1. Requests a report.')
  })

  it.each([
    ['a broken archive', docx(p(run('x'))).slice(0, 150), /found a (?:ZIP archive|broken one)/],
    ['broken XML', docx('<w:p>'), /expected word\/document\.xml that is well-formed/],
    [
      'a bomb of entities',
      zipSync({
        'word/document.xml': strToU8(
          `${XML}<!DOCTYPE d [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document ${W}><w:p>${run('&b;')}</w:p></w:document>`,
        ),
      }),
      /well-formed, found at .*entity/,
    ],
    [
      'a bomb of zeros',
      zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }),
      /one that unpacks from \d+ to 40000000 bytes/,
    ],
    ['another archive', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /expected text, found a ZIP archive/],
    ['tags a thousand deep', docx('<w:sdt>'.repeat(2000)), /at most 1000 tags inside each other/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readDocument(bytes, 'a.docx')).rejects.toThrow(message)
  })
})
