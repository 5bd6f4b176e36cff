import { describe, expect, it } from 'vitest'
import type { ParagraphKind } from '../../src/types.ts'
import { annotateMarked, phrases } from '../fragment.ts'

const check = (marked: string, kind: ParagraphKind = 'operative') => {
  const { resolution, expected } = annotateMarked(marked, 'verb', kind)
  expect(phrases(resolution)).toEqual(expected)
}

describe('verbs that count', () => {
  it.each([
    ['the head', '{verb:Requests} the Secretary-General to report;'],
    ['a further finite verb', '{verb:Welcomes} the report, and {verb:encourages} its use;'],
    ['without a comma', '{verb:Recalls} resolution 12 (1951) and {verb:calls upon} both parties to respect it;'],
    [
      'several in a row',
      '{verb:Notes with concern} the delay, {verb:calls upon} donors to pay, {verb:also urges} them to plan, and {verb:further invites} advice;',
    ],
    ['two under one object', '{verb:Welcomes} and {verb:supports} the plan;'],
    ['behind "in this regard"', '{verb:Notes} the gaps, and in this regard {verb:stresses} the need for data;'],
    [
      'a participle in an operative paragraph',
      '{verb:Takes note of} the report, {verb:noting with concern} that it came late;',
    ],
    ['behind a semicolon', '{verb:Endorses} the plan; and {verb:decides} to review it;'],
    ['while', '{verb:Decides} to continue, while {verb:recognizing} the cost;'],
    ['capitals of the World Health Assembly', '{verb:URGES} Member States to act;'],
    [
      'a light verb with its noun',
      '{verb:Welcomes} the truce, and {verb:reiterates its demand} for peace, and {verb:expresses its trust} in the Board;',
    ],
    ['behind a second label', '(a) {verb:Requests} the Secretary-General to report;'],
    ['behind a connector without its comma', 'In this connection {verb:requests} the Secretary-General to report;'],
    ['behind an introduction', 'In this context, {verb:decides} to act;'],
    ['a copula', '{verb:Remains deeply concerned} that aid is late;'],
    [
      'of an organ named behind an adverbial',
      '“In this regard, the Security Council {verb:emphasises} the role of the Mission. To this end, the Council {verb:also urges} donors to pay.”',
    ],
    [
      'of "it", which is the organ',
      'The Council {verb:welcomes} the talks. It {verb:further requests} a plan of work.',
    ],
    [
      'of "it" behind an adverbial',
      'The Council {verb:welcomes} the talks. In that regard, it {verb:calls on} both parties to persevere.',
    ],
    [
      'of an organ that is named again',
      'The Security Council {verb:welcomes} the talks, and in this regard, the Council {verb:calls on} both parties to persevere.',
    ],
    [
      'of "it" behind an act that a participle introduces',
      'While {verb:recognizing} the gains, the Security Council {verb:urges} haste. It {verb:commends} the envoy.',
    ],
    [
      'of an organ named behind a connector without a comma',
      'The Council {verb:welcomes} the talks. In this regard the Council {verb:calls on} both parties to persevere.',
    ],
    ['of "we" behind an adverbial', 'In addition to the Charter, we {verb:recall} the outcome of the forum.'],
    ['behind "in particular"', '{verb:Notes} the gaps, and in particular {verb:urges} States to fill them;'],
    [
      'behind a name in the plural and before what is asked',
      '{verb:Encourages} all States and {verb:requests} United Nations entities to act;',
    ],
    [
      'that could be a noun before one that could not',
      '{verb:Notes} the plan, and {verb:supports} and {verb:stresses} its aims;',
    ],
    ['that could be a noun before an infinitive', '{verb:Notes} the plan, and {verb:undertakes} to keep it;'],
    [
      'behind "has", which is no verb of the organ',
      '{verb:Notes} that trade has grown and {verb:recalls} the reasons;',
    ],
    ['of "we" behind what somebody else does', 'Forests dwindle each year, and we {verb:encourage} their protection;'],
    ['continues to', '{verb:Notes} the plan and {verb:continues to stress} its cost;'],
  ])('%s', (_, marked) => check(marked))

  it.each([
    [
      'what is asked behind a chain of gerunds',
      '{verb:Welcoming} the role of the Office in hearing and settling disputes, and {verb:encouraging} the Office to go on,',
    ],
    [
      'more of the same behind a chain of gerunds',
      '{verb:Welcoming} the gains in fishing and farming, and {verb:further encouraging} trade in both,',
    ],
    [
      'a rare one that is coloured',
      '{verb:Recognizing} the right of fishers to rest, {verb:observing with concern} their long hours,',
    ],
    [
      'further participles',
      '{verb:Recalling} the Charter, {verb:reaffirming} its purposes, and {verb:stressing} their value,',
    ],
    ['an adjective', '{verb:Convinced} that peace is possible, and {verb:deeply concerned} by the delay,'],
    ['a perfect participle', '{verb:Having considered} the report of the Board,'],
    ['a verb with its particle', '{verb:Bearing in mind} the needs of small States,'],
    ['a slip into the finite', '{verb:Welcoming} the survey of rivers, and {verb:urges} its early completion,'],
    [
      'a slip of expressing',
      '{verb:Condemning} the raids on boats, and {verb:expresses its determination} to end them,',
    ],
    [
      'behind a connector between commas',
      '{verb:Noting} the work of the Board in easing and widening trade and, in this regard, {verb:encouraging} the efforts of others,',
    ],
  ])('in the preamble: %s', (_, marked) => check(marked, 'preambular'))

  it.each([
    ['we', 'We {verb:reaffirm} the Charter and {verb:commit ourselves} to its purposes.'],
    ['we, in a second sentence', 'We {verb:welcome} the plan. We {verb:also recognize} its cost.'],
    ['we with an apposition', 'We, the Ministers of Fisheries, meeting at Cork, {verb:resolve} to act.'],
  ])('of a declaration: %s', (_, marked) => check(marked))
})

