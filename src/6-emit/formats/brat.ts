// brat/: text and annotations for the editor brat, and the way back by `import brat`.

import { folderFormat } from './folder-format.ts'

export const brat = folderFormat('text and annotations for the editor brat, and the way back by `import brat`', {
  name: 'brat',
  needs: [],
  load: async () => (await import('../brat/index.ts')).bratWriter,
})
