// What src/ imports of node:fs and node:stream and never calls in a browser.

const none = (): never => {
  throw new Error('Unexpected access to files, expected bytes that were handed over')
}

export { none as createReadStream, none as pipeline, none as readFile, none as stat }
