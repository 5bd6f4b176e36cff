// Akoma Ntoso: valid by the schema of OASIS, and read back by parsers that are not ours, with everything that it can hold.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { aknOf } from '../../../src/6-emit/akn/index.ts'
import { xmlText } from '../../../src/6-emit/akn/xml.ts'
import type { ParagraphRecord, ResolutionRecord } from '../../../src/6-emit/record.ts'
import { models } from '../../fragment.ts'
import { documentPaths, recordsOf } from '../../real-documents.ts'

const records = recordsOf(documentPaths(200), ['clauses', 'addressees', 'actors', 'money'])
const files = records.map((record, i) => ({ fileName: `${i}.xml`, contents: aknOf(record, models) }))

const fixture = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, '../../fixtures/akn', name), 'utf8'),
})

const validate = (xml: typeof files) =>
  validateXML({
    xml,
    schema: [fixture('akomantoso30.xsd')],
    preload: [fixture('xml.xsd')],
    maxMemoryPages: memoryPages.GiB,
  })

/** An element that was read, and what is directly in it. */
interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Read | string)[]
}

const parse = (xml: string): Read => {
  const parser = new SaxesParser()
  const root: Read = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('opentag', ({ name, attributes }) => {
    const own: Read = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(own)
    open.push(own)
  })
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

const elementsOf = (node: Read): Read[] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]))

/** Elements below a paragraph that are its own: not those of a paragraph within it. */
const ownOf = (node: Read): Read[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' || child.attributes.GUID !== undefined ? [] : [child, ...ownOf(child)],
  )

const wordsOf = (node: Read): string =>
  node.children
    .map((child) => {
      if (typeof child === 'string') return child
      if (child.attributes.GUID !== undefined || child.name === 'num') return ''
      return child.name === 'inline' && child.attributes.name === 'num' ? '' : wordsOf(child)
    })
    .join('')

/** The words of a paragraph: of its own `p` or `heading`, wherever that is. */
const textOf = (node: Read): string => {
  if (node.name === 'p') return wordsOf(node)
  const own = ownOf(node).find(({ name }) => name === 'p' || name === 'heading')
  return own ? wordsOf(own) : ''
}

const labelOf = (node: Read): string | null => {
  if (node.name === 'authorialNote') return node.attributes.marker ?? null
  const num = ownOf(node).find(({ name, attributes }) => name === 'num' || attributes.name === 'num')
  return num ? wordsOf(num) : null
}

const readBack = (xml: string) =>
  elementsOf(parse(xml))
    .filter(({ attributes }) => attributes.GUID !== undefined)
    .map((node) => {
      const marks = ownOf(node)
      const reference = ({ attributes: { refersTo } }: Read) => refersTo?.slice(1) ?? null
      return {
        id: node.attributes.GUID,
        kind: node.attributes.class,
        label: labelOf(node),
        text: textOf(node),
        verbs: marks
          .filter(({ name }) => name === 'term')
          .map((mark) => [wordsOf(mark), reference(mark), mark.attributes.title, mark.attributes.class]),
        actors: marks
          .filter(({ name, attributes }) => ['organization', 'role'].includes(name) || attributes.name === 'actor')
          .map((mark) => [wordsOf(mark), reference(mark), mark.attributes.class === 'addressee']),
        money: marks
          .filter(({ name }) => name === 'quantity')
          .map((mark) => [wordsOf(mark), reference(mark), mark.attributes.normalized]),
      }
    })

const written = ({ text, paragraphs }: ResolutionRecord) =>
  paragraphs.map((p: ParagraphRecord) => ({
    id: p.id,
    kind: p.kind,
    label: p.label,
    text: xmlText(text.slice(p.start, p.end)),
    verbs: p.clauses.map(({ id, phrase, verb, force }) => [xmlText(phrase.text), `verb.${verb}`, id, force]),
    actors: [...p.actors]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ text: words, actor, role }) => [
        xmlText(words),
        actor?.replaceAll('/', '.') ?? null,
        role === 'addressee',
      ]),
    money: p.money.map(({ text: words, amount, amount_max, currency }) => [
      xmlText(words),
      `currency.${currency}`,
      amount_max === null ? String(amount) : `${amount}/${amount_max}`,
    ]),
  }))

describe('Akoma Ntoso', () => {
  it('is valid by the schema, for the samples and for real documents', async () => {
    const { valid, errors } = await validate(files)
    expect(errors.slice(0, 5).map(({ rawMessage }) => rawMessage)).toEqual([])
    expect(valid).toBe(true)
  }, 120_000)

  it('is refused by the schema where something is in the wrong place', async () => {
    const [{ contents }] = files as [(typeof files)[number]]
    const wrong = contents.replace('<preamble>', '<preamble><paragraph eId="x"/>')
    expect(wrong).not.toBe(contents)
    expect((await validate([{ fileName: 'wrong.xml', contents: wrong }])).valid).toBe(false)
  }, 60_000)

  it('holds every paragraph, verb, actor and sum in the order of the text', () => {
    for (const [i, record] of records.entries()) {
      const read = readBack((files[i] as (typeof files)[number]).contents)
      expect(read, record.id).toEqual(written(record))
    }
  })

  it('points to nothing that it does not declare', () => {
    for (const { contents } of files) {
      const elements = elementsOf(parse(contents))
      const declared = new Set(elements.flatMap(({ attributes: { eId } }) => eId ?? []))
      const pointed = elements.flatMap(({ attributes: { refersTo, source, href } }) =>
        [refersTo, source, href].filter((to) => to?.startsWith('#')),
      )
      expect(pointed.filter((to) => !declared.has((to as string).slice(1)))).toEqual([])
    }
  })
})
