// How a paragraph's words open: with a finite verb (operative), with a participle or adjective (preambular), or neither.

import type { VerbLexicon } from '../models/verbs.ts'
import { firstWords } from './first-words.ts'

/** What the first words are, and whether the lexicon knows them or only their shape speaks for it. */
export interface Opening {
  readonly mood: 'finite' | 'participle' | 'base'
  readonly known: boolean
}

/** Only so much of a paragraph is looked at. */
const HEAD = 200
const MOST_WORDS = 16

/** Reads the opening of a paragraph whose label has been taken off; null where it opens with no verb. */
export const openingOf = (text: string, verbs: VerbLexicon): Opening | null => {
  const head = text.slice(0, HEAD).replace(/^[“"«‘'([\s]+/, '')
  const words = firstWords(head, MOST_WORDS)
  const lower = words.map((word) => word.toLowerCase())
  for (const start of [skipModifiers(lower, verbs), 0]) {
    const known = lookUp(lower, start, verbs)
    if (known) return { mood: known, known: true }
  }
  // "In this context, requests …"
  const comma = /^(?:in|with|to|for|on|as|at|by)$/.test(lower[0] ?? '') ? lower.indexOf(',') : -1
  if (comma > 0 && lookUp(lower, skipModifiers(lower, verbs, comma + 1), verbs) === 'finite')
    return { mood: 'finite', known: true }
  return byShape(words)
}

const skipModifiers = (words: readonly string[], verbs: VerbLexicon, from = 0): number => {
  let at = from
  for (let guard = 0; guard < 6; guard += 1) {
    const found = verbs.adverbs
      .get(words[at] ?? '')
      ?.find((phrase) => phrase.every((word, i) => words[at + i] === word))
    if (found) at += found.length
    else if (
      /^[a-z]{4,}ly$/.test(words[at] ?? '') &&
      !/^(?:apply|reply|rely|comply|supply|imply)$/.test(words[at] ?? '')
    )
      at += 1
    else if (words[at] === ',' || (at > from && words[at] === 'and')) at += 1
    else break
  }
  return at
}

const lookUp = (words: readonly string[], start: number, verbs: VerbLexicon): Opening['mood'] | null => {
  const first = words[start]
  if (first === undefined) return null
  if (first === 'having' || first === 'being') return 'participle'
  for (const form of verbs.byFirstWord.get(first) ?? []) {
    // "expresses its deep concern": only the verb of a light form stands first for sure.
    const wanted = form.entry.kind === 'light' ? form.words.slice(0, 1) : form.words
    if (!wanted.every((word, i) => words[start + i] === word)) continue
    if (form.mood === 'finite') return 'finite'
    if (form.mood === 'participle' || form.mood === 'adjective') return 'participle'
    if (form.mood === 'base') return 'base'
  }
  return null
}

/** Words on -ing that open no preambular paragraph, as nouns or prepositions do. */
const NOT_PARTICIPLES =
  /^(?:During|According|Following|Nothing|Meeting|Funding|Housing|Training|King|Beijing|Spring|Morning|Everything|Something|Anything|Financing|Building|Staffing|Reporting|Monitoring)$/i

/** What follows a finite verb whose object is named; it tells "Endorses the …" from "States parties …". */
const OBJECT_OPENERS =
  /^(?:the|that|its|to|all|upon|with|also|further|a|an|any|again|this|these|those|their|as|once|on|for|Member|Governments|States|in|of|at|General|Security|Secretary-General)$/

const NOUNS =
  /^(?:States|Members|Governments|Parties|Countries|Nations|Persons|Rights|Rules|Regulations|Resolutions|Decisions|Principles|Measures|Means|Ways|Activities|Programmes|Projects|Posts|Resources|Services|Funds|Terms|Methods|Criteria|Items|Reports|Views|Efforts|Groups|Groups|Bodies|Organizations|Institutions|Elections|Appointments|Amendments|Articles|Paragraphs|Elements|Objectives|Functions|Recommendations|Guidelines|Statistics|Refugees|Women|Its|This|Has|Was|Is|As|Does|Us|Always|Perhaps|Thus|Plus|Versus|Besides|Towards|Afterwards|United|Representatives|Experts|Officers|Documents|Arrangements|Requirements|Contributions|Questions|Issues|Matters|Policies|Strategies|Mechanisms|Procedures|Communications|Relations|Operations|Sanctions|Arms|Human|Headquarters|Affairs|Costs|Estimates|Expenses|Allowances|Salaries|Pensions|Benefits|Consultations|Conditions|Goals|Targets|Challenges|Opportunities|Needs|Children|Crimes|Acts|Indigenous)$/

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

/** Plurals by their ending. */
const NOUN_ENDING = /(?:tions|sions|ments|ities|ances|ences|isms|ists|ships|ings)$/

const byShape = (words: readonly string[]): Opening | null => {
  const first = words[0] ?? ''
  if (/^(?:Also|Further|Again|Still|More)$/.test(first) && words.length > 2)
    return byShape([capital(words[1] as string), ...words.slice(2)])
  const adverb = /^[A-Z][a-z]+ly$/.test(first)
  const word = (adverb ? words[1] : first) ?? ''
  const next = words[adverb ? 2 : 1] ?? ''
  if (
    /^(?:Mindful|Aware|Conscious|Cognizant|Confident|Desirous|Whereas|Guided|Convinced|Concerned|Alarmed|Determined|Encouraged|Appalled|Disturbed|Inspired|Distressed|Shocked|Dismayed|Grieved|Committed|Satisfied|Persuaded|Anxious|Eager|Resolved|Hopeful|Outraged|Pleased|Gratified|Indignant|Moved|Prompted|Motivated|Impressed|Fearful|Grateful|Considering)$/i.test(
      word,
    )
  )
    return { mood: 'participle', known: false }
  if (/^[A-Za-z][a-z-]{2,}ing$/.test(word) && (!NOT_PARTICIPLES.test(word) || /^(?:on|upon)$/.test(next)))
    return { mood: 'participle', known: false }
  // French: "Rappelant", "Considérant".
  if (/^[A-ZÉ][a-zé]{3,}ant$/.test(word) && /^(?:la|le|les|l|sa|ses|que|avec|en|de|des|du|l[’'].*)$/.test(next))
    return { mood: 'participle', known: false }
  if (adverb && /^[a-z]{3,}ed$/.test(word)) return { mood: 'participle', known: false }
  const finite = /^(?:[A-Z][a-z-]{2,}[^s\Wu]s|[A-Z]{4,}S)$/.test(word) || (adverb && /^[a-z]{3,}[^s\Wu]s$/.test(word))
  if (finite && !NOUNS.test(word) && !NOUN_ENDING.test(word) && OBJECT_OPENERS.test(next))
    return { mood: 'finite', known: false }
  return null
}
