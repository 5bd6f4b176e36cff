// The built program, for tests of what only it shows: how it starts, how it dies, what it loads.

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

/** The entry of the built program. Throws where it is not built, or older than a source. */
export const builtMain = (): string => {
  const main = join(project, 'dist/cli/main.cjs')
  const built = existsSync(main) ? statSync(main).mtimeMs : 0
  const source = join(project, 'src')
  const sources = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const newest = Math.max(...sources.map((name) => statSync(join(source, name)).mtimeMs))
  if (newest > built)
    throw new Error('Unexpected dist/ that is missing or older than src/, expected npm run build first')
  return main
}
