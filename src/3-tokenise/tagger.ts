// The rules of wink's tagger: they correct the most likely tags of a text's words by the words around them. Each machine
// looks for patterns of tags, the longest first, and gives one word of each pattern another tag.

import type { Lexemes } from './lexemes.ts'
import type { Row } from './row.ts'

/** Events of a machine: tags, and behind them the hints. */
const HINTS = 19
const EVENTS = 64
/** What the model adds to a hint, and events that stand for none. */
const MODEL_HINTS = 1_080_000
const MODEL_OTHERWISE = 2_070_003

/** A machine as the model has it: its transitions, which patterns its states end, and which part of a pattern is meant. */
type ModelMachine = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly number[]>>,
]

interface Machine {
  /** Next state by state and event; 0 for none. */
  readonly next: Uint8Array
  /** State of the pattern that ends here if no longer one does; 0 for none. */
  readonly otherwise: Uint8Array
  /** Tag that the pattern gives if the word may have it, negative if it gives it to any; 0 where no pattern ends. */
  readonly tag: Int8Array
  /** Which word of the pattern is given it. */
  readonly place: Uint8Array
}

const compile = (json: string): Machine => {
  const [, last, transitions, patterns, marks] = JSON.parse(json) as ModelMachine
  const states = last + 1
  const machine: Machine = {
    next: new Uint8Array(states * EVENTS),
    otherwise: new Uint8Array(states),
    tag: new Int8Array(states),
    place: new Uint8Array(states),
  }
  for (const [state, row] of Object.entries(transitions))
    for (const [event, next] of Object.entries(row)) {
      const code = Number(event)
      if (code === MODEL_OTHERWISE) machine.otherwise[Number(state)] = next
      else machine.next[Number(state) * EVENTS + (code < MODEL_HINTS ? code : code - MODEL_HINTS + HINTS)] = next
    }
  for (const [state, tag] of Object.entries(patterns)) machine.tag[Number(state)] = Number(tag)
  for (const [state, mark] of Object.entries(marks)) machine.place[Number(state)] = mark[0] as number
  return machine
}

/** Tags words by what the lexicon says of each and by the rules; holds the machines of one model. */
export class Tagger {
  readonly #machines: readonly Machine[]
  #tags = new Uint8Array(1024)
  /** What the machines see of each word. */
  #events = new Uint8Array(1024)

  constructor(machines: readonly string[]) {
    this.#machines = machines.map(compile)
  }

  /** Tags of the words of a row, which hold until it is called again. Linear. */
  tag({ words, length }: Row, { likely, hints, certain, tags: possible }: Lexemes): Uint8Array {
    if (this.#tags.length < length) {
      this.#tags = new Uint8Array(length * 2)
      this.#events = new Uint8Array(length * 2)
    }
    const [tags, events] = [this.#tags, this.#events]
    let isAnyCertain = false
    for (let i = 0; i < length; i += 1) {
      const word = words[i] as number
      const hint = hints[word] as number
      const tag = likely[word] as number
      tags[i] = tag
      events[i] = hint === 0 ? tag : hint + HINTS
      if (certain[word] !== 0) isAnyCertain = true
    }
    for (const machine of this.#machines) apply(machine, words, length, tags, events, possible)
    for (let i = 0; isAnyCertain && i < length; i += 1) {
      const tag = certain[words[i] as number] as number
      if (tag !== 0) tags[i] = tag
    }
    return tags
  }
}

const apply = (
  { next, otherwise, tag, place }: Machine,
  words: Int32Array,
  length: number,
  tags: Uint8Array,
  events: Uint8Array,
  possible: Int32Array,
): void => {
  for (let first = 0; first < length; ) {
    let found = 0
    let end = first
    let state = 0
    for (let at = first; at < length; at += 1) {
      state = next[state * EVENTS + (events[at] as number)] as number
      if (state === 0) break
      const isEnd = tag[state] !== 0
      const shorter = isEnd ? state : (otherwise[state] as number)
      if (shorter !== 0) {
        found = shorter
        end = at
      }
      if (isEnd) break
    }
    if (found !== 0) {
      const given = tag[found] as number
      const meant = first + (place[found] as number)
      if (given < 0 || (((possible[words[meant] as number] as number) >> given) & 1) === 1) {
        if (events[meant] === tags[meant]) events[meant] = Math.abs(given)
        tags[meant] = Math.abs(given)
      }
    }
    first = end + 1
  }
}
