// Data of the site as scripts: the one way of loading that works from a server and from a disk alike.

import type { SiteEntries, SiteFigure, SiteIndex, SiteRecord } from '../../src/explore/site.ts'

/** What each script hands over, by its name. */
interface Parts {
  readonly index: SiteIndex
  readonly entries: SiteEntries
  readonly figures: readonly SiteFigure[]
}

const given = new Map<string, unknown>()
const loading = new Map<string, Promise<unknown>>()

declare global {
  var callsUpon: { readonly put: (name: string, value: unknown) => void }
}
globalThis.callsUpon = { put: (name, value) => void given.set(name, value) }

/** Loads a script of the site by its path; rejects where it is not there. */
export const loadScript = (path: string): Promise<void> =>
  new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = path
    script.onload = () => {
      script.remove()
      done()
    }
    script.onerror = () => {
      script.remove()
      failed(new Error(`Unexpected absence of ${path}, expected it beside this page`))
    }
    document.head.append(script)
  })

/** A part of the data, loaded once and kept. */
export const load = <Name extends keyof Parts>(name: Name): Promise<Parts[Name]> =>
  part(name, true) as Promise<Parts[Name]>

/** A part of the data by its path; what is not kept is loaded again when it is wanted again. */
export const part = (name: string, keep: boolean): Promise<unknown> => {
  const known = loading.get(name)
  if (known !== undefined) return known
  const wanted = loadScript(`data/${name}.js`).then(() => {
    const value = given.get(name)
    given.delete(name)
    if (!keep) loading.delete(name)
    return value
  })
  loading.set(name, wanted)
  // What failed may be there the next time.
  wanted.catch(() => loading.delete(name))
  return wanted
}

/** The record of the document at a place of the index. */
export const loadRecord = async (place: number): Promise<SiteRecord> => (await part(`r/${place}`, false)) as SiteRecord
