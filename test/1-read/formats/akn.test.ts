import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/1-read/index.ts'
import { loadModels } from '../../../src/models/load.ts'
import { annotate } from '../../../src/pipeline.ts'
import type { Resolution } from '../../../src/types.ts'

const { models } = loadModels()

const akn = (inner: string, before = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>${before}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><x>no</x></meta>${inner}</statement></akomaNtoso>`,
  )

const BODY = `<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
<recitals><recital><p><i>Recalling</i> its resolution<authorialNote marker="4"><p>See there.</p></authorialNote> of May,</p></recital></recitals></preamble>
<mainBody><paragraph><num>1</num><content><p>Requests States:</p></content><list><point><num>(a)</num><p>to act;</p></point></list></paragraph></mainBody>`

/** As the International Telecommunication Union has it: a container for each verb, which is its heading. */
const VERBS = `<preamble><formula><p>The World Conference on Lighthouses (Oberland, 2031),</p></formula>
<recitals><intro><p><i>considering</i></p></intro><recital><p>a) that ships1 need light;</p></recital><recital><num>b)</num><p>the report on fog,</p></recital></recitals></preamble>
<mainBody><hcontainer name="resolves"><heading><i>resolves</i></heading>
<paragraph><content><p>1 to keep lamps burning; ____________________ 1 These include boats.</p></content></paragraph>
<paragraph><num>2</num><content><p>that keepers shall report yearly:</p></content><list><point><num>i)</num><p>to the Council;</p></point></list></paragraph></hcontainer>
<hcontainer name="instructs"><heading><i>instructs the Secretary-General</i></heading><paragraph><content><p>to publish the reports.</p></content></paragraph></hcontainer></mainBody>`

describe('Akoma Ntoso', () => {
  it('makes paragraphs of headings that are verbs, and of what they govern paragraphs below them', async () => {
    const [resolution] = annotate(await readDocument(akn(VERBS), 'a.xml'), models)
    const { text, paragraphs, clauses, addressees, notices } = resolution as Resolution
    expect(
      paragraphs.map(({ kind, label, depth, start, end }) => [kind, label, depth, text.slice(start, end)]),
    ).toEqual([
      ['organ', null, 0, 'The World Conference on Lighthouses (Oberland, 2031),'],
      ['preambular', null, 0, 'considering'],
      ['preambular', 'a)', 1, 'that ships need light;'],
      ['preambular', 'b)', 1, 'the report on fog,'],
      ['operative', null, 0, 'resolves'],
      ['operative', '1', 1, 'to keep lamps burning;'],
      ['footnote', '1', 0, 'These include boats.'],
      ['operative', '2', 1, 'that keepers shall report yearly:'],
      ['operative', 'i)', 2, 'to the Council;'],
      ['operative', null, 0, 'instructs the Secretary-General'],
      ['operative', null, 1, 'to publish the reports.'],
    ])
    expect(clauses.map(({ verb }) => verb)).toEqual(['consider', 'resolve', 'instruct'])
    expect(addressees.map(({ actor }) => actor)).toEqual(['un/secretary-general'])
    expect(notices).toEqual([])
  })

  it('takes blocks, numbers and notes from the markup', async () => {
    const { text, format } = await readDocument(akn(BODY), 'a.xml')
    expect(format).toBe('akn')
    expect(text.split('\n')).toEqual([
      ...[
        'The General Assembly,',
        'Recalling its resolution of May,',
        '4\tSee there.',
        '1. Requests States:',
        '(a) to act;',
      ],
    ])
  })

  it('is decoded from what its declaration says, and keeps what decoding noticed', async () => {
    const xml = new TextDecoder().decode(akn('<mainBody><p>Noting the café</p></mainBody>'))
    const latin = Buffer.from(xml.replace('?>', ' encoding="ISO-8859-1"?>'), 'latin1')
    expect(await readDocument(latin, 'a.xml')).toMatchObject({ text: 'Noting the café', notices: [] })
    expect(await readDocument(Buffer.from(xml, 'latin1'), 'a.xml')).toMatchObject({
      ...{ text: 'Noting the café', encoding: 'windows-1252', notices: [{ rule: 'read:encoding' }] },
    })
    const wide = Buffer.from(`\ufeff${xml}`, 'utf16le')
    expect(await readDocument(wide, 'a.xml')).toMatchObject({ format: 'akn', encoding: 'utf-16le' })
  })

  it.each([
    [
      'an entity of its own',
      akn('<p>&x;</p>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /well-formed, found at .*entity/,
    ],
    ['what is not closed', akn('<mainBody>'), /expected Akoma Ntoso that is well-formed/],
    [
      'other XML',
      new TextEncoder().encode('<?xml version="1.0"?><rss><p>x</p></rss>'),
      /expected Akoma Ntoso .*found other XML/,
    ],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(readDocument(bytes, 'a.xml')).rejects.toThrow(message)
  })
})
