// akn/: Akoma Ntoso 3.0 as the United Nations uses it, one file a resolution.

import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export const akn: Format = {
  description: 'akn/: Akoma Ntoso 3.0 as the United Nations uses it, one file a resolution',
  files: (tables) => jsonl.files(tables).map((file) => ({ ...file, aside: 'jsonl' })),
  folder: {
    name: 'akn',
    needs: [],
    load: async () => (await import('../akn/index.ts')).aknWriter,
  },
}
