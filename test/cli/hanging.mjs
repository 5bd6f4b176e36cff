// Loaded before the program: makes a thread hang on a document that says so.

import { isMainThread } from 'node:worker_threads'

const { decode } = TextDecoder.prototype
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args)
  while (!isMainThread && text.includes('hangs the thread'));
  return text
}
