// Parts of wink-nlp 2.4 and of its model that have no types of their own: what wink.ts uses of them.

declare module 'wink-nlp/src/cache.js' {
  export interface Cache {
    /** Index of a word; of a contraction four numbers for each of its words; null for a word that isn't known. */
    lookup(text: string): readonly number[] | null
    value(index: number): string
    property(index: number, name: string): number
    normal(index: number): number
    /** Index of the normal form of a contraction's word, by what stands in front of the spaces of its token. */
    nox(packed: number): number
    posOf(index: number): number
    mappedSpelling(index: number): number
    intrinsicSize(): number
  }
  const makeCache: (model: unknown, featureFn: unknown) => Cache
  export default makeCache
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compileTRex: (patterns: unknown) => {
    readonly ltc: readonly (readonly [RegExp, number])[]
    readonly rtc: readonly (readonly [RegExp, number])[]
    readonly helpers: Readonly<Record<string, RegExp>>
  }
  export default compileTRex
}

declare module 'wink-nlp/src/tokenizer.js' {
  const makeTokenizer: (
    patterns: unknown,
    categories: unknown,
    preserved: unknown,
  ) => (receiver: object, text: string) => void
  export default makeTokenizer
}

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  const loadCoreModel: () => {
    readonly trex: unknown
    readonly tcat: { readonly hash: unknown; readonly list: readonly string[] }
    readonly preserve: unknown
    readonly packing: { readonly config: unknown }
    readonly features: {
      readonly lexeme: { readonly hash: Readonly<Record<string, number>> }
      readonly pos: { readonly list: readonly string[] }
      readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
    }
  }
  export default loadCoreModel
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  /** Each machine is JSON. */
  const loadPosModel: () => { readonly machines: readonly string[] }
  export default loadPosModel
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  import type { Cache } from 'wink-nlp/src/cache.js'

  /** Part of speech of a word that the model doesn't know, from its form; 0 for none. */
  const featureFn: (config: unknown) => {
    pos(text: string, category: number, cache: Pick<Cache, 'lookup' | 'intrinsicSize' | 'posOf'>): number
  }
  export default featureFn
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  import type { Cache } from 'wink-nlp/src/cache.js'

  const lemmatize: (normal: string, pos: string, cache: Cache) => string
  export default lemmatize
}
