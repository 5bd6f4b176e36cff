// The public list.

export { ReadError, readBytes, readFile, readFile as read } from './1-read/index.ts'
export { type ResolutionRecord, toRecord } from './6-emit/record.ts'
export { annotateInputs } from './batch/annotate-inputs.ts'
export { annotateCorpus, collectInputs } from './batch.ts'
export { compileModels, type ModelFiles, type Models } from './models/index.ts'
export { type LoadedModels, loadModels, ModelError } from './models/load.ts'
export { annotate, annotateFragment } from './pipeline.ts'
export {
  formatErrors,
  formatScores,
  readGold,
  scoreAgreement,
  scoreCorpus,
  scoreCorpus as score,
} from './score/index.ts'
export { surface } from './spans.ts'
export type * from './types.ts'
