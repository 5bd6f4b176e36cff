// conllu/: CoNLL-U, one file a resolution, one sentence a clause, with its words.

import { folderFormat } from './folder-format.ts'

export const conllu = folderFormat('CoNLL-U, one file a resolution, one sentence a clause, with its words', {
  name: 'conllu',
  needs: ['tokens'],
  hasOpenOffsets: true,
  load: async () => (await import('../conllu/index.ts')).conlluWriter,
})
