// A resolution to read: its text with marks, what is switched on, and beside it what stands behind the mark that is looked at.

import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ResolutionRecord } from '../../src/6-emit/record.ts'
import type { SiteEntries } from '../../src/explore/site.ts'
import type { Target } from '../clause-link.ts'
import { ClauseList, MarkDetails } from './details.tsx'
import { moveAmongMarks } from './mark-keys.ts'
import { LAYERS, type LayerName, type Mark, marksOf } from './marks.ts'
import { textHtml } from './text-html.ts'

interface ViewProps {
  readonly record: ResolutionRecord
  readonly entries: SiteEntries
  /** Where a link leads: it is shown and takes the focus. */
  readonly target?: Target | null
  /** What stands under the details of a mark. */
  readonly underMark?: (mark: Mark) => ComponentChildren
  /** Numbers of marks that are struck out. */
  readonly struck?: ReadonlySet<number>
}

/** Layers that were switched off, kept from one resolution to the next. */
let hidden: ReadonlySet<LayerName> = new Set()

export const ResolutionView = ({ record, entries, target, underMark, struck }: ViewProps) => {
  const [off, setOff] = useState(hidden)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const box = useRef<HTMLDivElement>(null)
  const marks = useMemo(() => marksOf(record), [record])
  const html = useMemo(() => {
    const layers = new Set(LAYERS.filter((layer) => !off.has(layer)))
    return { __html: textHtml(record, marks, layers) }
  }, [record, marks, off])
  useEffect(() => setChosen([]), [record])
  // One of the marks is reached by Tab, the others by arrows.
  useLayoutEffect(() => box.current?.querySelector('[role=button]')?.setAttribute('tabindex', '0'), [html])
  useEffect(() => {
    for (const element of box.current?.querySelectorAll<HTMLElement>('[data-marks]') ?? []) {
      const numbers = (element.dataset.marks ?? '').split(' ').map(Number)
      element.classList.toggle(
        'struck',
        numbers.some((number) => struck?.has(number)),
      )
      element.classList.toggle(
        'chosen',
        numbers.some((number) => chosen.includes(number)),
      )
    }
  }, [struck, chosen, html])
  useEffect(() => {
    if (target) showTarget(box.current, target)
  }, [target, html])
  const choose = (event: Event) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-marks]')
    if (element !== null) setChosen((element.dataset.marks ?? '').split(' ').map(Number))
  }
  const toggle = (layer: LayerName) => {
    const next = new Set(off)
    if (!next.delete(layer)) next.add(layer)
    hidden = next
    setOff(next)
  }
  const shown = chosen.flatMap((number) => marks[number] ?? []).toReversed()
  return (
    <div class="reading">
      <fieldset class="layers">
        <legend>Marks</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input type="checkbox" checked={!off.has(layer)} onChange={() => toggle(layer)} />
            <span class={`sample ${layer}`}>{layer}</span>
          </label>
        ))}
        <span class="hint">Arrow keys go from mark to mark.</span>
      </fieldset>
      {/* biome-ignore lint/a11y/useSemanticElements: the text of a document is no part of this page's outline */}
      <div
        class="text"
        role="region"
        aria-label="Text with marks"
        ref={box}
        onClick={choose}
        onFocusIn={choose}
        onKeyDown={(event) => moveAmongMarks(event, box.current as HTMLElement)}
        // Built by text-html.ts, which escapes every text.
        dangerouslySetInnerHTML={html}
      />
      <aside aria-label="Behind the mark" aria-live="polite">
        {shown.length === 0 ? (
          <p class="hint">Choose a mark to see the rule and the entry behind it.</p>
        ) : (
          <>
            {shown.map((mark) => (
              <div key={mark.number}>
                <MarkDetails mark={mark} entries={entries} record={record} />
                {underMark?.(mark)}
              </div>
            ))}
            <ClauseList mark={shown[0] as Mark} record={record} />
          </>
        )}
      </aside>
    </div>
  )
}

/** Moves to where a link leads; again once what stands above has taken its size. */
const showTarget = (box: HTMLElement | null, { clause, paragraph }: Target): void => {
  const element =
    clause === null
      ? box?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(paragraph ?? '')}"]`)
      : box?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause.id)}"]`)
  for (const old of box?.querySelectorAll('.target') ?? []) old.classList.remove('target')
  if (!element) return
  element.classList.add('target')
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
  requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }))
}