describe('verbs that do not count', () => {
  it.each([
    [
      'a title behind a colon',
      '{verb:Takes note of} the report entitled “Lakes of the World: Highlights of a Decade”;',
    ],
    [
      'commitments and demands',
      '{verb:Notes} that the parties met all the commitments and demands referred to in paragraph 1;',
    ],
    ['gifts and honours', '{verb:Requests} the Board to count the gifts and honours received by its officers;'],
    ['of a that-clause', '{verb:Notes} that the report calls upon States to act;'],
    ['of a relative clause', '{verb:Takes note of} the report, which notes progress and calls for more;'],
    ['of an earlier act', '{verb:Recalls} its decision to meet, in which it requested advice and urged haste;'],
    ['an infinitive', '{verb:Decides} to request the Board to meet and to invite observers;'],
    ['plural nouns', '{verb:Welcomes} the calls, requests and appeals of the Board, and its notes;'],
    [
      'a chain of gerunds',
      '{verb:Invites} States to help by promoting trade, supporting schools and encouraging research;',
    ],
    ['an independent clause of somebody else', 'The Force shall be established under the authority of the Council;'],
    ['a passive', 'Member States are invited to submit their views;'],
    ['taking into account', '{verb:Requests} the Board to report, taking into account the views of States;'],
    [
      'bearing in mind, of the addressee',
      '{verb:Encourages} States to plan with care, bearing in mind national priorities;',
    ],
    ['of a report', 'The Committee, noting that the harbour was closed, requested a survey of the coast.'],
    ['a noun on -ing', 'Lifting of the embargo on fish and of other measures'],
    ['a noun in the plural', 'Studies of the catch, with a view to its reduction;'],
    [
      'a noun beside others in a declaration',
      'We {verb:welcome} the gains in treatment, care and support in the isles.',
    ],
    ['the subject of another sentence', 'We {verb:welcome} the fund; in this context, support should go on.'],
    ['a promise of others', '{verb:Notes} the letter by which the State joins, and undertakes to pay;'],
    ['of somebody else beside "we"', 'We {verb:welcome} the plan of the Union and its work and supports trade.'],
    ['an attribute', '{verb:Urges} both requested and requesting States to act;'],
    ['nouns that are verbs elsewhere', '{verb:Recalls} the decisions and mandates given by the Board, and its tasks;'],
    ['a deed of others', '{verb:Supports} help with clearing mines, and undertaking surveys of the coast;'],
    ['one of a row of names', '{verb:Recalls} that any individual, group, undertaking, or entity may apply;'],
    ['in a relative clause', '{verb:Recalls} resolution 9 (1950) which, acting under Chapter VI, the Council adopted;'],
    ['how others act', '{verb:Welcomes} a plan for all States, acting in partnership;'],
    [
      'of an organ in a that-clause',
      '{verb:Notes} that talks go on, and the Council calls on both parties to persevere;',
    ],
    ['of "it", which is a thing', 'We {verb:welcome} the Atlas. It recognizes the role of harbours.'],
    ['of "it" in a sentence of others', 'The Atlas is new. It notes the harbours.'],
    ['behind a condition', 'If the talks fail, the Council requests of its members a reply.'],
  ])('%s', (_, marked) => check(marked))

  it('in the annex of a declaration: a participle counts where it leads to "we", and nobody else does', () => {
    check('{verb:Recognizing} that trade grows and also requires care, we {verb:commit} to plant trees.', 'annex')
    check('{verb:Recognizing} that trade grows, we {verb:welcome} new trees and {verb:call for} care.', 'annex')
    check('Recognizing that trade grows and also requires care, States plant trees.', 'annex')
  })

  it.each([
    ['a pair of gerunds', '{verb:Recalling} the aim of promoting and encouraging respect for the sea,'],
    [
      'the last of a chain of gerunds',
      '{verb:Noting} the need to grow by planting trees, and encouraging trade in fruit,',
    ],
    ['a passive with "by"', '{verb:Condemning} the acts, committed by all sides, and {verb:committed} to justice,'],
    ['what others are told', '{verb:Noting} the wish of villagers to be involved in and informed about the works,'],
    ['the participle of a noun', '{verb:Recalling} the Declaration expressing hope and recognizing rights,'],
    ['a reported act', '{verb:Recalling} its resolution 5 (1947), which noted the plan and requested advice,'],
    [
      'what a declaration says',
      '{verb:Recalling} the Declaration, which affirms the rights of all, and calls for their respect,',
    ],
    ['what a thing does', '{verb:Welcoming} the growth of trade, and supports for fishers,'],
    ['a noun beside others', '{verb:Taking note of} all statements, observations and notes issued by the Board,'],
  ])('in the preamble: %s', (_, marked) => check(marked, 'preambular'))
})

