import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOf } from '../../src/batch/documents.ts'
import { FileList } from '../../src/batch/file-list.ts'

it('gives each file with the place where it lies, standard input first', () => {
  const files = new FileList('/corpus', ['a.txt', 'b/c.txt'], true)
  expect(files).toHaveLength(3)
  expect([...files]).toEqual([
    { path: '-', file: null },
    { path: 'a.txt', file: '/corpus/a.txt' },
    { path: 'b/c.txt', file: '/corpus/b/c.txt' },
  ])
})

it('finds the place of every document, also of those inside files and behind files that hold none', () => {
  const name = fc.stringMatching(/^[a-c#.]{1,4}$/).filter((path) => path !== '.' && path !== '..')
  const held = fc.array(name, { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ name, held: fc.option(held) }), { selector: (one) => one.name }),
      (found) => {
        const sorted = [...found].sort((a, b) => (a.name < b.name ? -1 : 1))
        const files = new FileList(
          '/corpus',
          sorted.map((one) => one.name),
        )
        const documents = sorted.flatMap((one) => one.held?.map((part) => `${one.name}#${part}`) ?? [one.name])
        const placeOf = placesOf(files)
        expect(documents.map(placeOf)).toEqual(documents.map((path) => `/corpus/${path}`))
      },
    ),
  )
})
