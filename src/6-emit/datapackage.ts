// datapackage.json: the files of a corpus and the columns of its tables for machines, as a Frictionless Data Package (version 2).

import type { Column, Reference, Table } from './column.ts'
import type { WrittenFile } from './output-file.ts'
import { SCHEMA_VERSION } from './tables.ts'

const PROFILE = 'https://datapackage.org/profiles/2.0'

/** A column as the specification calls it. */
export interface PackageField {
  readonly name: string
  readonly type: Column['type']
  readonly description: string
  /** Our own, as is `separator`: the specification has no word for either. */
  readonly unit?: string
  readonly separator?: string
  readonly example?: string | number | boolean
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] }
}

/** A key of another resource; there, `resource` is its name. */
export interface PackageForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

/** The columns of a resource and its keys. */
export interface PackageSchema {
  readonly $schema: string
  readonly fields: readonly PackageField[]
  readonly missingValues: readonly string[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly PackageForeignKey[]
}

/** A file of a corpus. */
export interface PackageResource {
  readonly $schema: string
  readonly name: string
  readonly type?: 'table'
  readonly description: string
  readonly path: string
  readonly format: string
  readonly mediatype: string
  readonly encoding?: 'utf-8'
  readonly bytes: number
  readonly hash: string
  readonly schema?: PackageSchema
}

/** A corpus. */
export interface DataPackage {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly schema_version: string
  readonly resources: readonly PackageResource[]
}

/** What the specification wants to know of a kind of file. Parquet is no text, so that it has no encoding. */
const KINDS: Readonly<Record<string, { readonly mediatype: string; readonly encoding?: 'utf-8' }>> = {
  csv: { mediatype: 'text/csv', encoding: 'utf-8' },
  jsonl: { mediatype: 'application/jsonl', encoding: 'utf-8' },
  parquet: { mediatype: 'application/vnd.apache.parquet' },
  sha256: { mediatype: 'text/plain', encoding: 'utf-8' },
}

/** The text of datapackage.json: one resource a file, tables with their columns and keys. */
export const dataPackageText = (tables: readonly Table[], files: readonly WrittenFile[]): string =>
  `${JSON.stringify(dataPackage(tables, files), null, 2)}\n`

/** The data package of a corpus with these tables and files; files stand by name. */
export const dataPackage = (tables: readonly Table[], files: readonly WrittenFile[]): DataPackage => ({
  $schema: `${PROFILE}/datapackage.json`,
  name: 'annotated-resolutions',
  title: 'Annotated resolutions',
  description: 'Resolutions with their paragraphs, clauses, addressees, actors and sums of money; see codebook.md.',
  schema_version: SCHEMA_VERSION,
  resources: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => resource(file, tables)),
})

const RECORDS = 'One resolution a line, with everything nested in it.'

const resource = ({ path, bytes, sha256 }: WrittenFile, tables: readonly Table[]): PackageResource => {
  const folder = /^([^/]+)\/SHA256SUMS$/.exec(path)?.[1]
  const dot = path.lastIndexOf('.')
  const [stem, format] =
    folder === undefined ? [path.slice(0, dot), path.slice(dot + 1)] : [`${folder}-files`, 'sha256']
  const kind = KINDS[format]
  if (kind === undefined) throw new Error(`Unexpected file ${path}, expected one of ${Object.keys(KINDS).join(', ')}`)
  const table = tables.find(({ name }) => name === stem)
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name: resourceName(stem, format),
    ...(table && { type: 'table' }),
    description:
      table?.description ?? (folder === undefined ? RECORDS : `The files of ${folder}/, each with its SHA-256.`),
    path,
    format,
    ...kind,
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { schema: schemaOf(table, tables, format) }),
  }
}

/** A table that stands there in two formats is two resources, and a name is given once only. */
const resourceName = (stem: string, format: string): string => (format === 'parquet' ? `${stem}-parquet` : stem)

/** The columns and keys of a table, as a file of `format` beside those of `tables`. */
export const schemaOf = (table: Table, tables: readonly Table[], format: string): PackageSchema => {
  // A table whose layer was not asked for is not there to be pointed to.
  // A key with a null in it points nowhere, which SQL allows; frictionless-py calls it broken, so that such a key is told in the codebook only.
  const mayBeNull = new Set(table.columns.flatMap(({ name, nullable }) => (nullable ? [name] : [])))
  const references = table.references.filter(
    ({ columns, table: to }) => tables.some(({ name }) => name === to) && !columns.some((name) => mayBeNull.has(name)),
  )
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: table.columns.map(field),
    missingValues: [''],
    primaryKey: table.key,
    ...(references.length > 0 && { foreignKeys: references.map((reference) => foreignKey(reference, format)) }),
  }
}

const field = ({ name, type, description, unit, separator, example, nullable, values }: Column): PackageField => ({
  name,
  type,
  description,
  ...(unit !== null && { unit }),
  ...(separator !== null && { separator }),
  ...(example !== null && { example }),
  ...((!nullable || values !== null) && {
    constraints: { ...(!nullable && { required: true }), ...(values !== null && { enum: Object.keys(values) }) },
  }),
})

const foreignKey = ({ columns, table, to }: Reference, format: string): PackageForeignKey => ({
  fields: columns,
  reference: { resource: resourceName(table, format), fields: to },
})
