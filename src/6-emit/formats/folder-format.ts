// A format that is a folder with files for each resolution: all of them are made from the JSON lines, at the end of a run.

import type { Format, FormatFolder } from './format.ts'
import { jsonl } from './jsonl.ts'

/** Makes the format from its folder, and from what the folder holds, in a few words. */
export const folderFormat = (holds: string, folder: FormatFolder): Format => ({
  description: `${folder.name}/: ${holds}`,
  files: (tables) => jsonl.files(tables).map((file) => ({ ...file, aside: 'jsonl' })),
  folder,
})
