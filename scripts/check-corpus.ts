// npm run check:corpus -- FOLDER …: annotates every text below the folders and holds the invariants of src/README.md on
// each; by default on the real documents beside the project. Exit code 1 where one is broken or a document throws.

import { fileURLToPath } from 'node:url'
import { collectInputs } from '../src/batch/collect.ts'
import { mayBeMany } from '../src/batch/documents.ts'
import { annotate, loadModels, readFile } from '../src/index.ts'
import { brokenInvariants } from '../src/score/invariants.ts'

const corpus = (name: string) => fileURLToPath(new URL(`../../shared/corpus/${name}`, import.meta.url))
const given = process.argv.slice(2)
const folders = given.length > 0 ? given : ['mandates', 'security-council-1946-2002'].map(corpus)

const { models } = loadModels()
const { files: all, problems } = await collectInputs(folders, '')
// Archives and tables are no texts.
const files = all.filter((input) => !mayBeMany(input))
let resolutions = 0
let paragraphs = 0
let broken = 0
const report = (path: string, message: string) => {
  broken += 1
  console.error(`${path}: ${message}`)
}
for (const { path, message } of problems) report(path, message)
for (const { path, file } of files) {
  try {
    for (const resolution of annotate(await readFile(file ?? path, path), models)) {
      resolutions += 1
      paragraphs += resolution.paragraphs.length
      for (const message of brokenInvariants(resolution)) report(path, `${resolution.id}: ${message}`)
    }
  } catch (error) {
    report(path, (error as Error).message)
  }
}
console.log(`${files.length} files, ${resolutions} resolutions, ${paragraphs} paragraphs: ${broken} invariants broken`)
process.exitCode = broken > 0 ? 1 : 0
