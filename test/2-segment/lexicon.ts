// The models that segmentation asks, compiled from models/ without the rest.

import { readdirSync, readFileSync } from 'node:fs'
import { compileActors } from '../../src/models/actors.ts'
import type { ModelFiles, Models } from '../../src/models/index.ts'
import { compileVerbs } from '../../src/models/verbs.ts'

const root = new URL('../../models/', import.meta.url)

const files: ModelFiles = Object.fromEntries(
  ['verbs', 'actors'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))]),
  ),
)

/** Verbs and actors; segmentation asks nothing of money. */
export const models = { verbs: compileVerbs(files), actors: compileActors(files) } as Models
