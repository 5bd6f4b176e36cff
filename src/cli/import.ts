// calls-upon import: annotations corrected by hand → gold.

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DefineCommand } from './command.ts'
import { OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { UsageError } from './usage-error.ts'

interface ImportOptions {
  readonly out: string
}

const EXAMPLES = `
Examples:
  calls-upon annotate texts/ --format jsonl,brat           texts with annotations for brat, into ./annotated/brat
  calls-upon import brat annotated/brat --out gold         what was corrected there, as gold
  calls-upon score gold annotated                          the annotator against it

Exit code: 0 imported, 2 usage.`

export const defineImport: DefineCommand = (command, io, done) => {
  command
    .description('Makes gold of annotations that were corrected in an editor, one JSON file a text.')
    .argument('<format>', 'the format of the editor: brat')
    .argument('<folder>', 'the folder with its files')
    .option('-o, --out <folder>', 'the folder to write: new, or empty', 'gold')
    .addHelpText('after', EXAMPLES)
    .action(async (format: string, folder: string, options: ImportOptions) =>
      done(await importGold(format, folder, options, io)),
    )
}

const importGold = async (format: string, folder: string, { out }: ImportOptions, io: Io): Promise<number> => {
  if (format !== 'brat') throw new UsageError(`import ${format}: unexpected format, expected brat`)
  const [{ readBratFolder }, { goldJson }, { counted }, { makeFolder }] = await Promise.all([
    import('./gold-files.ts'),
    import('../score/write-gold.ts'),
    import('../counted.ts'),
    import('../make-folder.ts'),
  ])
  const documents = await readBratFolder(folder)
  const there = await readdir(out).catch(() => [])
  if (there.length > 0) throw new UsageError(`--out ${out}: holds ${there.length} files, expected a new folder`)
  try {
    await makeFolder(out)
    for (const document of documents) await writeFile(join(out, `${document.doc}.json`), goldJson(document))
  } catch (error) {
    throw new UsageError(
      `--out ${out}: can't be written (${(error as NodeJS.ErrnoException).code}), expected a folder to write to`,
    )
  }
  io.tell(`${counted(documents.length, 'text')} written to ${out}`)
  return OK
}
