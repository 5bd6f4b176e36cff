import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/1-read/index.ts'

const akn = (inner: string, before = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>${before}<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><x>no</x></meta>${inner}</statement></akomaNtoso>`,
  )

const BODY = `<preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
<recitals><recital><p><i>Recalling</i> its resolution<authorialNote marker="4"><p>See there.</p></authorialNote> of May,</p></recital></recitals></preamble>
<mainBody><paragraph><num>1</num><content><p>Requests States:</p></content><list><point><num>(a)</num><p>to act;</p></point></list></paragraph></mainBody>`

describe('Akoma Ntoso', () => {
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
