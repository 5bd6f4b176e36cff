// Lets V8 watch functions longer before it optimises them, and optimise them one by one. The program runs a thousand functions of
// about the same weight, most of which V8 soon optimises, on what it has seen of a few documents, and throws away again: compiling
// takes a third of all processor time in a run over a thousand documents.

import { setFlagsFromString } from 'node:v8'

/** Bytes of bytecode between two looks at a function; V8's own measure is 67,584. By `npm run bench`, less and more are slower. */
const BUDGET = 250_000

/**
 * Bytes of bytecode that V8 copies at most into a function from those that it calls; V8's own measure is 920. With it the stages were
 * compiled whole again and again, wherever one of the functions in them met something new. Below 100 the loops over words get slower.
 */
const INLINED = 250

/** The version that has these flags and that they were measured for, that of Node 20; later ones compile in more steps, by other flags. */
const VERSION = /^11\./

/** Sets them for all threads of the process. What is computed stays the same. */
export const optimiseLate = (): void => {
  if (!VERSION.test(process.versions.v8)) return
  setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
}
