// calls-upon cite: how a corpus is cited.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CitationFile, Cited } from '../cite/citation.ts'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'

const FORMATS = ['all', 'apa', 'bibtex', 'csl', 'methods'] as const
type CiteFormat = (typeof FORMATS)[number]

const EXAMPLES = `
Examples:
  calls-upon cite corpus                             a reference, BibTeX, CSL and a paragraph for a methods section
  calls-upon cite corpus --format bibtex >> refs.bib
  calls-upon cite corpus --format csl                CSL-JSON, as Zotero and pandoc read it

Version, models and counts are those of the corpus (its manifest.json), not of the program that is installed. Exit code: 0 done, 2 usage.`

export const defineCite: DefineCommand = (command, io, done) => {
  command
    .description('Tells how a corpus is cited: program, version, models and hashes, from its manifest.')
    .argument('<corpus>', 'a corpus folder')
    .addOption(
      command
        .createOption('-f, --format <name>', 'what is written')
        .choices([...FORMATS])
        .default('all'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, { format }: { format: CiteFormat }) => done(await cite(corpus, format, io)))
}

const cite = async (folder: string, format: CiteFormat, io: Io): Promise<number> => {
  const [{ openCorpus }, { parse }, { apa, bibtex, csl, methods }] = await Promise.all([
    import('../corpus/open.ts'),
    import('yaml'),
    import('../cite/citation.ts'),
  ])
  const { manifest } = await openCorpus(folder)
  const cited: Cited = {
    file: parse(await readFile(new URL('../../CITATION.cff', import.meta.url), 'utf8')) as CitationFile,
    manifest,
    corpusHash: createHash('sha256')
      .update(await readFile(join(folder, 'manifest.json')))
      .digest('hex'),
  }
  const parts: Readonly<Record<Exclude<CiteFormat, 'all'>, readonly [title: string, text: () => string]>> = {
    apa: ['Reference (APA)', () => apa(cited)],
    bibtex: ['BibTeX', () => bibtex(cited)],
    csl: ['CSL-JSON', () => JSON.stringify([csl(cited)], null, 2)],
    methods: ['Methods', () => methods(cited)],
  }
  if (format === 'all')
    await io.out(
      `${Object.values(parts)
        .map(([title, text]) => `## ${title}\n\n${text()}\n`)
        .join('\n')}`,
    )
  else await io.out(`${parts[format][1]()}\n`)
  return OK
}
