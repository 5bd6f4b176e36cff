// From the entries of models/ to what the stages ask: compiled once, pure, and without anything of Node's, so that a
// browser can compile models that are handed to it.

import { type ActorModels, compileActors } from './actors.ts'
import { type AddressingModels, compileAddressing } from './addressing.ts'
import { compileMoney, type MoneyModels } from './money.ts'
import { compileVerbs, type VerbLexicon } from './verbs.ts'

/** The parsed JSON files of a models folder, by path relative to it: `verbs/directive.json`. */
export type ModelFiles = Readonly<Record<string, unknown>>

/** All that the stages know about verbs, actors and money, compiled. */
export interface Models {
  readonly verbs: VerbLexicon
  readonly actors: ActorModels
  readonly addressing: AddressingModels
  readonly money: MoneyModels
}

/** Compiles the files of models/ (and of a user's own folder, merged by the caller). Throws on an entry that is malformed. */
export const compileModels = (files: ModelFiles): Models => ({
  verbs: compileVerbs(files),
  actors: compileActors(files),
  addressing: compileAddressing(files),
  money: compileMoney(files),
})
