// Python with what a test wants of it: CI makes an environment for it, elsewhere a test is skipped.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const own = join(import.meta.dirname, '../.ci/venv/bin/python')

/** Python of CI's environment, else the machine's. */
export const python: string = process.env.PYTHON ?? (existsSync(own) ? own : 'python3')

/** Those of `modules` that Python can import. */
export const installed = (modules: readonly string[]): readonly string[] =>
  modules.filter((name) => spawnSync(python, ['-c', `import ${name}`]).status === 0)
