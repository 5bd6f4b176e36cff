// What a person likes to read after `annotate`: what there is in the corpus, and what is commonest in it.

import type { NameTally, Tally } from '../batch/tally.ts'
import { counted, grouped } from '../counted.ts'

const SHOWN = 8

/** The summary of a corpus as lines; `doubtful` documents were kept that may be no resolutions. */
export const summaryOf = ({ counts, names }: Tally, doubtful: number): string => {
  const blocks = [
    columns([
      ['resolutions', grouped(counts.resolutions), `from ${counted(counts.annotated, 'file')}`],
      ['paragraphs', grouped(counts.paragraphs), listed(names.kinds)],
      ['clauses', grouped(counts.clauses), ''],
      ['addressees', grouped(counts.addressees), ''],
      ['actor mentions', grouped(counts.actors), ''],
      ['sums of money', grouped(counts.money), ''],
      ...(counts.tokens > 0 ? [['tokens', grouped(counts.tokens), '']] : []),
      ...(counts.notices > 0 ? [['notices', grouped(counts.notices), 'listed in the records']] : []),
      ...(doubtful > 0
        ? [['no resolution', grouped(doubtful), 'by the look of it, kept without clauses; listed in manifest.json']]
        : []),
      ...(counts.failed > 0 ? [['failed', grouped(counts.failed), counts.failed === 1 ? 'input' : 'inputs']] : []),
      ...(counts.skipped > 0
        ? [['skipped', grouped(counts.skipped), `${counts.skipped === 1 ? 'file' : 'files'} of no kind that is read`]]
        : []),
    ]),
    block('Verbs', names.verbs),
    block('Addressees', names.addressees, commonestName(names.called)),
    moneyBlock(names.mentions, names.sums),
  ]
  return blocks.filter((one) => one !== '').join('\n\n')
}

const block = (title: string, tally: NameTally, name = (key: string) => key): string => {
  if (tally.size === 0) return ''
  const rest = tally.size - SHOWN
  const rows = tally.top(SHOWN).map(([key, count]) => [shortened(name(key)), grouped(count), ''])
  return [title, columns(rows), ...(rest > 0 ? [`  and ${grouped(rest)} more`] : [])].join('\n')
}

/** How each actor is called most often, to show instead of its id. */
const commonestName = (called: NameTally): ((key: string) => string) => {
  const names = new Map<string, string>()
  for (const [pair] of called.top(called.size)) {
    const [key = '', words = ''] = pair.split('\n')
    if (!names.has(key)) names.set(key, words)
  }
  return (key) => names.get(key) ?? key
}

const moneyBlock = (mentions: NameTally, sums: NameTally): string => {
  const rows = mentions.top(SHOWN).map(([currency, count]) => {
    return [currency, grouped(sums.of(currency)), `in ${counted(count, 'mention')}`]
  })
  return rows.length === 0 ? '' : ['Money (each mention counted as it stands)', columns(rows)].join('\n')
}

const listed = (tally: NameTally): string =>
  tally
    .top(Number.POSITIVE_INFINITY)
    .map(([name, count]) => `${name} ${grouped(count)}`)
    .join(', ')

/** Rows of a name, a number and a remark: names to the left, numbers to the right. */
const columns = (rows: readonly (readonly string[])[]): string => {
  const names = Math.max(...rows.map(([name = '']) => name.length))
  const numbers = Math.max(...rows.map(([, number = '']) => number.length))
  return rows
    .map(([name = '', number = '', remark = '']) =>
      `  ${name.padEnd(names)}  ${number.padStart(numbers)}  ${remark}`.trimEnd(),
    )
    .join('\n')
}

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
