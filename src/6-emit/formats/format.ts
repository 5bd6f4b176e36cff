// What an output format is: a way to write resolutions one after the other into files of a folder.

import type { WrittenFile } from '../output-file.ts'
import type { ResolutionRecord } from '../record.ts'

/** A writer that is open: it holds no more than a buffer in memory, however long the corpus. */
export interface FormatWriter {
  readonly write: (record: ResolutionRecord) => Promise<void>
  /** Finishes and closes the files; gives what was written. */
  readonly close: () => Promise<readonly WrittenFile[]>
}

/** An output format. */
export interface Format {
  /** What the format writes, in a few words for `--help` and the codebook. */
  readonly description: string
  /** Creates the files of the format in `folder`, which exists and holds none of them. */
  readonly open: (folder: string) => Promise<FormatWriter>
}
