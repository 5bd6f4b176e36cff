// How a corpus is cited: the program by its CITATION.cff, the version and the models by the corpus's own manifest.

import type { Manifest } from '../6-emit/manifest.ts'
import { counted } from '../counted.ts'

/** What CITATION.cff (version 1.2.0) says of the program, as far as it is used here. */
export interface CitationFile {
  readonly title: string
  readonly abstract: string
  readonly version: string
  /** ISO 8601. */
  readonly 'date-released'?: string
  readonly license: string
  readonly authors: readonly CitationAuthor[]
  readonly doi?: string
  readonly 'repository-code'?: string
}

/** A person, or a body with a `name`. */
export interface CitationAuthor {
  readonly name?: string
  readonly 'given-names'?: string
  readonly 'family-names'?: string
}

/** What is cited. */
export interface Cited {
  readonly file: CitationFile
  readonly manifest: Manifest
  /** SHA-256 (hex) of manifest.json, which names every input and output by hash: the corpus in one number. */
  readonly corpusHash: string
}

/** The year of release, where the file tells of the version that made the corpus; else null rather than guessed. */
const yearOf = ({ file, manifest }: Cited): string | null =>
  file.version === manifest.program.version ? (file['date-released']?.slice(0, 4) ?? null) : null

const DESCRIPTION = 'Computer software'

/** A reference in the style of the American Psychological Association (7th edition). */
export const apa = (cited: Cited): string => {
  const { file, manifest } = cited
  const authors = file.authors.map((author) => author.name ?? `${author['family-names']}, ${initials(author)}`)
  const all =
    authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}` : (authors[0] ?? file.title)
  const where = file.doi ? ` https://doi.org/${file.doi}` : file['repository-code'] ? ` ${file['repository-code']}` : ''
  return `${all.replace(/\.$/, '')}. (${yearOf(cited) ?? 'n.d.'}). ${file.title} (Version ${manifest.program.version}) [${DESCRIPTION}].${where}`
}

const initials = (author: CitationAuthor): string =>
  (author['given-names'] ?? '')
    .split(/\s+/)
    .map((name) => `${name.slice(0, 1)}.`)
    .join(' ')

/** An entry for BibTeX; `@software` as biblatex has it, which BibTeX reads as `@misc`. */
export const bibtex = (cited: Cited): string => {
  const { file, manifest } = cited
  const { version } = manifest.program
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', file.authors.map(bibtexName).join(' and ')],
    ['title', `{${escaped(file.title)}}`],
    ['year', yearOf(cited)],
    ['version', version],
    ['doi', file.doi],
    ['url', file['repository-code']],
    ['note', `models ${manifest.models.sha256.slice(0, 12)}, schema ${manifest.schema_version}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@software{${file.title}-${version},\n${lines.join(',\n')}\n}`
}

/** A body in braces of its own, so that it is not taken apart into first and last names. */
const bibtexName = (author: CitationAuthor): string =>
  author.name
    ? `{${escaped(author.name)}}`
    : `${escaped(author['family-names'] ?? '')}, ${escaped(author['given-names'] ?? '')}`

const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)

/** An item of CSL-JSON. */
export const csl = (cited: Cited): Readonly<Record<string, unknown>> => {
  const { file, manifest } = cited
  const year = yearOf(cited)
  return {
    id: `${file.title}-${manifest.program.version}`,
    type: 'software',
    title: file.title,
    author: file.authors.map((author) =>
      author.name ? { literal: author.name } : { family: author['family-names'], given: author['given-names'] },
    ),
    ...(year === null ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    version: manifest.program.version,
    ...(file.doi ? { DOI: file.doi } : {}),
    ...(file['repository-code'] ? { URL: file['repository-code'] } : {}),
    note: `models sha256 ${manifest.models.sha256}; schema ${manifest.schema_version}; corpus manifest sha256 ${cited.corpusHash}`,
  }
}

/** A paragraph for a methods section, with every figure from the manifest. */
export const methods = ({ file, manifest, corpusHash }: Cited): string => {
  const { counts, program, models, layers, schema_version } = manifest
  const libraries = Object.entries(program.libraries).map(([name, version]) => `${name} ${version}`)
  const found = [
    counted(counts.paragraphs, 'paragraph'),
    ...(layers.includes('clauses') ? [counted(counts.clauses, 'clause')] : []),
    ...(layers.includes('addressees') ? [counted(counts.addressees, 'addressee')] : []),
    ...(layers.includes('actors') ? [counted(counts.actors, 'mention of actors', 'mentions of actors')] : []),
    ...(layers.includes('money') ? [counted(counts.money, 'sum of money', 'sums of money')] : []),
  ]
  const failed = counts.failed > 0 ? `; ${counted(counts.failed, 'file')} could not be annotated` : ''
  return (
    `Texts were annotated with ${file.title} ${program.version} (schema ${schema_version}; models sha256 ${models.sha256.slice(0, 16)}; ` +
    `${libraries.join(', ')}), which works by rules and gives the same output for the same input. ` +
    `From ${counted(counts.inputs, 'input file')}${failed}, ${counted(counts.resolutions, 'resolution')} with ${listOf(found)} were extracted. ` +
    `Operative verbs, addressees and sums of money follow the definitions of the program's codebook. The manifest of the corpus (sha256 ${corpusHash.slice(0, 16)}) ` +
    `lists every input and output file by hash.`
  )
}

const listOf = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
