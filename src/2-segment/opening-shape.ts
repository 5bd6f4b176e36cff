// What the shape of the first words tells of an opening that the lexicon does not know.

import type { FirstWords } from './first-words.ts'

/** The mood that the first words have by their shape; null where they have that of no verb. */
export const moodByShape = (words: FirstWords): Shape | null => byShape(words, words.printed(0), 0)

type Shape = 'finite' | 'participle'

/** Words on -ing that open no preambular paragraph, as nouns or prepositions do. */
const NOT_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'during according following nothing meeting funding housing training king beijing spring morning everything ' +
    'something anything financing building staffing reporting monitoring'
  ).split(' '),
)

/** What follows a finite verb whose object is named; it tells "Endorses the …" from "States parties …". */
const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  (
    'the that its to all upon with also further a an any again this these those their as once on for Member ' +
    'Governments States in of at General Security Secretary-General'
  ).split(' '),
)

const NOUNS: ReadonlySet<string> = new Set(
  (
    'States Members Governments Parties Countries Nations Persons Rights Rules Regulations Resolutions Decisions ' +
    'Principles Measures Means Ways Activities Programmes Projects Posts Resources Services Funds Terms Methods ' +
    'Criteria Items Reports Views Efforts Groups Bodies Organizations Institutions Elections Appointments Amendments ' +
    'Articles Paragraphs Elements Objectives Functions Recommendations Guidelines Statistics Refugees Women Its This ' +
    'Has Was Is As Does Us Always Perhaps Thus Plus Versus Besides Towards Afterwards United Representatives Experts ' +
    'Officers Documents Arrangements Requirements Contributions Questions Issues Matters Policies Strategies ' +
    'Mechanisms Procedures Communications Relations Operations Sanctions Arms Human Headquarters Affairs Costs ' +
    'Estimates Expenses Allowances Salaries Pensions Benefits Consultations Conditions Goals Targets Challenges ' +
    'Opportunities Needs Children Crimes Acts Indigenous'
  ).split(' '),
)

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

/** Plurals by their ending. */
const NOUN_ENDING = /(?:tions|sions|ments|ities|ances|ences|isms|ists|ships|ings)$/

/** Adjectives and past participles that open a preambular paragraph. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'mindful aware conscious cognizant confident desirous whereas guided convinced concerned alarmed determined ' +
    'encouraged appalled disturbed inspired distressed shocked dismayed grieved committed satisfied persuaded anxious ' +
    'eager resolved hopeful outraged pleased gratified indignant moved prompted motivated impressed fearful grateful ' +
    'considering'
  ).split(' '),
)

/** Behind these the next word is looked at as if it stood first. */
const ADDITIONS: ReadonlySet<string> = new Set('Also Further Again Still More'.split(' '))

/** What the shape of the word at `at`, here written as at the head of a paragraph, and the words behind it tell. */
const byShape = (words: FirstWords, first: string, at: number): Shape | null => {
  if (ADDITIONS.has(first) && words.has(at + 2)) return byShape(words, capital(words.printed(at + 1)), at + 1)
  const isAdverb = first.endsWith('ly') && /^[A-Z][a-z]+ly$/.test(first)
  const place = isAdverb ? at + 1 : at
  const word = isAdverb ? words.printed(place) : first
  if (ADJECTIVES.has(word.toLowerCase())) return 'participle'
  // The last letter tells that most words have none of the shapes.
  switch (word.charCodeAt(word.length - 1)) {
    case 0x67:
      return isPresentParticiple(words, word, place) ? 'participle' : null
    case 0x74:
      return isFrenchParticiple(words, word, place) ? 'participle' : null
    case 0x64:
      return isAdverb && /^[a-z]{3,}ed$/.test(word) ? 'participle' : null
    case 0x73:
    case 0x53:
      return isFiniteVerb(words, word, place, isAdverb) ? 'finite' : null
    default:
      return null
  }
}

const isPresentParticiple = (words: FirstWords, word: string, at: number): boolean =>
  /^[A-Za-z][a-z-]{2,}ing$/.test(word) &&
  (!NOT_PARTICIPLES.has(word.toLowerCase()) || words.printed(at + 1) === 'on' || words.printed(at + 1) === 'upon')

/** "Rappelant", "Considérant". */
const isFrenchParticiple = (words: FirstWords, word: string, at: number): boolean =>
  /^[A-ZÉ][a-zé]{3,}ant$/.test(word) &&
  /^(?:la|le|les|l|sa|ses|que|avec|en|de|des|du|l[’'].*)$/.test(words.printed(at + 1))

const isFiniteVerb = (words: FirstWords, word: string, at: number, isAfterAdverb: boolean): boolean =>
  (/^(?:[A-Z][a-z-]{2,}[^s\Wu]s|[A-Z]{4,}S)$/.test(word) || (isAfterAdverb && /^[a-z]{3,}[^s\Wu]s$/.test(word))) &&
  !NOUNS.has(word) &&
  !NOUN_ENDING.test(word) &&
  OBJECT_OPENERS.has(words.printed(at + 1))
