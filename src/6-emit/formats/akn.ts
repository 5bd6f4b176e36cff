// akn/: Akoma Ntoso 3.0 as the United Nations uses it, one file a resolution.

import { folderFormat } from './folder-format.ts'

export const akn = folderFormat('Akoma Ntoso 3.0 as the United Nations uses it, one file a resolution', {
  name: 'akn',
  needs: [],
  load: async () => (await import('../akn/index.ts')).aknWriter,
})
