// What marks point to: actors, verbs and currencies, each declared once in the meta section.

import type { Models } from '../../models/index.ts'
import { type Element, element } from './xml.ts'

/** A declaration's element by what is declared. */
type Declared = 'TLCOrganization' | 'TLCRole' | 'TLCTerm' | 'TLCConcept'

/** Types of actors that are offices which a person holds. */
const ROLES: ReadonlySet<string> = new Set(['un-official', 'official', 'mandate-holder'])

/** Collects what is pointed to, in the order of the text. */
export class References {
  readonly #actors: Models['actors']
  readonly #declared = new Map<string, Element>()

  constructor({ actors }: Models) {
    this.#actors = actors
  }

  /** An actor of the models: the element that marks it in a text, and what it points to. `words` where no entry names it. */
  actor(id: string, words: string): { readonly name: string; readonly refersTo: string } {
    const entry = this.#actors.byId.get(id)
    const isRole = entry !== undefined && ROLES.has(entry.type)
    const [first] = entry?.names ?? []
    const showAs = (typeof first === 'string' ? first : first?.name) ?? words
    const folder = isRole ? 'role' : 'organization'
    return {
      name: folder,
      refersTo: this.#point(isRole ? 'TLCRole' : 'TLCOrganization', id, `/akn/ontology/${folder}/${id}`, showAs),
    }
  }

  verb(id: string, lemma: string): string {
    return this.#point('TLCTerm', `verb/${id}`, `/akn/ontology/term/verb/${id}`, lemma)
  }

  currency(code: string): string {
    return this.#point('TLCConcept', `currency/${code}`, `/akn/ontology/concept/currency/${code}`, code)
  }

  /** The program, which made the marks. */
  program(): string {
    return this.#point('TLCOrganization', 'calls-upon', '/akn/ontology/organization/calls-upon', 'calls-upon')
  }

  elements(): Element[] {
    return [...this.#declared.values()]
  }

  #point(name: Declared, id: string, href: string, showAs: string): string {
    const eId = id.replaceAll('/', '.')
    if (!this.#declared.has(eId)) this.#declared.set(eId, element(name, { eId, href, showAs }))
    return `#${eId}`
  }
}
