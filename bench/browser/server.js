/** Serves the built pages as a good host would, gzipped beforehand, and counts what a load takes. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * @typedef {{ js: number, all: number }} Wire bytes as sent, gzipped, without headers; `js` with scripts in the page
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, taken: () => Wire, close: () => void }>} `taken` since it was last asked
 */
export async function serveAndCount(folder) {
  /** @type {Map<string, { body: Buffer, type: string, js: number }>} */
  const files = new Map()
  let wire = { js: 0, all: 0 }
  const server = createServer((request, response) => {
    const name = path.normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')))
    const file = files.get(name) ?? readCompressed(path.join(folder, name.endsWith('/') ? `${name}index.html` : name))
    if (!file) return void response.writeHead(404).end()
    files.set(name, file)
    wire = { js: wire.js + file.js, all: wire.all + file.body.length }
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' }).end(file.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const port = /** @type {import('node:net').AddressInfo} */ (server.address()).port
  const taken = () => {
    const result = wire
    wire = { js: 0, all: 0 }
    return result
  }
  return { address: `http://127.0.0.1:${port}/`, taken, close: () => server.close() }
}

/** @param {string} file */
function readCompressed(file) {
  if (!existsSync(file)) return undefined
  const extension = path.extname(file)
  const bytes = readFileSync(file)
  const body = gzipSync(bytes)
  const js = extension === '.js' ? body.length : extension === '.html' ? scriptsIn(bytes.toString()) : 0
  return { body, type: types[extension] ?? 'application/octet-stream', js }
}

/** What the scripts within a page weigh, gzipped. @param {string} html */
function scriptsIn(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)]
  const code = scripts.map(([, text]) => text).join('')
  return code ? gzipSync(code).length : 0
}
