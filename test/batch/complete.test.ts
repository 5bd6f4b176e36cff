import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateCorpus, type CorpusOptions, OutputError } from '../../src/batch.ts'
import { loadModels } from '../../src/models/load.ts'
import { contentsOf, folderOf, resolutionOn } from './folder.ts'

const models = loadModels()

const annotated = async (): Promise<CorpusOptions> => {
  const inputs = folderOf({ 'a.txt': resolutionOn('lakes'), 'b.txt': '', 'c.png': 'no text' })
  const options = { inputs: [inputs], out: join(folderOf({}), 'corpus'), models }
  await annotateCorpus(options)
  return options
}

describe('a corpus that is there already', () => {
  it('is left as it is by the call that made it, which says what is in it', async () => {
    const options = await annotated()
    const before = contentsOf(options.out)
    const { wasThere, tally, files } = await annotateCorpus(options)
    expect({ wasThere, files, failed: tally.counts.failed, annotated: tally.counts.annotated }).toEqual({
      wasThere: true,
      files: 2,
      failed: 1,
      annotated: 1,
    })
    expect(contentsOf(options.out)).toEqual(before)
  })

  it.each<[string, (options: CorpusOptions) => Partial<CorpusOptions>]>([
    ['other formats', () => ({ formats: ['jsonl'] })],
    ['other layers', () => ({ layers: new Set(['clauses'] as const) })],
    [
      'a text that changed',
      ({ inputs: [folder] }) => {
        appendFileSync(join(folder as string, 'a.txt'), ' ')
        return {}
      },
    ],
    [
      'a text that is new',
      ({ inputs: [folder] }) => {
        writeFileSync(join(folder as string, 'd.txt'), resolutionOn('rivers'))
        return {}
      },
    ],
    [
      'a file of it that was changed',
      ({ out }) => {
        appendFileSync(join(out, 'clauses.csv'), 'x')
        return {}
      },
    ],
  ])('is in the way of a call with %s', async (_, change) => {
    const options = await annotated()
    await expect(annotateCorpus({ ...options, ...change(options) })).rejects.toThrow(OutputError)
  })
})
