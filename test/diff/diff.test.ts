import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/1-read/index.ts'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import { toRecord } from '../../src/6-emit/to-record.ts'
import { type Change, diffResolutions } from '../../src/diff/change.ts'
import { diffPage } from '../../src/diff/page.ts'
import { pieces } from '../../src/diff/words.ts'
import { loadModels } from '../../src/models/load.ts'
import { annotate } from '../../src/pipeline.ts'

const { models } = loadModels()

/** The record of a resolution of the Council with these operative paragraphs. */
const resolution = (...paragraphs: string[]): ResolutionRecord => {
  const numbered = paragraphs.map((text, i) => `${i + 1}. ${text}${i === paragraphs.length - 1 ? '.' : ';'}`)
  const text = ['The Security Council,', 'Recalling its previous resolutions on the matter,', ...numbered].join('\n\n')
  return toRecord(annotate(readBytes(Buffer.from(text), 'a.txt'), models)[0] as never)
}

const OPPOSITES: Partial<Record<Change, Change>> = {
  ...{ new: 'gone', gone: 'new', strengthened: 'weakened', weakened: 'strengthened' },
}

const DONATE = 'States in a position to do so to make voluntary contributions to the trust fund'

/** What became of each clause of the first operative paragraph on. */
const changes = (before: string[], after: string[]): (readonly Change[])[] =>
  diffResolutions(resolution(...before), resolution(...after))
    .clauses.filter(({ before: one, after: two }) => (two ?? one)?.kind === 'operative')
    .map((row) => row.changes)

