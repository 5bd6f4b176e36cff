// calls-upon kwic: keyword in context, by clause, verb and addressee.

import type { Context, KwicLine, Sort } from '../kwic/line.ts'
import type { DefineCommand } from './command.ts'
import { NOTHING_FOUND, OK } from './exit-codes.ts'
import type { Io } from './io.ts'
import { type RowOptions, SHOWN, withRowOptions } from './rows/options.ts'
import { UsageError } from './usage-error.ts'

interface KwicOptions extends RowOptions {
  readonly verb?: string
  readonly addressee?: string
  readonly organ?: string
  readonly context: string
  readonly sort?: string
  readonly sample?: string
  readonly seed: string
}

const EXAMPLES = `
Examples:
  calls-upon kwic corpus "climate change" "sea level*"         words of clauses; * stands for any letters
  calls-upon kwic corpus --verb urge,call-upon --addressee un/member-states
  calls-upon kwic corpus financing --verb invite --sort r1,r2
  calls-upon kwic corpus --verb demand --sample 50 --seed 7 --format csv > demands.csv
  calls-upon kwic corpus women --context 8w                    8 words on each side

Columns: doc_id, clause_id, from, to, pre, keyword, post, pattern, verb, organ, year; from and to count UTF-16 code units in documents.text.
Exit code: 0 found, 1 nothing found, 2 usage.`

export const defineKwic: DefineCommand = (command, io, done) => {
  command
    .description('Keyword in context: the places of words, verbs and addressees in the clauses of a corpus.')
    .argument('<corpus>', 'a corpus folder')
    .argument('[words...]', 'words to find in clauses; each pattern is kept apart in the column `pattern`')
    .option('--verb <ids>', 'only clauses of these verbs, with commas; without words the keyword is the verb')
    .option('--addressee <ids>', 'only clauses addressed to these actors, with commas')
    .option('--organ <ids>', 'only clauses of these organs, with commas')
    .option('--context <size>', 'clause, paragraph, or a number of words such as 8w', 'clause')
    .option(
      '--sort <keys>',
      'l1 l2 l3 (words to the left, nearest first) r1 r2 r3 keyword doc organ year verb, with commas',
    )
    .option('--sample <number>', 'so many lines, drawn at random')
    .option('--seed <number>', 'decides the sample', '1')
  withRowOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (corpus: string, words: string[], options: KwicOptions) =>
      done(await kwic(corpus, words, options, io)),
    )
}

const kwic = async (folder: string, words: readonly string[], options: KwicOptions, io: Io): Promise<number> => {
  const [
    { listed, names, wholeNumber },
    { counted, grouped },
    { SORTS, sorted },
    { sampleOf },
    { absentFrom, concordance },
    { writeRows },
  ] = await Promise.all([
    import('./option-values.ts'),
    import('../counted.ts'),
    import('../kwic/line.ts'),
    import('../kwic/sample.ts'),
    import('../kwic/concordance.ts'),
    import('./rows/write.ts'),
  ])
  const wanted = {
    words: words.filter((pattern) => /[\p{L}\p{N}]/u.test(pattern)),
    verbs: names(options.verb),
    addressees: names(options.addressee),
    organs: names(options.organ),
    context: contextOf(options.context),
  }
  const blank = words.find((pattern) => !wanted.words.includes(pattern))
  if (blank !== undefined) throw new UsageError(`"${blank}": expected a word of letters or digits`)
  if (wanted.words.length + wanted.verbs.length + wanted.addressees.length === 0)
    throw new UsageError('nothing to look for: expected words, --verb or --addressee')
  const sorts = options.sort === undefined ? [] : (listed('--sort', options.sort, SORTS) as Sort[])
  const size = wholeNumber('--sample', options.sample)
  const seed = wholeNumber('--seed', options.seed) ?? 1
  const { openCorpus } = await import('../corpus/open.ts')
  const { withDatabase } = await import('../corpus/database.ts')
  let lines: KwicLine[] = []
  await withDatabase(await openCorpus(folder), async (database) => {
    for await (const line of concordance(database, wanted)) lines.push(line)
    for (const [option, name] of await absentFrom(database, wanted))
      io.tell(`${option} ${name}: stands in no clause of ${folder}, expected an id (${WHERE_IDS_STAND[option]})`)
  })
  const found = lines.length
  if (size !== undefined) {
    lines = sampleOf(lines, size, seed)
    io.tell(`a random sample of ${grouped(lines.length)} of ${counted(found, 'line')}, seed ${seed}`)
  }
  if (options.format === 'table') await drawLines(sorted(lines, sorts), options.all ?? false, io)
  else await writeRows({ columns: COLUMNS, batches: [sorted(lines, sorts).map(rowOf)] }, options.format, true, io)
  if (found === 0) io.tell('nothing found')
  return found === 0 ? NOTHING_FOUND : OK
}

/** What lists the ids that a corpus has. */
const WHERE_IDS_STAND = {
  '--verb': 'calls-upon query CORPUS verbs lists them',
  '--addressee': 'calls-upon query CORPUS addressees lists them',
  '--organ': 'calls-upon query CORPUS verbs-by-organ lists them',
} as const

const COLUMNS = ['doc_id', 'clause_id', 'from', 'to', 'pre', 'keyword', 'post', 'pattern', 'verb', 'organ', 'year']

const rowOf = (line: KwicLine) => [
  line.docId,
  line.clauseId,
  line.from,
  line.to,
  line.pre,
  line.keyword,
  line.post,
  line.pattern,
  line.verb,
  line.organ,
  line.year,
]

const contextOf = (value: string): Context => {
  if (value === 'clause' || value === 'paragraph') return value
  const words = /^([1-9]\d{0,3})w$/.exec(value)?.[1]
  if (words === undefined)
    throw new UsageError(`--context ${value}: expected clause, paragraph or a number of words such as 8w`)
  return Number(words)
}

/** Characters shown on each side of a keyword. */
const SIDE = 48

/** Lines as a concordance is read: keywords below each other. */
const drawLines = async (lines: readonly KwicLine[], all: boolean, io: Io): Promise<void> => {
  const [{ default: colours }, { tellCut }] = await Promise.all([import('picocolors'), import('./rows/write.ts')])
  const { bold } = colours.createColors(io.colour)
  const shown = all ? lines : lines.slice(0, SHOWN)
  const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ')
  const place = ({ docId, clauseId }: KwicLine) => `${docId} ${clauseId}`
  const widest = Math.max(0, ...shown.map((line) => place(line).length))
  for (const line of shown) {
    const pre = plain(line.pre).trimEnd().slice(-SIDE).padStart(SIDE)
    const post = plain(line.post).slice(0, SIDE).trimEnd()
    await io.out(`${place(line).padEnd(widest)}  ${pre} ${bold(plain(line.keyword))}${post}\n`)
  }
  tellCut(shown.length, lines.length, io)
}
