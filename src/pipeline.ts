// The journey of one document, as one expression.

import { segment } from './2-segment/index.ts'
import { isFrench } from './2-segment/language.ts'
import { tokenise } from './3-tokenise/index.ts'
import { classify } from './4-classify/index.ts'
import { extract } from './5-extract/index.ts'
import { DEFAULT_LAYERS, type Layer, neededLayers } from './layers.ts'
import type { Models } from './models/index.ts'
import type { ParagraphKind, Resolution, Segmented, Source } from './types.ts'

/**
 * The whole journey of one document, between reading and emitting. Pure: same source and models, same resolutions. Only
 * `layers` and what they are decided by are computed; the lists of the others are empty.
 */
export const annotate = (
  source: Source,
  models: Models,
  layers: ReadonlySet<Layer> = DEFAULT_LAYERS,
): readonly Resolution[] => {
  const needed = neededLayers(layers)
  return segment(source, models).map((resolution) => annotateSegmented(resolution, models, needed))
}

const annotateSegmented = (resolution: Segmented, models: Models, needed: ReadonlySet<Layer>): Resolution => {
  const tokenised = tokenise(resolution)
  const classified = needed.has('clauses') ? classify(tokenised, models) : { ...tokenised, clauses: [] }
  return extract(classified, models, needed)
}

/**
 * Annotates one paragraph that stands alone, without its label: an example of a model entry, a gold construction, a
 * sentence typed into a page. Offsets count in UTF-16 code units from the start of `text`.
 */
export const annotateFragment = (text: string, kind: ParagraphKind, models: Models): Resolution =>
  annotateSegmented(
    {
      id: 'fragment',
      symbol: null,
      title: null,
      organ: null,
      session: null,
      number: null,
      year: null,
      date: null,
      path: '-',
      sha256: '',
      text,
      paragraphs: [
        {
          id: kind === 'preambular' ? 'pp1' : 'op1',
          kind,
          label: null,
          depth: 0,
          parent: null,
          start: 0,
          end: text.length,
          rule: 'fragment',
          ...(isFrench(text) ? { isFrench: true as const } : {}),
        },
      ],
      notices: [],
    },
    models,
    DEFAULT_LAYERS,
  )
