// conllu/: CoNLL-U, one file a resolution, one sentence a clause, with its words.

import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export const conllu: Format = {
  description: 'conllu/: CoNLL-U, one file a resolution, one sentence a clause, with its words',
  files: (tables) => jsonl.files(tables).map((file) => ({ ...file, aside: 'jsonl' })),
  folder: {
    name: 'conllu',
    needs: ['tokens'],
    hasOpenOffsets: true,
    load: async () => (await import('../conllu/index.ts')).conlluWriter,
  },
}
