// webannotation/: W3C Web Annotations (JSON-LD), one file a resolution.

import type { Format } from './format.ts'
import { jsonl } from './jsonl.ts'

export const webannotation: Format = {
  description: 'webannotation/: W3C Web Annotations (JSON-LD), one file a resolution',
  files: (tables) => jsonl.files(tables).map((file) => ({ ...file, aside: 'jsonl' })),
  folder: {
    name: 'webannotation',
    needs: [],
    hasOpenOffsets: true,
    load: async () => (await import('../web-annotation/index.ts')).webAnnotationWriter,
  },
}
