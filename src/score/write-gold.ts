// Gold as JSON, in the form that `readGold` reads.

import type { GoldDocument, GoldParagraph } from './gold.ts'

/** The text of a gold file of one document; reading it gives the same document. */
export const goldJson = ({ doc, resolution, organ, layers, paragraphs }: GoldDocument): string => {
  const paragraph = ({ id, kind, label, depth, text, clauses, money }: GoldParagraph) => ({
    id,
    ...(layers.includes('structure') ? { kind, label, depth } : {}),
    text,
    ...(layers.includes('clauses')
      ? { clauses: clauses.map(({ text: phrase, start, end, ...rest }) => ({ start, end, phrase, ...rest })) }
      : {}),
    ...(layers.includes('money')
      ? { money: money.map(({ amountMax, ...sum }) => ({ ...sum, amount_max: amountMax })) }
      : {}),
  })
  const content = {
    doc,
    ...(resolution === undefined ? {} : { resolution }),
    ...(organ === null ? {} : { organ }),
    layers,
    paragraphs: paragraphs.map(paragraph),
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
