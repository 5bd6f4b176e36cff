// #/annotate: a text that is pasted or dropped, annotated here.

import { useRef, useState } from 'preact/hooks'
import { ask, startAnnotator } from './client.ts'
import type { Annotated, Input } from './messages.ts'
import { Results } from './results.tsx'

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
