// The annotator off the page's thread: the very code of the command line, with its models.

import files from 'virtual:models'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { annotateReading } from '../../src/batch/annotate-reading.ts'
import { renamed, uniqueId } from '../../src/batch/unique-id.ts'
import { entriesOf } from '../../src/explore/entries.ts'
import { DEFAULT_LAYERS } from '../../src/layers.ts'
import { compileModels } from '../../src/models/index.ts'
import { lemmaOf } from '../../src/models/verb-forms.ts'
import type { Annotated, Input, Outcome, Question, Reply } from './messages.ts'
import { written } from './written.ts'

const models = compileModels(files)

const reply = (message: Reply): void => postMessage(message)

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    reply({ id: data.id, answer: await answerTo(data) })
  } catch (error) {
    reply({ id: data.id, error: (error as Error).message })
  }
})

const answerTo = async (question: Question): Promise<unknown> => {
  switch (question.name) {
    case 'annotate':
      return annotateAll(question.asked, (done) => reply({ id: question.id, done }))
    case 'write':
      return written(question.asked.format, question.asked.records, models)
    case 'lemmas':
      return [...new Set(models.verbs.entries.map(lemmaOf))].sort()
  }
}

const annotateAll = async (inputs: readonly Input[], tell: (done: number) => void): Promise<Annotated> => {
  const outcomes: Outcome[] = []
  const ids = new Set<string>()
  for (const { name, bytes } of inputs) {
    const reading = { input: { path: name, file: null }, bytes }
    const { records, entry } = await annotateReading(reading, models, DEFAULT_LAYERS)
    const own = records.map((record) => {
      const id = uniqueId(record.id, ids)
      return id === record.id ? record : renamed(record, id)
    })
    outcomes.push({ name, records: own, reason: entry.reason })
    tell(outcomes.length)
  }
  const all = outcomes.flatMap(({ records }) => records)
  return { outcomes, entries: entriesOf(verbsOf(all), actorsOf(all), models) }
}

const verbsOf = (records: readonly ResolutionRecord[]): Set<string> =>
  new Set(records.flatMap(({ paragraphs }) => paragraphs.flatMap(({ clauses }) => clauses.map(({ verb }) => verb))))

const actorsOf = (records: readonly ResolutionRecord[]): Set<string> => {
  const found = records.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ actors, clauses }) => [...actors, ...clauses.flatMap(({ addressees }) => addressees)]),
  )
  return new Set(found.flatMap(({ actor }) => actor ?? []))
}
