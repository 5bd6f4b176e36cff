// What a word tells where it opens a paragraph: what begins with it in the lexicon, and what its shape speaks for. Paragraphs
// open with few different words, so each is looked up once and kept.

import type { VerbForm, VerbLexicon } from '../models/verbs.ts'

/** A word by which a paragraph may open. */
export interface OpeningWord {
  readonly lower: string
  /** Adverbs and verbs of the lexicon that begin with it. */
  readonly adverbs: readonly (readonly string[])[]
  readonly forms: readonly VerbForm[]
  /** "in", "with": a phrase that begins so may stand before the verb. */
  readonly isPreposition: boolean
  /** Bits of `Shape`. */
  readonly shape: number
}

/** What the letters of a word speak for. */
export const Shape = {
  /** "also": the next word is looked at as if it stood first. */
  addition: 1,
  /** "deeply", in any case; with a capital. */
  adverb: 2,
  capitalAdverb: 4,
  /** "mindful", "alarmed", in any case. */
  adjective: 8,
  /** "recalling"; "during", which is one only before "on" and "upon". */
  participle: 16,
  doubtfulParticiple: 32,
  /** "Rappelant". */
  frenchParticiple: 64,
  /** "concerned", in small letters. */
  pastParticiple: 128,
  /** "Requests"; "requests", which is one only behind an adverb. */
  finite: 256,
  smallFinite: 512,
  /** "the", "that": what follows a finite verb. */
  objectOpener: 1024,
} as const

const ADDITIONS: ReadonlySet<string> = new Set('Also Further Again Still More'.split(' '))

const PREPOSITIONS: ReadonlySet<string> = new Set('in with to for on as at by'.split(' '))

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

const shapeOf = (word: string, lower: string): number => {
  const isNoun = NOUNS.has(word) || NOUN_ENDING.test(word)
  return (
    (ADDITIONS.has(word) ? Shape.addition : 0) |
    (/^[a-z]{4,}ly$/.test(lower) && !/^(?:apply|reply|rely|comply|supply|imply)$/.test(lower) ? Shape.adverb : 0) |
    (/^[A-Z][a-z]+ly$/.test(word) ? Shape.capitalAdverb : 0) |
    (ADJECTIVES.has(lower) ? Shape.adjective : 0) |
    (/^[A-Za-z][a-z-]{2,}ing$/.test(word)
      ? NOT_PARTICIPLES.has(lower)
        ? Shape.doubtfulParticiple
        : Shape.participle
      : 0) |
    (/^[A-ZÉ][a-zé]{3,}ant$/.test(word) ? Shape.frenchParticiple : 0) |
    (/^[a-z]{3,}ed$/.test(word) ? Shape.pastParticiple : 0) |
    (/^(?:[A-Z][a-z-]{2,}[^s\Wu]s|[A-Z]{4,}S)$/.test(word) && !isNoun ? Shape.finite : 0) |
    (/^[a-z]{3,}[^s\Wu]s$/.test(word) && !isNoun ? Shape.smallFinite : 0) |
    (OBJECT_OPENERS.has(word) ? Shape.objectOpener : 0)
  )
}

/** So many words are kept at most. */
const MOST = 8000

/** Opening words of one lexicon by how they are printed. */
export class OpeningWords {
  private readonly known = new Map<string, OpeningWord>()

  constructor(private readonly verbs: VerbLexicon) {}

  /** What a word tells; of no word at all the empty one. */
  of(printed: string): OpeningWord {
    return this.known.get(printed) ?? this.learn(printed)
  }

  private learn(printed: string): OpeningWord {
    const lower = printed.toLowerCase()
    const word: OpeningWord = {
      lower,
      adverbs: this.verbs.adverbs.get(lower) ?? [],
      forms: this.verbs.byFirstWord.get(lower) ?? [],
      isPreposition: PREPOSITIONS.has(lower),
      shape: shapeOf(printed, lower),
    }
    if (this.known.size === MOST) this.known.clear()
    // Not the slice itself, which would keep the whole text in memory.
    this.known.set(printed.split('').join(''), word)
    return word
  }
}
