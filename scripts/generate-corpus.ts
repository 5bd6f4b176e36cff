// Writes a corpus of any size: variations of the samples, the same for the same seed. Figures and some longer words change, so
// that no text comes twice; still, they repeat themselves more than real texts, which flatters whatever remembers words.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Chance, chanceOf } from './chance.ts'

const samples = fileURLToPath(new URL('../corpus/samples', import.meta.url))

/** Files of one folder: no file system is slow with so many. */
const FOLDER = 1000
/** How many of the longer words change. */
const CHANGED = 0.15
const LONG_WORD = /\b\p{Ll}{7,}\b/gu

/** What a generated corpus came to. */
export interface Generated {
  readonly documents: number
  readonly bytes: number
}

/** Writes documents into `folder` until they are `bytes` together, or `documents` of them are written. */
export const generateCorpus = async (
  folder: string,
  {
    seed,
    bytes = Number.POSITIVE_INFINITY,
    documents = Number.POSITIVE_INFINITY,
  }: Partial<Generated> & { seed: number },
): Promise<Generated> => {
  const chance = chanceOf(seed)
  const texts = await Promise.all(
    (await readdir(samples)).sort().map(async (name) => ({ name, text: await readFile(join(samples, name), 'utf8') })),
  )
  const vocabulary = [...new Set(texts.flatMap(({ text }) => text.match(LONG_WORD) ?? []))]
  const written = { documents: 0, bytes: 0 }
  while (written.bytes < bytes && written.documents < documents) {
    const { name, text } = texts[written.documents % texts.length] as (typeof texts)[number]
    const place = join(folder, String(Math.floor(written.documents / FOLDER)).padStart(4, '0'))
    if (written.documents % FOLDER === 0) await mkdir(place, { recursive: true })
    const varied = variation(text, vocabulary, chance)
    await writeFile(join(place, `${String(written.documents).padStart(7, '0')}-${name}`), varied)
    written.documents += 1
    written.bytes += Buffer.byteLength(varied)
  }
  return written
}

const variation = (text: string, vocabulary: readonly string[], chance: Chance): string =>
  text
    .replace(/(?<=\d)\d+/g, (digits) => String(chance.int(10 ** digits.length, 2 * 10 ** digits.length - 1)).slice(1))
    .replace(LONG_WORD, (word) => (chance.happens(CHANGED) ? chance.oneOf(vocabulary) : word))
