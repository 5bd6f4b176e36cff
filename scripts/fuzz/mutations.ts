// What a fuzz run does to a text: what scanners, editors and broken disks do, and what nobody does.

import type { Chance } from '../chance.ts'

type Mutation = (text: string, chance: Chance, other: string) => string

/** A slice of a text, mostly short. */
const sliceOf = (text: string, chance: Chance): readonly [from: number, to: number] => {
  const from = chance.int(0, text.length)
  const longest = chance.happens(0.2) ? text.length : Math.min(text.length, 200)
  return [from, Math.min(text.length, from + chance.int(0, longest))]
}

/** Characters that some stage or format gives a meaning of its own. */
const ODD =
  '\t\r\n\f\v\u0085\u00a0\u00ad\u200b\u200f\u202e\u2028\u2060\ufeff\ufffd\ud800\udc00🌊é\u0301,;:.()[]“”"\'’«»—–-*†¹²/|#$€<>&_~^=+@\\123aA'
const odd = [...ODD]

const insertOdd: Mutation = (text, chance) => {
  const at = chance.int(0, text.length)
  return text.slice(0, at) + Array.from({ length: chance.int(1, 6) }, () => chance.oneOf(odd)).join('') + text.slice(at)
}

const dropSlice: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  return text.slice(0, from) + text.slice(to)
}

const repeatSlice: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  return text.slice(0, to) + text.slice(from, to).repeat(chance.int(1, 20)).slice(0, 20_000) + text.slice(to)
}

const moveSlice: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  const rest = text.slice(0, from) + text.slice(to)
  const at = chance.int(0, rest.length)
  return rest.slice(0, at) + text.slice(from, to) + rest.slice(at)
}

const splice: Mutation = (text, chance, other) => {
  const at = chance.int(0, text.length)
  const [from, to] = sliceOf(other, chance)
  return text.slice(0, at) + other.slice(from, to) + text.slice(at)
}

const changeCase: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  const slice = text.slice(from, to)
  return text.slice(0, from) + (chance.happens(0.5) ? slice.toUpperCase() : slice.toLowerCase()) + text.slice(to)
}

const joinLines: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  return text.slice(0, from) + text.slice(from, to).replace(/\s*\n\s*/g, chance.oneOf(['', ' ', '-'])) + text.slice(to)
}

const breakLines: Mutation = (text, chance) => {
  const [from, to] = sliceOf(text, chance)
  return (
    text.slice(0, from) + text.slice(from, to).replace(/ /g, chance.oneOf(['\n', '\n\n', '\t', ''])) + text.slice(to)
  )
}

const MUTATIONS: readonly Mutation[] = [
  insertOdd,
  dropSlice,
  repeatSlice,
  moveSlice,
  splice,
  changeCase,
  joinLines,
  breakLines,
]

/** Most bytes of a mutated text. */
const MOST = 200_000

/** One of the texts, mutated a few times; now and then its bytes are broken as well. */
export const mutated = (chance: Chance, texts: readonly Uint8Array[]): Uint8Array => {
  const pick = () => Buffer.from(chance.oneOf(texts)).toString('utf8')
  let text = pick()
  for (let i = chance.int(1, 8); i > 0; i -= 1) text = chance.oneOf(MUTATIONS)(text, chance, pick())
  const bytes = Buffer.from(text).subarray(0, MOST)
  if (chance.happens(0.1))
    for (let i = chance.int(1, 5); i > 0 && bytes.length > 0; i -= 1)
      bytes[chance.int(0, bytes.length - 1)] = chance.int(0, 255)
  return bytes
}
