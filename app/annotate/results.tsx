// What was annotated: a resolution with its marks, to be corrected and saved.

import { useEffect, useMemo, useState } from 'preact/hooks'
import { counted } from '../../src/counted.ts'
import { marksOf } from '../reading/marks.ts'
import { ResolutionView } from '../reading/resolution-view.tsx'
import { saveFile } from '../save-file.ts'
import { ask } from './client.ts'
import { type Correction, corrected } from './corrections.ts'
import type { Annotated, ExportFormat } from './messages.ts'
import { Wrong } from './wrong.tsx'

const FILES: Readonly<Record<ExportFormat, { readonly name: string; readonly type: string; readonly label: string }>> =
  {
    jsonl: { name: 'resolutions.jsonl', type: 'application/jsonl', label: 'JSON lines' },
    csv: { name: 'tables.zip', type: 'application/zip', label: 'CSV tables' },
    brat: { name: 'brat.zip', type: 'application/zip', label: 'brat' },
  }

type Corrections = ReadonlyMap<string, ReadonlyMap<number, Correction>>

/** One resolution of those that were annotated, with what is to be saved of all. `lemmas` are what a verb may be corrected to. */
export const Results = ({ annotated, lemmas }: { annotated: Annotated; lemmas: readonly string[] }) => {
  const records = useMemo(() => annotated.outcomes.flatMap((outcome) => outcome.records), [annotated])
  const [shown, setShown] = useState(0)
  const [corrections, setCorrections] = useState<Corrections>(new Map())
  useEffect(() => {
    setShown(0)
    setCorrections(new Map())
  }, [annotated])
  const reasons = annotated.outcomes.filter(({ reason }) => reason !== null)
  const record = records[shown]
  const own = corrections.get(record?.id ?? '') ?? new Map<number, Correction>()
  const count = [...corrections.values()].reduce((sum, each) => sum + each.size, 0)
  const save = async (format: ExportFormat) => {
    const { name, type } = FILES[format]
    saveFile(name, [await ask('write', { format, records })], type)
  }
  const saveCorrected = async () => {
    const touched = records.filter(({ id }) => (corrections.get(id)?.size ?? 0) > 0)
    const made = touched.map((each) => corrected(each, marksOf(each), corrections.get(each.id) ?? new Map()))
    saveFile('corrections.zip', [await ask('write', { format: 'brat', records: made })], 'application/zip')
  }
  const correct = (number: number, correction: Correction | undefined) => {
    if (record === undefined) return
    const next = new Map(own)
    if (correction === undefined) next.delete(number)
    else next.set(number, correction)
    setCorrections(new Map(corrections).set(record.id, next))
  }
  return (
    <>
      {reasons.length > 0 && (
        <ul class="note">
          {reasons.map(({ name, reason }) => (
            <li key={name}>
              {name}: {reason}
            </li>
          ))}
        </ul>
      )}
      {record !== undefined && (
        <>
          <div class="actions">
            {records.length > 1 && (
              <label>
                Resolution{' '}
                <select value={shown} onChange={(event) => setShown(Number(event.currentTarget.value))}>
                  {records.map(({ id }, i) => (
                    <option key={id} value={i}>
                      {id}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {(Object.keys(FILES) as ExportFormat[]).map((format) => (
              <button key={format} type="button" onClick={() => save(format)}>
                {FILES[format].label}
              </button>
            ))}
            <button type="button" disabled={count === 0} onClick={saveCorrected}>
              Corrections ({count})
            </button>
          </div>
          <h2>{record.title ?? record.id}</h2>
          <Summary record={record} />
          <ResolutionView
            record={record}
            entries={annotated.entries}
            struck={new Set(own.keys())}
            underMark={(mark) => (
              <Wrong
                mark={mark}
                lemmas={lemmas}
                correction={own.get(mark.number)}
                onCorrect={(said) => correct(mark.number, said)}
              />
            )}
          />
        </>
      )}
    </>
  )
}

const Summary = ({ record: { paragraphs, notices } }: { record: Annotated['outcomes'][number]['records'][number] }) => {
  const operative = paragraphs.filter(({ kind }) => kind === 'operative')
  const clauses = operative.reduce((sum, paragraph) => sum + paragraph.clauses.length, 0)
  const money = paragraphs.flatMap((paragraph) => paragraph.money)
  return (
    <>
      <p class="facts" role="status">
        {counted(operative.length, 'operative paragraph')} · {counted(clauses, 'operative clause')} ·{' '}
        {money.length === 0
          ? 'no sums of money'
          : money.map(({ currency, amount }) => `${currency} ${amount.toLocaleString('en')}`).join(', ')}
      </p>
      {notices.map((notice) => (
        <p class="note" key={`${notice.rule} ${notice.start} ${notice.message}`}>
          {notice.level}: {notice.message}
        </p>
      ))}
    </>
  )
}
