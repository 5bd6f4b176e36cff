// Waiting for data, and saying why it did not come.

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** What was loaded, or why not; null while it is waited for. */
export type Loaded<Value> = { readonly value: Value } | { readonly error: string } | null

/** Loads something again whenever `key` changes. */
export const useLoaded = <Value,>(load: () => Promise<Value>, key: string): Loaded<Value> => {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly what: Loaded<Value> }>({ key, what: null })
  useEffect(() => {
    let isCurrent = true
    load().then(
      (value) => isCurrent && setLoaded({ key, what: { value } }),
      (error) => isCurrent && setLoaded({ key, what: { error: (error as Error).message } }),
    )
    return () => {
      isCurrent = false
    }
  }, [key])
  return loaded.key === key ? loaded.what : null
}

/** Shows what was loaded. */
export const WhenLoaded = <Value,>({
  loaded,
  children,
}: {
  loaded: Loaded<Value>
  children: (value: Value) => ComponentChildren
}) => {
  if (loaded === null) return <p class="hint">Loading …</p>
  if ('error' in loaded) return <p role="alert">{loaded.error}</p>
  return <>{children(loaded.value)}</>
}
