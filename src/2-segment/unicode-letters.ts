// Which code units are letters. Letters are asked for one by one, so what Unicode's lists say of each is looked up once.

const [KNOWN, LETTER, MARK] = [1, 2, 4]

/** What is known of each code unit; 0 of one that has not come yet. */
const kinds = new Uint8Array(0x10000)

const learn = (code: number): number => {
  const unit = String.fromCharCode(code)
  const kind = KNOWN | (/\p{L}/u.test(unit) ? LETTER : 0) | (/\p{M}/u.test(unit) ? MARK : 0)
  kinds[code] = kind
  return kind
}

/** Whether a code unit is a letter of the basic plane. */
export const isLetter = (code: number): boolean => ((kinds[code] || learn(code)) & LETTER) !== 0

/** Whether it is one, or a mark that stands over or under one. */
export const isLetterOrMark = (code: number): boolean => ((kinds[code] || learn(code)) & (LETTER | MARK)) !== 0
