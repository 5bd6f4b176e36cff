// A worker as the program's own, but that documents with certain names hang it, kill it or eat its memory.

import { workerData } from 'piscina'
import { jobAnnotator } from '../../src/batch/annotate-job.ts'
import type { JobSetup } from '../../src/batch/job.ts'
import { workerOf } from '../../src/batch/worker.ts'

const annotate = jobAnnotator(workerData as JobSetup)

const POISONS: Readonly<Record<string, () => void>> = {
  hangs: () => {
    for (;;);
  },
  exhausts: () => {
    const hoard: number[][] = []
    for (;;) hoard.push(new Array(100_000).fill(hoard.length))
  },
  exits: () => process.exit(3),
}

export default workerOf((documents, onDocument) =>
  annotate(documents, (index) => {
    onDocument(index)
    const name = Object.keys(POISONS).find((poison) => documents[index]?.input.path.includes(poison))
    if (name !== undefined) POISONS[name]?.()
  }),
)
