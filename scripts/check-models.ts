// Checks the models that ship with the program, or a folder given: npx tsx scripts/check-models.ts [FOLDER]. Prints what
// was looked at and every problem; exits with 1 on any.

import { join } from 'node:path'
import { checkModels } from '../src/models/check.ts'
import { compileModels } from '../src/models/index.ts'
import { ownModels, readModelFiles } from '../src/models/load.ts'
import { annotateFragment } from '../src/pipeline.ts'

const folder = process.argv[2] ?? ownModels
const files = readModelFiles(folder)
const { entries, examples, counterexamples, problems } = checkModels(
  files,
  readModelFiles(join(ownModels, 'schema')),
  compileModels(files),
  annotateFragment,
)
for (const problem of problems) console.log(problem)
console.log(
  `${entries} entries, ${examples} examples and ${counterexamples} counterexamples run: ${problems.length} problem${problems.length === 1 ? '' : 's'}`,
)
process.exitCode = problems.length > 0 ? 1 : 0
