// calls-upon explore: an annotated corpus as a site of static files.

import { join } from 'node:path'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

interface ExploreOptions {
  readonly out: string
  readonly serve?: string | true
  readonly models?: string
}

const EXAMPLES = `
Examples:
  calls-upon explore corpus                       writes site/, whose index.html opens in any browser, also from the disk
  calls-upon explore corpus --out un --serve      and shows it at http://127.0.0.1:8017/ until Ctrl-C
  calls-upon explore corpus --serve 9000          on another port

The site needs no server and no network: copy the folder wherever static files are served. A folder that holds a site is written anew.
Exit code: 0 written, 2 usage.`

const PORT = 8017

export const defineExplore: DefineCommand = (command, io, done) => {
  command
    .description(
      'Writes a site that shows a corpus: filters, keywords in context, figures, texts with their marks, an annotator.',
    )
    .argument('[corpus]', 'a corpus folder')
    .option('-o, --out <folder>', 'the folder to write', 'site')
    .option('--serve [port]', `serve it on this machine alone, until Ctrl-C (port ${PORT}, 0: any)`)
    .option('-m, --models <folder>', 'the entries that the corpus was annotated with beside our own')
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string | undefined, options: ExploreOptions) => {
      if (corpus === undefined)
        throw new UsageError(
          'expected a corpus folder, as in: calls-upon explore corpus --serve (behind --serve stands a port)',
        )
      done(await explore(corpus, options, io))
    })
}

const explore = async (folder: string, options: ExploreOptions, io: Io): Promise<number> => {
  const port = portOf(options.serve)
  const [{ openCorpus }, { obstacleTo, writeSite }, { modelsFor }, { counted }] = await Promise.all([
    import('../corpus/open.ts'),
    import('../explore/write-site.ts'),
    import('./models.ts'),
    import('../counted.ts'),
  ])
  const corpus = await openCorpus(folder)
  const { out } = options
  const obstacle = await obstacleTo(out)
  if (obstacle !== null)
    throw new UsageError(`--out ${out}: ${obstacle}, expected a new folder or a site to write anew`)
  const { models } = await modelsFor(options.models, io)
  const { documents, clauses } = await writeSite(corpus, models, out)
  const page = join(out, 'index.html')
  io.tell(
    `Written to ${out}: ${counted(documents, 'resolution')}, ${counted(clauses, 'clause')}. Open ${page} in a browser.`,
  )
  if (port !== null) await serveUntilStopped(out, port, io)
  return OK
}

const portOf = (asked: string | true | undefined): number | null => {
  if (asked === undefined) return null
  if (asked === true) return PORT
  const port = Number(asked)
  if (!/^\d{1,5}$/.test(asked) || port > 65535)
    throw new UsageError(`--serve ${asked}: expected a port from 0 to 65535`)
  return port
}

const serveUntilStopped = async (folder: string, port: number, io: Io): Promise<void> => {
  const { serve } = await import('../explore/serve.ts')
  try {
    const { url, close } = await serve(folder, port)
    io.tell(`Serving ${folder} at ${url} until Ctrl-C`)
    await new Promise<void>((stopped) => process.once('SIGINT', stopped).once('SIGTERM', stopped))
    await close()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new UsageError(`--serve ${port}: can't be listened on (${code}), expected a port that is free`)
  }
}
