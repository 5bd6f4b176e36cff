// The floor: reads and decodes each document, finds the forms of operative verbs by one regular expression, and writes a record
// with the text and what was found. Whatever annotates has to do at least this.

import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { texts } from './texts.ts'

const BATCH = 256 * 1024

const [, , , out, verbs] = process.argv as string[] as [string, string, string, string, string]
const forms = readdirSync(verbs)
  .map((name) => JSON.parse(readFileSync(join(verbs, name), 'utf8')) as { entries?: { forms: string[] }[] })
  .flatMap(({ entries = [] }) => entries.flatMap((entry) => entry.forms))
  .sort((a, b) => b.length - a.length)
const pattern = new RegExp(`\\b(?:${forms.map((form) => form.replace(/[^\w ]/g, '\\$&')).join('|')})\\b`, 'gi')
const file = openSync(out, 'w')
let batch = ''
for (const { path, text } of texts()) {
  const clauses = [...text.matchAll(pattern)].map(({ index, 0: verb }) => ({
    verb,
    start: index,
    end: index + verb.length,
  }))
  batch += `${JSON.stringify({ path, text, clauses })}\n`
  if (batch.length < BATCH) continue
  writeSync(file, batch)
  batch = ''
}
writeSync(file, batch)
closeSync(file)
