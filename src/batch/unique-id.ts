// Ids are unique in a corpus: the second resolution named `x` becomes `x~2`.

import type { ResolutionRecord } from '../6-emit/record.ts'
import { notice } from '../notice.ts'

/** An id that is not among `ids` yet, made of `wanted`; adds it to them. Depends on nothing but the order of the calls. */
export const uniqueId = (wanted: string, ids: Set<string>): string => {
  let id = wanted
  for (let n = 2; ids.has(id); n += 1) id = `${wanted}~${n}`
  ids.add(id)
  return id
}

/** The record under another id, with a notice that says why. */
export const renamed = (record: ResolutionRecord, id: string): ResolutionRecord => {
  const message = `Unexpected second resolution with the id ${record.id}, expected one; this one is called ${id}`
  return { ...record, id, notices: [...record.notices, notice('emit:duplicate-id', 'warning', message)] }
}