describe('phrase, lemma and modifiers', () => {
  it.each([
    ['{verb:Calls upon} Member States to act', 'call upon', []],
    ['{verb:Also calls upon} all parties to act', 'call upon', ['also']],
    ['{verb:Calls, in this regard, upon} States to act', 'call upon', []],
    ['{verb:Calls in this regard upon} States to act', 'call upon', []],
    ['{verb:Welcomes}, in this regard, the report', 'welcome', []],
    ['{verb:Once again strongly urges} both sides to act', 'urge', ['once again', 'strongly']],
    ['{verb:Calls for} increased assistance', 'call for', []],
    ['{verb:Calls on} both parties to act', 'call upon', []],
    ['{verb:Takes note of} the report', 'take note', []],
    ['{verb:Takes note with appreciation of} the report', 'take note', ['with appreciation']],
    ['{verb:Notes with deep concern} that aid is late', 'note', ['with deep concern']],
    ['{verb:Expresses its deep concern} at the delay', 'express concern', ['deep']],
    ['{verb:Reiterates its call} to Member States', 'reiterate call', []],
    ['{verb:Decides} to remain seized of the matter', 'decide', []],
    ['{verb:Pays tribute to} the volunteers', 'pay tribute', []],
    ['{verb:Encourages} further efforts', 'encourage', []],
    ['{verb:Recalls further} its resolution 9 (1950)', 'recall', ['further']],
    ['{verb:Remains concerned} at the delay', 'remain concerned', []],
    ['{verb:Renews} its commitment to the plan', 'renew', []],
    ['{verb:Emphasises} the need for haste', 'emphasize', []],
  ])('%s', (marked, lemma, modifiers) => {
    const { resolution, expected } = annotateMarked(marked, 'verb')
    expect(phrases(resolution)).toEqual(expected)
    expect(resolution.clauses[0]).toMatchObject({ lemma, modifiers })
  })

  it.each([
    ['{verb:Expressing concern also} that aid is late,', 'express concern', ['also']],
    ['{verb:Deeply concerned} that aid is late,', 'concerned', ['deeply']],
    ['{verb:Mindful of} the Charter,', 'mindful', []],
    ['{verb:Acting} under Chapter VII of the Charter,', 'act', []],
    ['{verb:Having regard to} the Charter,', 'have regard', []],
  ])('in the preamble: %s', (marked, lemma, modifiers) => {
    const { resolution, expected } = annotateMarked(marked, 'verb', 'preambular')
    expect(phrases(resolution)).toEqual(expected)
    expect(resolution.clauses[0]).toMatchObject({ lemma, modifiers })
  })
})
