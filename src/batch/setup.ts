// What a call asks for, as the parts of a run want it.

import type { SourceColumn } from '../1-read/containers/index.ts'
import { DEFAULT_FORMATS, formatFolders } from '../6-emit/formats/index.ts'
import type { OffsetUnit } from '../6-emit/offsets.ts'
import type { CorpusOptions } from '../batch.ts'
import { DEFAULT_LAYERS, type Layer, writtenLayers } from '../layers.ts'
import type { JobSetup } from './job.ts'

/** What offsets count where nobody says otherwise: what Python, R and the W3C count. */
export const DEFAULT_OFFSETS: OffsetUnit = 'codepoint'

/** What is made, and of what. */
export interface RunSetup {
  readonly jobs: JobSetup
  readonly layers: ReadonlySet<Layer>
  /** Empty where no format leaves open what offsets count. */
  readonly offsets: { readonly offsets?: OffsetUnit }
}

/** The setup of a run whose tables carry these columns into every record. */
export const setupOf = (
  { models, formats = DEFAULT_FORMATS, layers: asked, offsets: unit }: CorpusOptions,
  source: readonly SourceColumn[],
): RunSetup => {
  const layers = writtenLayers(asked ?? DEFAULT_LAYERS)
  const isOpen = formatFolders(formats).some(({ hasOpenOffsets }) => hasOpenOffsets)
  return {
    jobs: { modelFiles: models.files, formats, layers: [...layers], source },
    layers,
    offsets: isOpen ? { offsets: unit ?? DEFAULT_OFFSETS } : {},
  }
}
