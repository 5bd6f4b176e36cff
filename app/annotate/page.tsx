// #/annotate: a text that is pasted or dropped, annotated here.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { marksOf } from '../reading/marks.ts'
import { ResolutionView } from '../reading/resolution-view.tsx'
import { saveFile } from '../save-file.ts'
import { ask, startAnnotator } from './client.ts'
import { type Correction, corrected } from './corrections.ts'
import type { Annotated, ExportFormat, Input } from './messages.ts'
import { Wrong } from './wrong.tsx'

/** What the page is busy with, or what went wrong. */
type State = { readonly busy: string } | { readonly error: string } | null

export const AnnotatePage = () => {
  const [annotated, setAnnotated] = useState<Annotated | null>(null)
  const [state, setState] = useState<State>(null)
  const [isDragged, setDragged] = useState(false)
  const [lemmas, setLemmas] = useState<readonly string[]>([])
  const text = useRef<HTMLTextAreaElement>(null)
  const annotate = async (inputs: readonly Input[]) => {
    try {
      setState({ busy: 'Annotating …' })
      const of = inputs.length === 1 ? '' : ` of ${inputs.length}`
      setAnnotated(await ask('annotate', inputs, (done) => setState({ busy: `Annotated ${done}${of}` })))
      setLemmas(await ask('lemmas', null))
      setState(null)
    } catch (error) {
      setState({ error: (error as Error).message })
    }
  }
  const pasted = () => {
    const value = text.current?.value ?? ''
    if (value.trim() !== '') annotate([{ name: 'pasted.txt', bytes: new TextEncoder().encode(value) }])
  }
  const files = async (list: FileList | null | undefined) => {
    const chosen = await Promise.all(
      [...(list ?? [])].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    if (chosen.length > 0) annotate(chosen)
  }
  return (
    <>
      <h1 tabIndex={-1}>Annotate a text</h1>
      <p>Here in this page, by the same rules as the command line. Nothing leaves your machine.</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by the button as well */}
      <div
        class={isDragged ? 'paste dragged' : 'paste'}
        onDragOver={(event) => {
          event.preventDefault()
          setDragged(true)
        }}
        onDragLeave={() => setDragged(false)}
        onDrop={(event) => {
          event.preventDefault()
          setDragged(false)
          files(event.dataTransfer?.files)
        }}
      >
        <label for="pasted">Paste a resolution, or drop files: text, Markdown, HTML, DOCX, Akoma Ntoso</label>
        <textarea
          id="pasted"
          ref={text}
          spellcheck={false}
          onFocus={() => startAnnotator().catch((error) => setState({ error: error.message }))}
          onPaste={() => setTimeout(pasted)}
        />
        <div class="actions">
          <button type="button" onClick={pasted}>
            Annotate
          </button>
          <label>
            or choose files{' '}
            <input
              type="file"
              multiple
              onChange={(event) => {
                files(event.currentTarget.files)
                event.currentTarget.value = ''
              }}
            />
          </label>
        </div>
      </div>
      <p role="status">{state !== null && 'busy' in state ? state.busy : ''}</p>
      {state !== null && 'error' in state && <p role="alert">The annotator failed: {state.error}</p>}
      {annotated !== null && <Results annotated={annotated} lemmas={lemmas} />}
    </>
  )
}

const FILES: Readonly<Record<ExportFormat, { readonly name: string; readonly type: string; readonly label: string }>> =
  {
    jsonl: { name: 'resolutions.jsonl', type: 'application/jsonl', label: 'JSON lines' },
    csv: { name: 'tables.zip', type: 'application/zip', label: 'CSV tables' },
    brat: { name: 'brat.zip', type: 'application/zip', label: 'brat' },
  }

type Corrections = ReadonlyMap<string, ReadonlyMap<number, Correction>>

const Results = ({ annotated, lemmas }: { annotated: Annotated; lemmas: readonly string[] }) => {
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
        {operative.length} operative paragraphs · {clauses} operative clauses ·{' '}
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
