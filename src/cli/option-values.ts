// The values of options that are more than a text.

import { UsageError } from './usage-error.ts'

/** The names of a list with commas, each once. Throws UsageError on a name that is not `known`. */
export const listed = (option: string, value: string, known: readonly string[]): string[] => {
  const names = [...new Set(value.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`${option} ${value}: unexpected ${unknown || 'empty name'}, expected ${known.join(', ')}`)
  return names
}

/** The value of an option that counts something. Throws UsageError. */
export const wholeNumber = (option: string, value: string | undefined): number | undefined => {
  if (value === undefined || value === 'all cores') return undefined
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new UsageError(`${option} ${value}: expected a whole number from 1`)
  return Number(value)
}

/** The names of a list with commas, none where the option is not given. */
export const names = (value: string | undefined): string[] =>
  value === undefined ? [] : [...new Set(value.split(',').map((name) => name.trim()))].filter((name) => name !== '')
