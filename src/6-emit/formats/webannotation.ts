// webannotation/: W3C Web Annotations (JSON-LD), one file a resolution.

import { folderFormat } from './folder-format.ts'

export const webannotation = folderFormat('W3C Web Annotations (JSON-LD), one file a resolution', {
  name: 'webannotation',
  needs: [],
  hasOpenOffsets: true,
  load: async () => (await import('../web-annotation/index.ts')).webAnnotationWriter,
})
