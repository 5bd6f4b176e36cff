// Lets V8 watch functions longer before it optimises them. The program runs a thousand functions of about the same weight, most
// of which V8 soon optimises, on what it has seen of a few documents, and throws away again: compiling takes a third of all
// processor time in a run over a thousand documents.

import { setFlagsFromString } from 'node:v8'

/** Bytes of bytecode between two looks at a function; V8's own measure is 67,584. By `npm run bench`, less and more are slower. */
const BUDGET = 250_000

/** The version that has this flag and that it was measured for, that of Node 20; later ones compile in more steps, by other flags. */
const VERSION = /^11\./

/** Sets it for all threads of the process. What is computed stays the same. */
export const optimiseLate = (): void => {
  if (VERSION.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
