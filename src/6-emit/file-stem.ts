// Names of files from the ids of resolutions: the same on every disk.

/** Longest name without its ending; a disk takes 255 bytes. */
const LONGEST = 120

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** An id as the name of a file: letters, digits and `._~-`, everything else as one `_`; never hidden, never a device. */
export const fileStem = (id: string): string => {
  const stem = id
    .replace(/[^\p{L}\p{M}\p{N}._~-]+/gu, '_')
    .slice(0, LONGEST)
    .replace(/^_+|_+$/g, '')
  return /^[.]|^$|[.]$/.test(stem) || DEVICE.test(stem) ? `_${stem.replace(/[.]$/, '_')}` : stem
}

/** Gives the stem of each id in turn, unlike all before it, also on a disk that takes upper and lower case for the same. */
export const stemGiver = (): ((id: string) => string) => {
  const taken = new Set<string>()
  const folded = (stem: string) => stem.normalize('NFC').toLowerCase()
  return (id) => {
    const wanted = fileStem(id)
    let stem = wanted
    for (let n = 2; taken.has(folded(stem)); n += 1) stem = `${wanted}~${n}`
    taken.add(folded(stem))
    return stem
  }
}
