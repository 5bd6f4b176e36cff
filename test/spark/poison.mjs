// Loaded by Node before the annotator (NODE_OPTIONS), which knows nothing of it: some texts then hang, break or kill what reads them.

import { isMainThread } from 'node:worker_threads'

const POISONS = {
  'poison that hangs': () => {
    for (;;);
  },
  'poison that throws': () => {
    throw new Error('poisoned')
  },
  // As the kernel does to a process that exhausts the memory of its machine.
  'poison that kills': () => process.kill(process.pid, 'SIGKILL'),
}

const { decode } = TextDecoder.prototype
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args)
  if (!isMainThread) for (const [words, harm] of Object.entries(POISONS)) if (text.includes(words)) harm()
  return text
}
