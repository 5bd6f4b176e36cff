// brat/: text and annotations for the editor brat, and the way back by `import brat`.

import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export const brat: Format = {
  description: 'brat/: text and annotations for the editor brat, and the way back by `import brat`',
  files: (tables) => jsonl.files(tables).map((file) => ({ ...file, aside: 'jsonl' })),
  folder: {
    name: 'brat',
    needs: [],
    load: async () => (await import('../brat/index.ts')).bratWriter,
  },
}
