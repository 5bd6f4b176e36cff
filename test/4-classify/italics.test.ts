// Italics decide where words leave it open, and only in a resolution that prints its verbs so.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/1-read/index.ts'
import { loadModels } from '../../src/models/load.ts'
import { annotate } from '../../src/pipeline.ts'
import { surface } from '../../src/spans.ts'

const { models } = loadModels()

/** `paragraph phrase rule` of each clause of a page, whose paragraphs are given. */
const clauses = async (...paragraphs: string[]): Promise<string[]> => {
  const page = `<!doctype html>${['The Security Council,', ...paragraphs].map((one) => `<p>${one}</p>`).join('')}`
  const [resolution] = annotate(await readDocument(new TextEncoder().encode(page), 'a.html'), models)
  return (resolution?.clauses ?? []).map(
    ({ id, phrase, rule }) => `${id} ${surface(resolution?.text ?? '', phrase)} ${rule.replace('classify:', '')}`,
  )
}

const MARKED = [
  '<i>Recalling</i> its decisions,',
  '<i>Noting</i> the report, and <i>stressing</i> its worth,',
  '<i>Deeply concerned</i> at the losses, and <i>recognizing</i> the need, <i>reaffirming</i> its will,',
  '1. <i>Requests</i> a report, and <i>urges</i> all States to act;',
  '2. <i>Decides</i> to meet, and <i>encourages</i> them to attend;',
]
const PLAIN = MARKED.map((one) => one.replaceAll(/<.?i>/g, ''))

describe('italics', () => {
  it('mark a verb of the organ that words alone leave to somebody else', async () => {
    const open = '3. Welcomes the role in which the Union recognizes the region and encourages the Government to talk;'
    const marked = open.replace('Welcomes', '<i>Welcomes</i>').replace('encourages', '<i>encourages</i>')
    const before = await clauses(...PLAIN, open)
    expect(await clauses(...MARKED, marked)).toEqual([...before, 'op3#2 encourages further-italics'])
    // Where nothing else is marked so, it may be a title or a stress.
    expect(await clauses(...PLAIN, open.replace('encourages', '<i>encourages</i>'))).toEqual(before)
  })

  it('mark a verb that could be a noun, and no title', async () => {
    const nouns =
      '3. <i>Requests</i> for help received by the Council, as <i>Recognizing and Supporting Those Who Keep It</i> says;'
    expect((await clauses(...MARKED, nouns)).slice(-1)).toEqual(['op3#1 Requests italics'])
  })

  it('are missed where an adjective belongs to a noun, or a list opens with a plural', async () => {
    const fears = '<i>Noting</i> the fears of parents, alarmed by what they hear,'
    const [before, after] = [await clauses(fears.replaceAll(/<.?i>/g, ''), ...PLAIN), await clauses(fears, ...MARKED)]
    expect(before.filter((one) => /alarmed/.test(one))).toHaveLength(1)
    expect(after).toEqual(before.filter((one) => !/alarmed/.test(one)))
    const list = ['3. <i>Calls for</i> help, namely:', '(a) Supports the lighthouse;']
    expect((await clauses(...MARKED, ...list)).slice(-1)).toEqual(['op3#1 Calls for head'])
  })

  it('change nothing where words are clear', async () => {
    expect(await clauses(...MARKED)).toEqual(await clauses(...PLAIN))
  })
})
