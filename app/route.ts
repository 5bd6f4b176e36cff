// Addresses: everything stands behind the #, so that any server of static files, and none, will do.

import { useEffect, useState } from 'preact/hooks'

/** Where the reader is. */
export interface Route {
  /** `''`, `r`, `clauses`, `figures`, `compare`, `annotate`. */
  readonly page: string
  /** What stands between slashes behind the page, decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

/** The route of an address. An address that was mistyped is read as far as it goes. */
export const routeOf = (hash: string): Route => {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??([\s\S]*)$/.exec(hash) ?? []
  const [page = '', ...rest] = path.split('/').map(decoded)
  return { page, path: rest, query: new URLSearchParams(query) }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The route, kept up with the address. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return route
}

/** Changes the address without a new step in the history, for filters. */
export const replaceAddress = (hash: string): void => {
  history.replaceState(null, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
