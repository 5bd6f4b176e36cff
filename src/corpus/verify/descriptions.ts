// Whether datapackage.json and codebook.csv say of the tables what their definitions say, and what is for people is there.

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codebookCsv } from '../../6-emit/codebook-csv.ts'
import { dataPackage } from '../../6-emit/datapackage.ts'
import type { Manifest } from '../../6-emit/manifest.ts'
import { tablesOf } from '../../6-emit/tables.ts'
import { counted } from '../../counted.ts'
import { type Check, Findings } from './findings.ts'
import { PACKAGE_SCHEMA } from './package-schema.ts'

const PACKAGE = 'datapackage.json'
const CODEBOOK = 'codebook.csv'
/** Their words may be added to: a card says where the texts come from. */
const FOR_PEOPLE = ['README.md', 'codebook.md']

/** Checks them; of a corpus of this version of the tables. */
export const verifyDescriptions = async (
  folder: string,
  { layers, files, source_columns }: Manifest,
): Promise<Check> => {
  const found = new Findings()
  const tables = tablesOf(new Set(layers), source_columns)
  const expected = dataPackage(tables, files)
  const text = await readFile(join(folder, PACKAGE), 'utf8').catch(() => null)
  if (text === null) found.add(PACKAGE, null, 'missing')
  else await verifyPackage(text, expected, found)
  const codebook = await readFile(join(folder, CODEBOOK), 'utf8').catch(() => null)
  if (codebook === null) found.add(CODEBOOK, null, 'missing')
  else verifyLines(codebook, codebookCsv(tables), found)
  for (const name of FOR_PEOPLE)
    if (!(await stat(join(folder, name)).catch(() => null))?.isFile()) found.add(name, null, 'missing')
  const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
  return found.check(
    `${PACKAGE} of ${counted(expected.resources.length, 'resource')} and ${CODEBOOK} of ${counted(columns, 'column')}; ${FOR_PEOPLE.join(' and ')} are there`,
  )
}

const verifyPackage = async (text: string, expected: ReturnType<typeof dataPackage>, found: Findings) => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const validate = new Ajv2020({ allErrors: true }).compile(PACKAGE_SCHEMA)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    found.add(PACKAGE, null, `no JSON (${(error as Error).message})`)
    return
  }
  if (!validate(value)) {
    for (const { instancePath, message } of validate.errors ?? [])
      found.add(PACKAGE, null, `${instancePath || 'the package'} ${message}`)
    return
  }
  verifyLines(text, `${JSON.stringify(expected, null, 2)}\n`, found, PACKAGE)
}

/** Tells of the first line that is another: those behind it may only have moved. */
const verifyLines = (text: string, expected: string, found: Findings, file = CODEBOOK): void => {
  if (text === expected) return
  const [lines, own] = [text.split('\n'), expected.split('\n')]
  const at = own.findIndex((line, i) => line !== lines[i])
  const line = at < 0 ? own.length : at
  found.add(file, line + 1, `${bare(lines[line])}, expected ${bare(own[line])}`)
}

/** A line of JSON without its indent and the comma behind it, or a line of CSV. */
const bare = (line = 'nothing'): string => line.trim().replace(/,$/, '')
