// The values that enumerated columns allow, each with its meaning in a few words.

import type { Force, ParagraphKind, Qualifier } from '../types.ts'

/** What a paragraph is. */
export const paragraphKinds: Readonly<Record<ParagraphKind, string>> = {
  title: 'anything printed before the organ: symbol, title, session, agenda item',
  organ: 'the line that names the adopting organ, the subject of every verb that follows',
  preambular: 'a paragraph of the preamble',
  operative: 'a paragraph or subparagraph of the operative part',
  heading: 'a heading inside the preamble or the operative part',
  annex: 'anything in an annex, its headings included',
  footnote: 'the text of a note',
  closing: 'meeting and date, vote, signature or adoption line after the text',
}

/** What an operative verb does. */
export const forces: Readonly<Record<Force, string>> = {
  directive: 'gets somebody to act: calls upon, urges, requests, invites',
  deciding: 'settles something by being said: decides, adopts, establishes',
  evaluative: 'judges: welcomes, condemns, deplores, expresses concern',
  reinforcing: 'strengthens what was said before: reaffirms, recalls, stresses',
  observing: 'takes something in: notes, considers, recognizes',
  commissive: 'binds the organ itself: commits itself, undertakes, pledges',
}

/** The part that an actor plays in its clause. */
export const roles: Readonly<Record<'addressee' | 'mentioned', string>> = {
  addressee: 'the organ asks, tells, authorizes or advises this actor to act',
  mentioned: 'named in any other part',
}

/** What an amount is hedged with. */
export const qualifiers: Readonly<Record<Qualifier, string>> = {
  about: 'approximately, some, estimated at, nearly',
  'at-most': 'up to, not to exceed, less than',
  'at-least': 'more than, over, at least',
}
