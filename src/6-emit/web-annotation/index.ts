// A resolution as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for annotation servers and viewers.

import type { Span } from '../../spans.ts'
import type { FolderSetup, FolderWriter } from '../formats/format.ts'
import { offsetsIn } from '../offsets.ts'
import type { ParagraphRecord, ResolutionRecord } from '../record.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** Characters before and behind the words of a mark, by which it is found again in a text that has changed. */
const AROUND = 32

/**
 * Writes `ID.txt`, the text that is annotated, and `ID.jsonld`, a page of annotations of it. A mark is found by position, in
 * the unit of the setup (the model asks for code points), and by quote. What a mark is stands in its bodies: the layer as a
 * tag, and each value as `name: value` for classifying.
 */
export const webAnnotationWriter = ({ offsets: unit }: FolderSetup): FolderWriter => ({
  once: [],
  filesOf: (record, stem) => {
    const at = offsetsIn(unit, record.text)
    const source = `${encodeURIComponent(stem)}.txt`
    const items = marksOf(record).map(({ id, span, layer, values }) => ({
      id: `#${encodeURIComponent(id)}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        tag(layer),
        ...values.filter(([, value]) => value !== null).map(([name, value]) => tag(`${name}: ${value}`)),
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: at(span.start), end: at(span.end) },
          quoteOf(record.text, span),
        ],
      },
    }))
    const page = {
      '@context': CONTEXT,
      id: `${encodeURIComponent(stem)}.jsonld`,
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', label: `Annotations of ${record.id}`, total: items.length },
      startIndex: 0,
      items,
    }
    return [
      { name: `${stem}.txt`, text: record.text },
      { name: `${stem}.jsonld`, text: `${JSON.stringify(page, null, 1)}\n` },
    ]
  },
})

interface Mark {
  readonly id: string
  readonly span: Span
  readonly layer: string
  readonly values: readonly (readonly [string, string | number | null])[]
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'classifying', value })

const quoteOf = (text: string, { start, end }: Span) => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: text.slice(startOfWhole(text, Math.max(0, start - AROUND)), start),
  suffix: text.slice(end, startOfWhole(text, Math.min(text.length, end + AROUND))),
})

/** The offset, or the one behind it where it lies within a surrogate pair. */
const startOfWhole = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1)) ? offset + 1 : offset

const marksOf = ({ paragraphs }: ResolutionRecord): Mark[] => paragraphs.flatMap(marksOfParagraph)

const marksOfParagraph = (p: ParagraphRecord): Mark[] => [
  {
    id: p.id,
    span: p,
    layer: 'paragraph',
    values: [
      ['kind', p.kind],
      ['label', p.label],
      ['depth', p.depth],
      ['parent', p.parent],
    ],
  },
  ...p.clauses.flatMap((clause): Mark[] => [
    { id: clause.id, span: clause, layer: 'clause', values: [['verb', clause.verb]] },
    {
      id: `${clause.id}:phrase`,
      span: clause.phrase,
      layer: 'operative-verb',
      values: [
        ['clause', clause.id],
        ['verb', clause.verb],
        ...clause.modifiers.map((modifier) => ['modifier', modifier] as const),
        ['force', clause.force],
        ['strength', clause.strength],
        ['rule', clause.rule],
      ],
    },
    ...clause.addressees.map(
      (addressee, i): Mark => ({
        id: `${clause.id}:addressee${i + 1}`,
        span: addressee,
        layer: 'addressee',
        values: [
          ['clause', clause.id],
          ['actor', addressee.actor],
          ['actor_type', addressee.actor_type],
          ['rule', addressee.rule],
        ],
      }),
    ),
  ]),
  ...p.actors.map(
    (mention, i): Mark => ({
      id: `${p.id}:actor${i + 1}`,
      span: mention,
      layer: 'actor',
      values: [
        ['actor', mention.actor],
        ['actor_type', mention.actor_type],
        ['iso3', mention.iso3],
        ['role', mention.role],
        ['clause', mention.clause],
        ['rule', mention.rule],
      ],
    }),
  ),
  ...p.money.map(
    (sum, i): Mark => ({
      id: `${p.id}:money${i + 1}`,
      span: sum,
      layer: 'money',
      values: [
        ['amount', sum.amount],
        ['amount_max', sum.amount_max],
        ['currency', sum.currency],
        ['currency_assumed', String(sum.currency_assumed)],
        ['period', sum.period],
        ['qualifier', sum.qualifier],
        ['clause', sum.clause],
        ['rule', sum.rule],
      ],
    }),
  ),
]
