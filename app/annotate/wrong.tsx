// "Wrong?" under a mark: what it should be instead.

import { useState } from 'preact/hooks'
import type { Mark } from '../reading/marks.ts'
import type { Correction } from './corrections.ts'

interface WrongProps {
  readonly mark: Mark
  readonly correction: Correction | undefined
  /** Lemmas that a verb can have. */
  readonly lemmas: readonly string[]
  /** Undefined takes back what was said. */
  readonly onCorrect: (correction: Correction | undefined) => void
}

export const Wrong = ({ mark, correction, lemmas, onCorrect }: WrongProps) => {
  const [isOpen, setOpen] = useState(false)
  if (correction !== undefined)
    return (
      <div class="wrong">
        <p>Corrected: {sayingOf(correction)}</p>
        <button type="button" onClick={() => onCorrect(undefined)}>
          Take back
        </button>
      </div>
    )
  const correct = (said: Correction) => {
    setOpen(false)
    onCorrect(said)
  }
  return (
    <div class="wrong">
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Wrong?
      </button>
      {isOpen && (
        <>
          <button type="button" onClick={() => correct({ to: 'nothing' })}>
            No {mark.layer} at all
          </button>
          {mark.layer === 'addressee' && (
            <button type="button" onClick={() => correct({ to: 'mentioned' })}>
              Mentioned, not addressed
            </button>
          )}
          <Instead mark={mark} lemmas={lemmas} onCorrect={correct} />
        </>
      )}
    </div>
  )
}

const Instead = ({
  mark,
  lemmas,
  onCorrect,
}: {
  mark: Mark
  lemmas: readonly string[]
  onCorrect: (said: Correction) => void
}) => (
  <form
    class="wrong"
    onSubmit={(event) => {
      event.preventDefault()
      const data = new FormData(event.currentTarget)
      const said = (name: string) => String(data.get(name) ?? '').trim()
      if (mark.layer === 'verb') onCorrect({ to: 'lemma', lemma: said('lemma') })
      else if (mark.layer === 'money')
        onCorrect({ to: 'sum', amount: Number(said('amount')), currency: said('currency').toUpperCase() })
      else onCorrect({ to: 'actor', actor: said('actor') || null })
    }}
  >
    {mark.layer === 'verb' ? (
      <label>
        Another verb
        <select name="lemma">
          {lemmas.map((lemma) => (
            <option key={lemma} selected={lemma === mark.clause.lemma}>
              {lemma}
            </option>
          ))}
        </select>
      </label>
    ) : mark.layer === 'money' ? (
      <>
        <label>
          Amount{' '}
          <input name="amount" type="number" step="any" min="0" required defaultValue={String(mark.item.amount)} />
        </label>
        <label>
          Currency (ISO 4217) <input name="currency" required pattern="[A-Za-z]{3}" defaultValue={mark.item.currency} />
        </label>
      </>
    ) : (
      <label>
        Another actor (id of an entry, empty for none) <input name="actor" defaultValue={mark.item.actor ?? ''} />
      </label>
    )}
    <button type="submit">Correct</button>
  </form>
)

const sayingOf = (correction: Correction): string => {
  switch (correction.to) {
    case 'nothing':
      return 'no mark'
    case 'mentioned':
      return 'mentioned, not addressed'
    case 'lemma':
      return correction.lemma
    case 'actor':
      return correction.actor ?? 'an actor of no entry'
    case 'sum':
      return `${correction.currency} ${correction.amount}`
  }
}
