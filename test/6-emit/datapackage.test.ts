import { describe, expect, it } from 'vitest'
import { codebookCsv } from '../../src/6-emit/codebook-csv.ts'
import { dataPackage, dataPackageText, type PackageResource } from '../../src/6-emit/datapackage.ts'
import { SCHEMA_VERSION, tables, tablesOf } from '../../src/6-emit/tables.ts'
import { parseCsv } from './parse-csv.ts'

const file = (path: string) => ({ path, bytes: 7, sha256: 'ab'.repeat(32) })

describe('the data package', () => {
  const names = tables.flatMap(({ name }) => [`${name}.parquet`, `${name}.csv`])
  const whole = dataPackage(tables, ['resolutions.jsonl', ...names].map(file))
  const resource = (name: string) => whole.resources.find((one) => one.name === name) as PackageResource

  it('has a resource for each file, in the order of their paths and under a name of its own', () => {
    expect(whole.resources.map(({ path }) => path)).toEqual(['resolutions.jsonl', ...names].sort())
    expect(new Set(whole.resources.map(({ name }) => name)).size).toBe(names.length + 1)
    for (const { name } of whole.resources) expect(name).toMatch(/^[a-z0-9._-]+$/)
    expect(whole.schema_version).toBe(SCHEMA_VERSION)
    expect(whole.$schema).toMatch(/\/2\.0\/datapackage\.json$/)
  })

  it('says what a file is and how it is known again', () => {
    expect(resource('clauses')).toMatchObject({
      path: 'clauses.csv',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: 7,
      hash: `sha256:${'ab'.repeat(32)}`,
    })
    expect(resource('clauses-parquet')).not.toHaveProperty('encoding')
    expect(resource('resolutions')).not.toHaveProperty('schema')
  })

  it('describes the columns in the order of the table, with what they demand', () => {
    const { schema } = resource('money')
    const money = tables.find(({ name }) => name === 'money')
    expect(schema?.fields.map(({ name }) => name)).toEqual(money?.columns.map(({ name }) => name))
    const fields = Object.fromEntries(schema?.fields.map((field) => [field.name, field]) ?? [])
    expect(fields.amount).toMatchObject({ type: 'number', constraints: { required: true } })
    expect(fields.amount_max).not.toHaveProperty('constraints')
    expect(fields.qualifier?.constraints).toEqual({ enum: ['about', 'at-most', 'at-least'] })
    expect(schema?.missingValues).toEqual([''])
    expect(schema?.primaryKey).toEqual(money?.key)
  })

  it('points to keys of resources of the same format, and to none of a layer that is not there', () => {
    for (const { schema, format } of whole.resources)
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const required = schema?.fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name)
        expect(required).toEqual(expect.arrayContaining([...fields]))
        const to = resource(reference.resource)
        expect(to.format).toBe(format)
        expect(to.schema?.primaryKey.slice(0, fields.length)).toEqual(reference.fields)
      }
    const few = dataPackage(tablesOf(new Set(['money'])), ['money.csv', 'documents.csv', 'paragraphs.csv'].map(file))
    const keys = few.resources.flatMap(({ schema }) => schema?.foreignKeys ?? [])
    expect(new Set(keys.map(({ reference }) => reference.resource))).toEqual(new Set(['documents', 'paragraphs']))
  })

  it('is the same text whatever the order of the files', () => {
    const files = names.map(file)
    expect(dataPackageText(tables, files.toReversed())).toBe(dataPackageText(tables, files))
  })
})

describe('the codebook as CSV', () => {
  const [header, ...rows] = parseCsv(codebookCsv(tables))

  it('has a row for every column', () => {
    expect(rows.map(([table, column]) => `${table}.${column}`)).toEqual(
      tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
    )
    for (const row of rows) expect(row.length).toBe(header?.length)
  })

  it('says what a column is', () => {
    const cells = (table: string, column: string) => {
      const row = rows.find(([t, c]) => t === table && c === column)
      return Object.fromEntries(header?.map((name, i) => [name, row?.[i]]) ?? [])
    }
    expect(cells('clauses', 'modifiers')).toMatchObject({ nullable: 'true', separator: '|', example: 'also|strongly' })
    expect(cells('money', 'qualifier')).toMatchObject({ allowed_values: 'about|at-most|at-least', unit: '' })
    expect(cells('clauses', 'start')).toMatchObject({ type: 'integer', unit: 'UTF-16 code units', nullable: 'false' })
  })
})