describe('diff', () => {
  it.each<[string, string, Change[]]>([
    [`Invites ${DONATE}`, `Invites ${DONATE}`, ['kept']],
    [`Invites ${DONATE}`, `Also invites ${DONATE}`, ['kept']],
    [`Invites ${DONATE}`, `Urges ${DONATE}`, ['strengthened']],
    [`Urges ${DONATE}`, `Invites ${DONATE}`, ['weakened']],
    [`Calls upon ${DONATE}`, `Urges ${DONATE}`, ['verb-changed']],
    [`Welcomes the efforts of ${DONATE}`, `Urges the efforts of ${DONATE}`, ['verb-changed']],
    [`Invites ${DONATE}`, `Invites ${DONATE} without delay`, ['reworded']],
    [`Invites ${DONATE}`, `Invites Member ${DONATE}`, ['re-addressed', 'reworded']],
  ])('of "%s" and "%s" says %j', (before, after, expected) => {
    expect(changes([before], [after])[0]?.filter((change) => expected.includes(change))).toEqual(expected)
    expect(changes([before], [after])[0]?.includes('kept')).toBe(expected.includes('kept'))
  })

  it('finds what is new, gone and moved', () => {
    const [condemns, decides] = [
      'Condemns all acts of violence against civilians in the region',
      'Decides to remain seized of the matter',
    ]
    expect(changes([`Invites ${DONATE}`, decides], [condemns, `Invites ${DONATE}`, decides])).toEqual([
      ['new'],
      ['kept'],
      ['kept'],
    ])
    expect(
      changes([condemns, `Invites ${DONATE}`, decides], [decides, `Invites ${DONATE}`])
        .flat()
        .sort(),
    ).toEqual(['gone', 'kept', 'kept'])
  })

  it('keeps every clause of a resolution and itself, also where the same words come again and again', () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      i % 3 === 0 ? `Invites ${DONATE}` : `${i % 2 === 0 ? 'Urges' : 'Encourages'} ${DONATE} number ${i % 5}`,
    )
    const record = resolution(...many)
    const { counts, clauses } = diffResolutions(record, record)
    expect(counts.kept).toBe(clauses.length)
    expect(clauses.length).toBeGreaterThan(80)
  })

  it('is quick, and the same from either side, where hundreds of clauses have the same words', () => {
    const [one, two] = [
      resolution(...Array.from({ length: 900 }, () => `Invites ${DONATE}`)),
      resolution(...Array.from({ length: 600 }, () => `Invites ${DONATE}`)),
    ]
    const started = performance.now()
    const same = diffResolutions(one, one)
    expect(same.counts.kept).toBe(same.clauses.length)
    const [there, back] = [diffResolutions(one, two), diffResolutions(two, one)]
    expect(performance.now() - started).toBeLessThan(5000)
    expect([there.counts.kept, there.counts.gone]).toEqual([back.counts.kept, back.counts.new])
    expect(there.counts.kept).toBeGreaterThan(550)
  })

  it('sees a change of letters outside ASCII, of currency and of percent, but none of apostrophes', () => {
    const grant = (what: string) => [`Invites States to support ${what} in its work on the trust fund`]
    expect(changes(grant('Côte d’Ivoire'), grant("Côte d'Ivoire"))[0]).toEqual(['kept'])
    expect(changes(grant('the Société générale'), grant('the Sociéte générale'))[0]).toContain('reworded')
    expect(changes(grant('the fund with $5'), grant('the fund with €5'))[0]).toContain('reworded')
    expect(changes(grant('5% of the fund'), grant('5 of the fund'))[0]).toContain('reworded')
  })

  it('puts what is gone behind what stood before it', () => {
    const [one, two, three] = [
      'Condemns all acts of violence against civilians in the region',
      `Invites ${DONATE}`,
      'Decides to remain seized of the matter',
    ]
    expect(changes([one, two, three], [three, one])).toEqual([['kept'], ['kept'], ['gone']])
    expect(changes([two, one, three], [one, three])).toEqual([['gone'], ['kept'], ['kept']])
  })

  it('says stronger and weaker only of verbs on one scale', () => {
    const [a, b] = [resolution(`Invites ${DONATE}`), resolution(`Urges ${DONATE}`)]
    const of = (scaleOf: (verb: string) => string | null) =>
      diffResolutions(a, b, scaleOf).clauses.flatMap(({ changes: found, after }) =>
        after?.kind === 'operative' ? found : [],
      )
    expect(of(() => 'one')).toEqual(['strengthened'])
    expect(of((verb) => (verb === 'urge' ? 'one' : 'two'))).toEqual(['verb-changed'])
    expect(of(() => null)).toEqual(['verb-changed'])
  })

  it('tells clauses of the same words apart by their verbs', () => {
    const twice = [`Invites ${DONATE}`, 'Takes note of the report of the Secretary-General', `Urges ${DONATE}`]
    expect(changes(twice, [twice[2] as string, twice[1] as string, twice[0] as string]).flat()).toEqual([
      'kept',
      'kept',
      'kept',
    ])
  })

  const VERBS = [
    'Invites',
    'Urges',
    'Encourages',
    'Calls upon',
    'Requests',
    'Demands that',
    'Welcomes',
    'Takes note of',
  ]
  const documents = fc.array(
    fc.tuple(
      fc.constantFrom(...VERBS),
      fc.constantFrom(
        DONATE,
        'the parties to end all hostilities in the area',
        'the Secretary-General to report on the matter every year',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )

  it('keeps everything of a resolution and itself, and says the opposite the other way round', () => {
    fc.assert(
      fc.property(documents, documents, (one, two) => {
        const [a, b] = [one, two].map((parts) => resolution(...parts.map((part) => part.join(' ')))) as [
          ResolutionRecord,
          ResolutionRecord,
        ]
        const same = diffResolutions(a, a)
        expect(same.counts.kept).toBe(same.clauses.length)
        const [there, back] = [diffResolutions(a, b), diffResolutions(b, a)]
        expect(there.clauses.length - there.counts.new).toBe(same.clauses.length)
        const pairs = ({ clauses }: typeof there, isBack: boolean) =>
          clauses.map(({ before, after, changes }) => [
            (isBack ? after : before)?.place ?? null,
            (isBack ? before : after)?.place ?? null,
            isBack ? changes.map((change) => OPPOSITES[change] ?? change) : changes,
          ])
        expect(new Set(pairs(there, false).map(String))).toEqual(new Set(pairs(back, true).map(String)))
        const seen = there.clauses.flatMap(({ before, after }) => [before, after]).filter((clause) => clause !== null)
        expect(new Set(seen).size).toBe(seen.length)
        for (const { changes: found, before, after } of there.clauses)
          if (found.includes('strengthened'))
            expect(Number(after?.clause.strength)).toBeGreaterThan(Number(before?.clause.strength))
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})

describe('the page', () => {
  it('runs no text as code, and marks what changed', () => {
    const [a, b] = [
      resolution(`Invites <script>alert(1)</script> ${DONATE}`),
      resolution(`Urges <script>alert(1)</script> ${DONATE}`),
    ]
    const page = diffPage(a, b, diffResolutions(a, b), '<b>1</b>')
    expect(page).not.toMatch(/<script|<b>/)
    expect(page).toContain('<del>Invites</del>')
    expect(page).toContain('<ins>Urges</ins>')
  })
})

describe('word by word', () => {
  it('gives back both texts', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (before, after) => {
        const of = (left: string) =>
          pieces(before, after)
            .filter(({ change }) => change !== left)
            .map(({ text }) => text)
            .join('')
        expect([of('added'), of('removed')]).toEqual([before, after])
      }),
    )
  })
})
