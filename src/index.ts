// The public list.

export { ReadError, readBytes, readFile, readFile as read } from './1-read/index.ts'
export type { ResolutionRecord } from './6-emit/record.ts'
export { toRecord } from './6-emit/to-record.ts'
export { annotateInputs } from './batch/annotate-inputs.ts'
export { annotateCorpus, collectInputs } from './batch.ts'
export { bootstrapLogRatio } from './compare/bootstrap.ts'
export { compareUsage, type UsageDocument } from './compare/compare.ts'
export { dp, dpNorm, juillandD, range } from './compare/dispersion.ts'
export { clusterWilson, designEffect, wilson } from './compare/intervals.ts'
export {
  bic,
  conservativeLogRatio,
  gSquared,
  gSquaredTwoCells,
  gSquaredYates,
  logRatio,
  pOfGSquared,
} from './compare/keyness.ts'
export { leaveOneOut } from './compare/leave-one-out.ts'
export { benjaminiHochberg } from './compare/many-tests.ts'
export { permutationTest } from './compare/permutation.ts'
export { vanElteren, wilcoxon } from './compare/wilcoxon.ts'
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
