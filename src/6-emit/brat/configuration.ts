// annotation.conf and visual.conf: what can be annotated, and how brat draws it.

import type { Layer } from '../../layers.ts'
import type { Models } from '../../models/index.ts'
import { lemmaOf } from '../../models/verb-forms.ts'
import type { TextFile } from '../formats/format.ts'
import {
  ACTOR,
  ADDRESSED,
  ADDRESSEE,
  CURRENCY,
  CURRENCY_ASSUMED,
  DEPTH,
  DEPTHS,
  LEMMA,
  lemmaValue,
  MONEY,
  PARAGRAPH_TYPES,
  QUALIFIER,
  TO,
  VERB,
} from './vocabulary.ts'

/** The types of the layers that are annotated: what is not listed can't be added, and is not scored. */
const typesOf = (layers: ReadonlySet<Layer>): string[] => [
  ...Object.values(PARAGRAPH_TYPES),
  ...(layers.has('clauses') ? [VERB] : []),
  ...(layers.has('addressees') ? [ADDRESSEE] : []),
  ...(layers.has('actors') ? [ACTOR] : []),
  ...(layers.has('money') ? [MONEY] : []),
]

/** The configuration of a folder. Marks may lie in one another: a verb stands in its paragraph, an actor in an addressee. */
export const configuration = (models: Models, layers: ReadonlySet<Layer>): TextFile[] => {
  const types = typesOf(layers)
  const lemmas = [...new Set(models.verbs.entries.map((entry) => lemmaValue(lemmaOf(entry))))].sort()
  const { byName, bySign } = models.money
  const currencies = [...new Set([...byName.values(), ...bySign.values()].map(({ currency }) => currency))].sort()
  const attribute = (name: string, of: readonly string[], values?: readonly string[]) =>
    of.every((type) => types.includes(type))
      ? [`${name}\tArg:${of.join('|')}${values ? `, Value:${values.join('|')}` : ''}`]
      : []
  const annotation = [
    '[entities]',
    ...types,
    '',
    '[relations]',
    ...(layers.has('addressees') ? [`${TO}\tArg1:${VERB}, Arg2:${ADDRESSEE}`] : []),
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    ...attribute(DEPTH, Object.values(PARAGRAPH_TYPES), DEPTHS),
    ...attribute(LEMMA, [VERB], lemmas),
    ...(layers.has('addressees') ? [] : attribute(ADDRESSED, [ACTOR])),
    ...attribute(CURRENCY, [MONEY], currencies),
    ...attribute(CURRENCY_ASSUMED, [MONEY]),
    ...attribute(QUALIFIER, [MONEY], ['about', 'at-most', 'at-least']),
    '',
  ]
  return [
    { name: 'annotation.conf', text: annotation.join('\n') },
    { name: 'visual.conf', text: VISUAL },
  ]
}

/** Paragraphs are pale, since everything else lies upon them. */
const VISUAL = `[labels]
Preambular | preambular | pre
Operative | operative | op
Addressee | addressee | to

[drawing]
SPAN_DEFAULT	fgColor:black, bgColor:#eeeeee, borderColor:darken
${VERB}	bgColor:#8fb2ff
${ADDRESSEE}	bgColor:#7fe2a0
${ACTOR}	bgColor:#cfeecf
${MONEY}	bgColor:#ffd480
ARC_DEFAULT	color:black, arrowHead:triangle-5
ATTRIBUTE_DEFAULT	glyph:*
`
