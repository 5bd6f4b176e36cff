// Makes one file of what the program needs before a command is named, the parser of arguments as well: dist/cli/main.cjs. CommonJS,
// since Node gets ready for modules only when one is asked for: help and version need none, and are told in half the time.

import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const CLI = join(import.meta.dirname, '../dist/cli')

/** Commands stay files of their own, which the one that is named is loaded from. */
const commandsApart: Plugin = {
  name: 'commands-apart',
  resolveDynamicImport: (specifier) => (typeof specifier === 'string' ? { id: specifier, external: true } : null),
}

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [commandsApart],
  ssr: { noExternal: true },
  build: {
    ssr: join(CLI, 'main.js'),
    outDir: CLI,
    emptyOutDir: false,
    target: 'node20',
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'main.cjs' } },
  },
})
