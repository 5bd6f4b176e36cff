// A resolution as CoNLL-U (https://universaldependencies.org/format.html): a sentence a clause, for corpus query tools.

import type { FolderSetup, FolderWriter } from '../formats/format.ts'
import { offsetsIn } from '../offsets.ts'
import type { ResolutionRecord, TokenRecord } from '../record.ts'
import { miscOf } from './misc.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/**
 * Writes `ID.conllu`: a document a resolution, a paragraph a `newpar`, a sentence a clause; what stands in no clause is a
 * sentence of its own. Words have form, lemma and part of speech (UPOS); MISC holds `start_char` and `end_char` in the unit
 * of the setup, and the layers as `Verb=B-call-upon`, `Actor=I-un/member-states`. There is no tree: HEAD and DEPREL are `_`.
 */
export const conlluWriter = ({ offsets: unit }: FolderSetup): FolderWriter => ({
  once: [],
  filesOf: (record, stem) => {
    const at = offsetsIn(unit, record.text)
    let text = headOf(record, stem)
    let paragraph: string | null = null
    for (const sentence of sentencesOf(record)) {
      const isFirst = sentence.paragraph.id !== paragraph
      paragraph = sentence.paragraph.id
      text += `${commentsOf(sentence, stem, isFirst)}${linesOf(sentence, at)}\n`
    }
    return [{ name: `${stem}.conllu`, text }]
  },
})

/** A sentence id may hold no slash and no blank. */
const safeId = (id: string): string => id.replace(/[\s/]/g, '_')

/** A comment is one line, and says nothing where nothing is known. */
const comment = (name: string, value: string | number | null): string =>
  value === null ? '' : `# ${name} = ${String(value).replace(/\s+/g, ' ')}\n`

const headOf = (record: ResolutionRecord, stem: string): string =>
  [
    comment('newdoc id', safeId(stem)),
    comment('doc_id', record.id),
    comment('symbol', record.symbol),
    comment('title', record.title),
    comment('organ', record.organ),
    comment('date', record.date),
  ].join('')

const commentsOf = ({ id, paragraph, clause, tokens }: Sentence, stem: string, isFirst: boolean): string =>
  [
    isFirst ? comment('newpar id', safeId(`${stem}:${paragraph.id}`)) : '',
    comment('sent_id', safeId(`${stem}:${id}`)),
    comment('text', textOf(tokens)),
    comment('kind', paragraph.kind),
    comment('label', paragraph.label),
    comment('clause', clause?.id ?? null),
    comment('verb', clause?.verb ?? null),
    comment('modifiers', clause?.modifiers.join(', ') || null),
    comment('force', clause?.force ?? null),
  ].join('')

const isGlued = (token: TokenRecord, next: TokenRecord | undefined): boolean => next?.start === token.end

/** The words as the validator puts them together again: one blank where there was any white space. */
const textOf = (tokens: readonly TokenRecord[]): string =>
  tokens
    .map((token, i) => formOf(token) + (isGlued(token, tokens[i + 1]) || i === tokens.length - 1 ? '' : ' '))
    .join('')

/** A cell without the characters that end a column or a line, in the composed form of Unicode that is asked for. */
const cellOf = (words: string): string => words.replace(/\s+/g, ' ').trim().normalize('NFC') || '_'

const formOf = ({ text }: TokenRecord): string => cellOf(text)

const linesOf = (sentence: Sentence, at: (offset: number) => number): string =>
  sentence.tokens
    .map((token, i) => {
      const misc = [
        ...(isGlued(token, sentence.tokens[i + 1]) ? ['SpaceAfter=No'] : []),
        ...miscOf(token, sentence),
        `start_char=${at(token.start)}`,
        `end_char=${at(token.end)}`,
      ].sort(byName)
      return `${i + 1}\t${formOf(token)}\t${cellOf(token.lemma)}\t${token.pos}\t_\t_\t_\t_\t_\t${misc.join('|')}\n`
    })
    .join('')

/** Attributes of a column stand in the order of their names, without regard to case. */
const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)
