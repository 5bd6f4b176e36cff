// What a worker does: the documents of a job → bytes. The same on a thread of its own and on the main one.

import { ByteSink } from '../6-emit/byte-sink.ts'
import { rowSource } from '../6-emit/column.ts'
import { compileModels, type Models } from '../models/index.ts'
import { annotateReading } from './annotate-reading.ts'
import { readingOf } from './documents.ts'
import type { DocumentResult, JobDocument, JobResult, JobSetup } from './job.ts'
import { jobFiles } from './job-files.ts'
import { Tally } from './tally.ts'

/** Annotates the documents of a job; tells `onDocument` which one it begins with. */
export type JobAnnotator = (
  documents: readonly JobDocument[],
  onDocument: (index: number) => void,
) => Promise<JobResult>

/** Gives the function that annotates one job after the other; compiles the models unless they come compiled. */
export const jobAnnotator = (
  { modelFiles, formats, layers: names, source: columns }: JobSetup,
  models: Models = compileModels(modelFiles),
): JobAnnotator => {
  const layers = new Set(names)
  const files = jobFiles(formats, layers, columns)
  const sinks = files.map(() => new ByteSink())
  return async (documents, onDocument) => {
    const readings = await Promise.all(documents.map((document) => readingOf(document, process.stdin)))
    const tally = new Tally()
    const results: DocumentResult[] = []
    for (const [i, reading] of readings.entries()) {
      onDocument(i)
      const { entry, records } = await annotateReading(reading, models, layers, columns)
      results.push({
        entry,
        records: records.map((record) => {
          tally.add(record)
          const source = rowSource(record)
          const bytes = files.map((file, f) => {
            const sink = sinks[f] as ByteSink
            const before = sink.length
            file.write(source, sink)
            return sink.length - before
          })
          return { id: record.id, bytes }
        }),
      })
    }
    return { documents: results, bytes: sinks.map((sink) => sink.take()), tally: tally.data() }
  }
}
