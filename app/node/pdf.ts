// In place of the reader of PDFs, whose library is larger than all the rest.

import { ReadError } from '../../src/1-read/read-error.ts'

export const linesOfPdf = async (_: Uint8Array, path: string): Promise<never> => {
  throw new ReadError(path, 'PDFs are not read in this page: use calls-upon annotate, or paste the text')
}
