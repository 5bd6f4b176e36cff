// Shows that our tokens are wink-nlp's own, on every paragraph of every document of a folder:
// tsx scripts/check-tokens.ts FOLDER…
// An instance of wink gives other tokens when it has met their words before (src/3-tokenise/wink.ts), so a paragraph that
// differs from what an instance gives that reads on and on is read again by a fresh one, the numbers of its text first.

import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readFile } from '../src/1-read/index.ts'
import { segment } from '../src/2-segment/index.ts'
import { tokenise } from '../src/3-tokenise/index.ts'
import { mayBeMany } from '../src/batch/documents.ts'
import { collectInputs } from '../src/batch.ts'
import { loadModels } from '../src/models/load.ts'
import { linesOf, winkLines } from './fresh-wink.ts'

// The default pipe, with everything that wink has: ours runs less of it.
const readingOn = winkNLP(winkModel)
const { models } = loadModels()

const { files: all, problems } = await collectInputs(process.argv.slice(2), null)
// Archives and tables are no texts.
const files = all.filter((input) => !mayBeMany(input))
for (const { path, message } of problems) console.error(`${path}: ${message}`)
const counts = { documents: 0, unreadable: 0, paragraphs: 0, tokens: 0, readAgain: 0, different: 0 }
for (const { path, file } of files) {
  const source = await readFile(file as string, path).catch(() => null)
  if (source === null) {
    counts.unreadable += 1
    continue
  }
  counts.documents += 1
  for (const resolution of segment(source, models)) {
    const tokenised = tokenise(resolution)
    for (const paragraph of resolution.paragraphs) {
      const text = resolution.text.slice(paragraph.start, paragraph.end)
      let theirs = linesOf(readingOn, text)
      const ours = tokenised
        .tokens(paragraph)
        .map(({ start, end, lemma, pos }) => `${resolution.text.slice(start, end)}\t${lemma}\t${pos}`)
      counts.paragraphs += 1
      counts.tokens += theirs.length
      if (ours.join('\n') === theirs.join('\n')) continue
      counts.readAgain += 1
      theirs = winkLines(text)
      if (ours.join('\n') === theirs.join('\n')) continue
      counts.different += 1
      const at = theirs.findIndex((line, i) => line !== ours[i])
      console.log(`${path} ${paragraph.id}: ${JSON.stringify(ours[at])}, wink has ${JSON.stringify(theirs[at])}`)
    }
  }
}
console.log(JSON.stringify(counts))
process.exitCode = counts.documents === 0 || counts.different > 0 || problems.length > 0 ? 1 : 0
