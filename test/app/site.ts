// The samples as a site that is served, for tests of the page.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Serving, serve } from '../../src/explore/serve.ts'
import { annotatedSamples, cli } from '../cli/in-process.ts'

/** A corpus with its site. */
export interface SampleSite {
  readonly corpus: string
  readonly site: string
  readonly serving: Serving
  readonly remove: () => Promise<void>
}

/** Annotates the samples, writes their site and serves it. */
export const sampleSite = async (): Promise<SampleSite> => {
  const { corpus, remove } = await annotatedSamples()
  const site = join(corpus, '../site')
  const { exitCode, told } = await cli(['explore', corpus, '--out', site])
  if (exitCode !== 0) throw new Error(`explore failed: ${told}`)
  const serving = await serve(site, 0)
  return {
    ...{ corpus, site, serving },
    async remove() {
      await serving.close()
      remove()
    },
  }
}

const shared = process.env.CALLS_UPON_SHARED ?? join(import.meta.dirname, '../../../shared')

/** Real resolutions beside the project; null where they are not. */
export const mandates: string | null = existsSync(join(shared, 'corpus/mandates'))
  ? join(shared, 'corpus/mandates')
  : null

export const seed = join(import.meta.dirname, '../../corpus/samples/cnd-res-58-6.md')
