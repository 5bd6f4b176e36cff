// The sentences of a resolution: its clauses, and what stands in none.

import type { ClauseRecord, ParagraphRecord, ResolutionRecord, TokenRecord } from '../record.ts'

/** A clause with its words, or words of a paragraph that are in no clause. */
export interface Sentence {
  /** The clause's id, or the paragraph's with a number behind it. */
  readonly id: string
  readonly paragraph: ParagraphRecord
  readonly clause: ClauseRecord | null
  readonly tokens: readonly TokenRecord[]
}

/** The sentences in the order of the text; every token is in one. */
export const sentencesOf = (record: ResolutionRecord): Sentence[] => record.paragraphs.flatMap(sentencesOfParagraph)

const sentencesOfParagraph = (paragraph: ParagraphRecord): Sentence[] => {
  const sentences: Sentence[] = []
  const clauses = paragraph.clauses.values()
  let clause = clauses.next().value ?? null
  let tokens: TokenRecord[] = []
  let current: ClauseRecord | null = null
  let rests = 0
  const close = () => {
    if (tokens.length > 0) {
      if (current === null) rests += 1
      sentences.push({ id: current?.id ?? `${paragraph.id}.rest${rests}`, paragraph, clause: current, tokens })
    }
    tokens = []
  }
  for (const token of paragraph.tokens ?? []) {
    // A word that a clause begins or ends in belongs to the clause in which it begins.
    while (clause !== null && token.start >= clause.end) clause = clauses.next().value ?? null
    const own = clause !== null && token.start >= clause.start ? clause : null
    if (own !== current) close()
    current = own
    tokens.push(token)
  }
  close()
  return sentences
}
