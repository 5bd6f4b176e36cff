import { describe, expect, it } from 'vitest'
import {
  type GoldDocument,
  goldRecord,
  readGold,
  type ScoredRecord,
  scoreAgreement,
  scoreCorpus,
} from '../../src/score/index.ts'

/** Gold of one document from marked paragraphs. */
const goldOf = (lines: string, organ = 'GA', doc = 'one'): readonly GoldDocument[] =>
  readGold(`doc: ${doc}\norgan: ${organ}\n${lines}`, 'test')

/** What an annotator would have emitted who marked the text like this. */
const recordsOf = (lines: string, doc = 'one'): readonly ScoredRecord[] => goldOf(lines, 'GA', doc).map(goldRecord)

const score = (gold: string, found: string) => scoreCorpus(goldOf(gold), recordsOf(found)).total

const URGES = 'operative 1 0 | {verb:Urges|lemma=urge} the {addressee:Board} to act;'

describe('scoreCorpus', () => {
  it('finds nothing wrong where both sides agree', () => {
    const { total, errors } = scoreCorpus(goldOf(URGES), recordsOf(URGES))
    expect(total.counts.structure).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(total.counts.clauses).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(total.counts['addressees exact']).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(total.shares.lemma).toEqual({ right: 1, of: 1 })
    expect(errors).toEqual([])
  })

  it('counts a clause of somebody else as extra, and a missed one as missed', () => {
    const gold = 'operative 1 0 | {verb:Notes|lemma=note} that the report urges care, and {verb:agrees|lemma=agree};'
    const found = 'operative 1 0 | {verb:Notes|lemma=note} that the report {verb:urges|lemma=urge} care, and agrees;'
    const { total, errors } = scoreCorpus(goldOf(gold), recordsOf(found))
    expect(total.counts.clauses).toEqual({ tp: 1, fp: 1, fn: 1 })
    expect(errors.map(({ problem, expected, found: hit }) => [problem, expected, hit])).toEqual([
      ['missed', 'agrees', null],
      ['extra', null, 'urges'],
    ])
  })

  it('judges lemma, phrase and modifiers only of clauses that were found', () => {
    const gold = 'operative 1 0 | {verb:Also calls, now, upon|lemma=call upon;modifiers=also} all;'
    const found = 'operative 1 0 | {verb:Also calls|lemma=call}, now, upon all;'
    expect(score(gold, found).shares).toMatchObject({
      lemma: { right: 0, of: 1 },
      phrase: { right: 0, of: 1 },
      modifiers: { right: 0, of: 1 },
    })
    expect(score(gold, 'operative 1 0 | Also calls, now, upon all;').shares.lemma).toEqual({ right: 0, of: 0 })
  })

  it('takes a call-upon for a call upon', () => {
    const gold = 'operative 1 0 | {verb:Calls upon|lemma=call upon} all;'
    expect(score(gold, gold.replace('lemma=call upon', 'lemma=Call-upon')).shares.lemma).toEqual({ right: 1, of: 1 })
  })

  it('forgives an addressee its article, and nothing else', () => {
    const article = 'operative 1 0 | {verb:Urges|lemma=urge} {addressee:the Board} to act;'
    const longer = 'operative 1 0 | {verb:Urges|lemma=urge} the {addressee:Board to act};'
    expect(score(URGES, article).counts['addressees exact']).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(score(URGES, longer).counts.addressees).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(score(URGES, longer).counts['addressees exact']).toEqual({ tp: 0, fp: 1, fn: 1 })
  })

  it('lets one long span answer only one of two addressees', () => {
    const gold = 'operative 1 0 | {verb:Urges|lemma=urge} {addressee:States} and {addressee:banks} to act;'
    const found = 'operative 1 0 | {verb:Urges|lemma=urge} {addressee:States and banks} to act;'
    expect(score(gold, found).counts.addressees).toEqual({ tp: 1, fp: 0, fn: 1 })
  })

  it('judges value, upper end, period and qualifier of money apart', () => {
    const text = (keys: string) => `operative 1 0 | It costs {money:2 to 3 dollars|${keys}} a day.`
    const { counts, shares } = score(
      text('amount=2;max=3;currency=USD;period=day;qualifier=about'),
      text('amount=2;currency=USD;period=day'),
    )
    expect(counts.money).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(shares).toMatchObject({
      'money exact': { right: 1, of: 1 },
      'money value': { right: 1, of: 1 },
      'money range': { right: 0, of: 1 },
      period: { right: 1, of: 1 },
      qualifier: { right: 0, of: 1 },
    })
  })

  it('is deaf to line ends and glued note marks', () => {
    const found = recordsOf(URGES.replace('Board', 'Board12')).map((record) => ({
      ...record,
      text: record.text.replace(' to ', '\nto '),
    }))
    const { total } = scoreCorpus(goldOf(URGES), found)
    expect(total.shares['paragraphs exact']).toEqual({ right: 1, of: 1 })
    expect(total.counts.addressees).toEqual({ tp: 1, fp: 0, fn: 0 })
  })

  it('finds a paragraph by its beginning where its end was cut wrongly', () => {
    const { shares, counts } = score(URGES, `${URGES} 2. The next one.`)
    expect(shares['paragraphs found']).toEqual({ right: 1, of: 1 })
    expect(shares['paragraphs exact']).toEqual({ right: 0, of: 1 })
    expect(counts.clauses).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(counts.boundaries).toEqual({ tp: 0, fp: 1, fn: 1 })
  })

  it('misses everything in a document that nobody annotated', () => {
    const { total } = scoreCorpus(goldOf(URGES), [])
    expect(total.counts).toMatchObject({
      boundaries: { tp: 0, fp: 0, fn: 1 },
      clauses: { tp: 0, fp: 0, fn: 1 },
      addressees: { tp: 0, fp: 0, fn: 1 },
    })
  })

  it('scores no fragment that nobody annotated, and only the layers of the gold', () => {
    expect(scoreCorpus(goldOf(`fragments: yes\n${URGES}`), []).total.counts).toEqual({})
    expect(Object.keys(scoreCorpus(goldOf(`layers: money\n${URGES}`), recordsOf(URGES)).total.counts)).toEqual([
      'money',
    ])
  })

  it('has nothing to say without gold', () => {
    expect(scoreCorpus([], recordsOf(URGES))).toEqual({ total: { counts: {}, shares: {} }, byOrgan: {}, errors: [] })
  })

  it('keeps organs apart and adds them up', () => {
    const gold = [...goldOf(URGES, 'GA', 'one'), ...goldOf(URGES, 'SC', 'two')]
    const { total, byOrgan } = scoreCorpus(gold, recordsOf(URGES, 'one'))
    expect(byOrgan.GA?.counts.clauses).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(byOrgan.SC?.counts.clauses).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(total.counts.clauses).toEqual({ tp: 1, fp: 0, fn: 1 })
  })

  it('scores structure by boundaries, kind, label and depth, but not titles and closing lines', () => {
    const gold = 'title - 0 | A title\noperative 1 0 | First.\noperative (a) 1 | Second;\nclosing - 0 | Done'
    const found =
      'title - 0 | A\ntitle - 0 | title\noperative 1 0 | First.\noperative (a) 0 | Second;\nheading - 0 | Stray'
    const { counts, shares } = score(gold, found)
    expect(counts.boundaries).toEqual({ tp: 2, fp: 1, fn: 0 })
    expect(counts.structure).toEqual({ tp: 1, fp: 2, fn: 1 })
    expect(shares).toMatchObject({ label: { right: 2, of: 2 }, depth: { right: 1, of: 2 } })
  })
})

describe('scoreAgreement', () => {
  it('gives the same F1 whoever comes first', () => {
    const other = goldOf(URGES.replace('{addressee:Board}', 'Board'))
    const [there, back] = [scoreAgreement(goldOf(URGES), other), scoreAgreement(other, goldOf(URGES))]
    expect(there.total.counts.addressees).toEqual({ tp: 0, fp: 0, fn: 1 })
    expect(back.total.counts.addressees).toEqual({ tp: 0, fp: 1, fn: 0 })
  })
})
