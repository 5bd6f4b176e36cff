import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileStem, stemGiver } from '../../src/6-emit/file-stem.ts'

it.each([
  ['A/RES/70/1', 'A_RES_70_1'],
  ['S/RES/1325 (2000)', 'S_RES_1325_2000'],
  ['../../etc/passwd', '_.._.._etc_passwd'],
  ['..', '_._'],
  ['NUL', '_NUL'],
  ['Résolution 5', 'Résolution_5'],
])('the file of %s is called %s', (id, stem) => expect(fileStem(id)).toBe(stem))

it('names stay in their folder, and are never the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2 }), (ids) => {
      const stemOf = stemGiver()
      const stems = [...ids, ...ids.map((id) => id.toUpperCase())].map(stemOf)
      expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(stems.length)
      for (const stem of stems) expect(stem).not.toMatch(/[/\\]|^\.|^$|\.$/)
    }),
  )
})
