// A server of one folder for this machine alone.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** A server that runs, with its address. */
export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a folder on the loopback address; port 0 takes any that is free. Throws where the port is taken. */
export const serve = async (folder: string, port: number): Promise<Serving> => {
  const root = resolve(folder)
  const server: Server = createServer(async (request, response) => {
    const { port: own } = server.address() as AddressInfo
    // Another name for this address would let a page of somebody else's read the corpus.
    if (request.headers.host !== `127.0.0.1:${own}` && request.headers.host !== `localhost:${own}`) {
      response.writeHead(421).end()
      return
    }
    const file = fileOf(root, request.url ?? '/')
    const size = file === null ? null : await sizeOf(file)
    if (file === null || size === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.writeHead(200, {
      ...{ 'content-type': type, 'content-length': size, 'cache-control': 'no-cache' },
      ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
  })
  await new Promise<void>((started, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', started)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** The file that an address names; null for one outside the folder. */
const fileOf = (root: string, url: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    if (path.includes('\0')) return null
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(root + sep) ? file : null
  } catch {
    return null
  }
}

const sizeOf = async (file: string): Promise<number | null> =>
  stat(file).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  )
