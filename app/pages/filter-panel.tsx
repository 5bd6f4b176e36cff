// The filters, each value with how many clauses it would give.

import { useState } from 'preact/hooks'
import { grouped } from '../../src/counted.ts'
import type { Clauses } from '../corpus/clauses.ts'
import { FACETS, type FacetName, type Filters, withValues } from '../corpus/filters.ts'

interface PanelProps {
  readonly clauses: Clauses
  readonly filters: Filters
  readonly counts: Readonly<Record<FacetName, Uint32Array>> | null
  readonly onChange: (filters: Filters) => void
}

const NAMES: Readonly<Record<FacetName, string>> = {
  verb: 'Verb',
  force: 'Force',
  strength: 'Strength',
  kind: 'Kind of paragraph',
  organ: 'Organ',
  addressee: 'Addressee',
  currency: 'Currency',
}

export const FilterPanel = ({ clauses, filters, counts, onChange }: PanelProps) => {
  const isAny = FACETS.some((name) => filters.values[name].length > 0) || filters.from !== null || filters.to !== null
  return (
    <details class="filters" open={matchMedia('(min-width: 60rem)').matches}>
      <summary>
        <h2>Filters</h2>
      </summary>
      <div class="bar">
        {isAny && (
          <button
            type="button"
            onClick={() => {
              const values = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Filters['values']
              onChange({ values, from: null, to: null, q: filters.q })
            }}
          >
            Clear
          </button>
        )}
      </div>
      <fieldset class="years">
        <legend>Years</legend>
        <Year name="from" filters={filters} onChange={onChange} />
        <Year name="to" filters={filters} onChange={onChange} />
      </fieldset>
      {FACETS.map((name) => (
        <Facet
          key={name}
          name={name}
          values={clauses.facets[name]}
          chosen={filters.values[name]}
          counts={counts?.[name] ?? null}
          onChange={(values) => onChange(withValues(filters, name, values))}
        />
      ))}
    </details>
  )
}

const Year = ({ name, filters, onChange }: { name: 'from' | 'to' } & Pick<PanelProps, 'filters' | 'onChange'>) => (
  <label>
    {name}{' '}
    <input
      type="number"
      min={1900}
      max={2100}
      value={filters[name] ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget
        onChange({ ...filters, [name]: value === '' ? null : Number(value) })
      }}
    />
  </label>
)

/** Values of a facet that are listed before they are looked for by name. */
const LISTED = 8
const MOST = 60

interface FacetProps {
  readonly name: FacetName
  readonly values: readonly string[]
  readonly chosen: readonly string[]
  readonly counts: Uint32Array | null
  readonly onChange: (values: readonly string[]) => void
}

const Facet = ({ name, values, chosen, counts, onChange }: FacetProps) => {
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)
  const wanted = new Set(chosen)
  const options = values
    .map((value, code) => ({ value, count: counts?.[code] ?? 0 }))
    .filter(({ value, count }) => count > 0 || wanted.has(value))
    .filter(({ value }) => wanted.has(value) || value.toLowerCase().includes(words.toLowerCase()))
    .sort((a, b) => Number(wanted.has(b.value)) - Number(wanted.has(a.value)) || b.count - a.count)
  const listed = options.slice(0, Math.max(wanted.size, isOpen || words !== '' ? MOST : LISTED))
  const toggle = (value: string) =>
    onChange(wanted.has(value) ? chosen.filter((own) => own !== value) : [...chosen, value])
  return (
    <details open={['verb', 'force', 'organ'].includes(name) || chosen.length > 0}>
      <summary>
        {NAMES[name]}
        {chosen.length > 0 && ` (${chosen.length} chosen)`}
      </summary>
      <fieldset>
        <legend class="unseen">{NAMES[name]}</legend>
        {values.length > LISTED && (
          <input
            type="search"
            aria-label={`Find in ${NAMES[name]}`}
            placeholder="Find"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
        {listed.map(({ value, count }) => (
          <label key={value}>
            <input type="checkbox" checked={wanted.has(value)} onChange={() => toggle(value)} />
            <span class="value">{value}</span> <span class="count">{grouped(count)}</span>
          </label>
        ))}
        {!isOpen && words === '' && options.length > listed.length && (
          <button type="button" class="quiet" onClick={() => setOpen(true)}>
            {Math.min(MOST, options.length) - listed.length} more
          </button>
        )}
        {isOpen && options.length > MOST && <p class="hint">{options.length - MOST} more: find them by name</p>}
      </fieldset>
    </details>
  )
}
