import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/1-read/index.ts'

const page = (body: string) =>
  new TextEncoder().encode(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)
const text = async (body: string, path = 'a.html') => (await readDocument(page(body), path)).text

describe('HTML', () => {
  it('prints the numbers of lists as a browser does', async () => {
    const list =
      '<p>The General Assembly,</p><ol><li>Requests States:<ol type="a"><li>to act;</li><li>to report:<ol style="list-style-type: lower-roman"><li>soon;</li></ol></li></ol></li>' +
      '<li value="5">Decides to meet;</li></ol><ol start="6"><li><p>Invites comments.</p></li></ol><ul><li>no number</li></ul>'
    expect((await text(list)).split('\n').slice(1)).toEqual([
      ...[
        '1. Requests States:',
        '(a) to act;',
        '(b) to report:',
        '(i) soon;',
        '5. Decides to meet;',
        '6. Invites comments.',
        'no number',
      ],
    ])
  })

  it('does not number what is numbered in the text', async () => {
    expect(await text('<ol><li>1. Requests a report.</li></ol>')).toBe('1. Requests a report.')
  })

  it('runs nothing, shows nothing hidden, and reads entities', async () => {
    const body =
      '<script>document.write("no")</script><style>p{}</style><p hidden>no</p><div style="display: none">no</div><nav>menu</nav><p>C&ocirc;te d&rsquo;Ivoire &amp; all</p>'
    expect(await text(body)).toBe('Côte d’Ivoire & all')
  })

  it('takes raised marks away and makes notes of what they point to', async () => {
    const body =
      '<p>Recalling its decision<sup>1</sup> and 10 m<sup>2 or so</sup>,</p><section><ol><li id="fn1"><p>See the report.<a class="footnote-back" href="#r">↩</a></p></li></ol></section>'
    expect(await text(body)).toBe('Recalling its decision and 10 m2 or so,\n1\tSee the report.')
  })

  it('keeps a line break inside a paragraph together, and blocks apart', async () => {
    expect(await text('<p>Requests the Secretary-General<br>to report</p><div>Decides</div>')).toBe(
      'Requests the Secretary-General to report\nDecides',
    )
  })

  it('is known by its content, packed or not; Markdown with some HTML in it is none', async () => {
    const { format } = await readDocument(page('<p>Noting</p>'), 'saved.txt')
    expect(format).toBe('html')
    const packed = await readDocument(gzipSync(page('<p>Noting</p>')), 'saved.html.gz')
    expect(packed).toMatchObject({ format: 'html', text: 'Noting', path: 'saved.html.gz' })
    const markdown = new TextEncoder().encode('# Title\n\nNoting<sup>1</sup> it')
    expect((await readDocument(markdown, 'a.md')).format).toBe('markdown')
  })

  it('is read in linear time however deep its tags are', async () => {
    const started = performance.now()
    expect(await text(`${'<div>'.repeat(20_000)}Noting`)).toBe('Noting')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it.each([
    ['windows-1252', '<meta charset="iso-8859-1">', 0xe9, 'é'],
    ['iso-8859-2', '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 0xb1, 'ą'],
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?><html>', 0xe9, 'й'],
  ])('is decoded from %s where it says so', async (encoding, before, byte, letter) => {
    const said = Buffer.concat([Buffer.from(`${before}<p>Noting `), Buffer.from([byte])])
    expect(await readDocument(said, 'a.html')).toMatchObject({ encoding, text: `Noting ${letter}`, notices: [] })
  })

  it('says what it is when it is UTF-8, whatever it claims, and what was lost or guessed when it is not', async () => {
    const read = (text: string, encoding: 'utf8' | 'latin1') =>
      readDocument(Buffer.from(`<!doctype html>${text}`, encoding), 'a.html')
    expect(await read('<meta charset="iso-8859-1"><p>Côte d’Ivoire', 'utf8')).toMatchObject({
      ...{ encoding: 'utf-8', text: 'Côte d’Ivoire', notices: [] },
    })
    const guessed = await read('<meta charset=utf-8><p>Côte', 'latin1')
    expect(guessed).toMatchObject({ encoding: 'windows-1252', text: 'Côte' })
    expect(guessed.notices).toMatchObject([{ rule: 'read:encoding', message: expect.stringMatching(/Windows-1252/) }])
    const unknown = await read('<meta charset=klingon><p>Côte', 'latin1')
    expect(unknown.notices).toMatchObject([{ message: expect.stringMatching(/^Unexpected encoding `klingon`/) }])
    const damaged = await readDocument(
      Buffer.concat([Buffer.from('<meta charset=utf-8><p>Côte d’Ivoire, S'), Buffer.from([0xe3]), Buffer.from('o')]),
      'a.html',
    )
    expect(damaged).toMatchObject({ encoding: 'utf-8', text: 'Côte d’Ivoire, S\ufffdo' })
    expect(damaged.notices.map(({ rule }) => rule)).toEqual(['read:encoding', 'read:lost-characters'])
  })

  it.each([
    ['tags inside each other', '<div>', /^a\.html: expected HTML of at most 50000 tags inside each other$/],
    ['tags', '<br>', /^a\.html: expected HTML of at most 500000 tags and comments$/],
  ])('refuses a page of too many %s early', async (_, tag, message) => {
    const started = performance.now()
    await expect(readDocument(page(tag.repeat(20_000_000 / tag.length)), 'a.html')).rejects.toThrow(message)
    expect(performance.now() - started).toBeLessThan(6000)
  })

  it.each([
    ['a broken gzip file', gzipSync(page('x')).subarray(0, 30), /expected a gzip file that can be read/],
    ['a bomb', gzipSync(new Uint8Array(3_000_000)), /expected at most \d+ MB when unpacked/],
    ['gzip in gzip', gzipSync(gzipSync(page('x'))), /found gzip inside gzip/],
    ['an empty page', page(''), /found only page numbers and rules/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readDocument(bytes, 'a.html.gz', { maxBytes: 1_000_000 })).rejects.toThrow(message)
  })
})
