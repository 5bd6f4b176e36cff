#!/usr/bin/env node
// The command `calls-upon`. Built into dist/cli/main.cjs, which can't wait for a promise at its end.

import { processIo } from './io.ts'
import { run } from './run.ts'

run(process.argv.slice(2), processIo()).then((exitCode) => {
  process.exitCode = exitCode
})
