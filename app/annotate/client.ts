// Starts the annotator once and asks it. Its code is a script like all others, so that it starts from a disk as well.

import { loadScript } from '../corpus/load.ts'
import { once } from '../once.ts'
import type { CallName, Calls, Reply } from './messages.ts'

declare global {
  /** Set by annotator.js: the whole program of the worker. */
  var callsUponAnnotator: (() => void) | undefined
}

interface Waiting {
  readonly done: (answer: unknown) => void
  readonly failed: (error: Error) => void
  readonly told: ((done: number) => void) | undefined
}

const waiting = new Map<number, Waiting>()
let asked = 0

/** Starts the annotator, so that it is ready when the text comes. */
export const startAnnotator = once(async (): Promise<Worker> => {
  await loadScript('annotator.js')
  const code = `(${String(globalThis.callsUponAnnotator)})()`
  globalThis.callsUponAnnotator = undefined
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  const worker = new Worker(url)
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id)
    if ('done' in data) {
      call?.told?.(data.done)
      return
    }
    waiting.delete(data.id)
    if ('error' in data) call?.failed(new Error(data.error))
    else call?.done(data.answer)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message || 'the annotator could not be started'))
    waiting.clear()
  })
  return worker
})

/** Asks the annotator; `told` hears how many texts are done. */
export const ask = async <Name extends CallName>(
  name: Name,
  what: Calls[Name]['asked'],
  told?: (done: number) => void,
): Promise<Calls[Name]['answer']> => {
  const worker = await startAnnotator()
  asked += 1
  const id = asked
  return new Promise((done, failed) => {
    waiting.set(id, { done: done as Waiting['done'], failed, told })
    worker.postMessage({ id, name, asked: what })
  })
}
