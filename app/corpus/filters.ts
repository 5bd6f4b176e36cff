// What is asked of clauses, as it stands in an address: verb=urge,call-upon&organ=…&year=1990-2000&q=….

/** What clauses can be filtered by, in the order of the page. */
export const FACETS = ['verb', 'force', 'strength', 'kind', 'organ', 'addressee', 'currency'] as const
export type FacetName = (typeof FACETS)[number]

/** What is asked for. A facet without values lets everything through. */
export interface Filters {
  readonly values: Readonly<Record<FacetName, readonly string[]>>
  readonly from: number | null
  readonly to: number | null
  /** Words that are looked for in the text of clauses. */
  readonly q: string
}

/** The filters of an address. What is no year is left aside, so that a mistyped address still shows clauses. */
export const filtersOf = (query: URLSearchParams): Filters => {
  const [, from = '', to = ''] = /^(\d{0,4})-(\d{0,4})$/.exec(query.get('year') ?? '') ?? []
  const values = Object.fromEntries(
    FACETS.map((name) => [name, (query.get(name) ?? '').split(',').filter((value) => value !== '')]),
  ) as Record<FacetName, string[]>
  return { values, from: from === '' ? null : Number(from), to: to === '' ? null : Number(to), q: query.get('q') ?? '' }
}

/** The address of filters. */
export const addressOf = ({ values, from, to, q }: Filters): string => {
  const parts = FACETS.filter((name) => values[name].length > 0).map(
    (name) => `${name}=${values[name].map(encodeURIComponent).join(',')}`,
  )
  if (from !== null || to !== null) parts.push(`year=${from ?? ''}-${to ?? ''}`)
  if (q !== '') parts.push(`q=${encodeURIComponent(q)}`)
  return parts.length === 0 ? '#/clauses' : `#/clauses?${parts.join('&')}`
}

/** Filters with the values of one facet changed. */
export const withValues = (filters: Filters, name: FacetName, values: readonly string[]): Filters => ({
  ...filters,
  values: { ...filters.values, [name]: values },
})
