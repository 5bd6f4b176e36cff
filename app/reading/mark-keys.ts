// From mark to mark by keys.

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** Moves the focus among the marks of a text: arrows, Home and End, where a mark has it. */
export const moveAmongMarks = (event: KeyboardEvent, box: HTMLElement): void => {
  const step = STEPS[event.key]
  const from = (event.target as HTMLElement).closest<HTMLElement>('[role=button]')
  if (step === undefined || from === null || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  const marks = [...box.querySelectorAll<HTMLElement>('[role=button]')]
  const at = marks.indexOf(from)
  const place = {
    next: Math.min(at + 1, marks.length - 1),
    previous: Math.max(at - 1, 0),
    first: 0,
    last: marks.length - 1,
  }
  const to = marks[place[step]] as HTMLElement
  from.tabIndex = -1
  to.tabIndex = 0
  to.focus()
}
