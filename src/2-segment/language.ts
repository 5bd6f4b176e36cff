// Yearbooks print French beside English, and some texts came in French: which words of a text only a page of French reaches.

const FRENCH =
  /^(?:le|la|les|l|de|d|des|du|et|une|un|au|aux|dans|pour|sur|par|que|qui|est|ses|sa|son|cette|leur|avec|ou|en|à)$/

/** Fewest words of which the language can be told. */
const FEWEST = 8

/** Whether a text is French rather than English: more than a fifth of its words are French ones that tie a sentence together. */
export const isFrench = (text: string): boolean => {
  const words = text.slice(0, 2000).match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST) return false
  return words.filter((word) => FRENCH.test(word.toLowerCase())).length > words.length / 5
}
