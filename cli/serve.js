/** Serves the built site as any static host would. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

/** Names of types that sirv does not know. */
const types = new Map([['.argdown', 'text/plain;charset=utf-8']])

/**
 * Serves a folder until the process ends.
 *
 * @param {{ folder: string, port: number, host?: string }} options bound to this machine alone unless told otherwise
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export function serve({ folder, port, host = '127.0.0.1' }) {
  const files = sirv(folder, { dev: false, etag: true, extensions: ['html'], setHeaders, onNoMatch: notFound(folder) })
  const server = createServer((request, response) => {
    const withSlash = addSlash(folder, request.url ?? '/')
    if (withSlash) response.writeHead(308, { Location: withSlash }).end()
    else files(request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/**
 * Pages are folders: without the slash at the end, what they link to would be looked for one folder too high.
 *
 * @param {string} folder
 * @param {string} address
 * @returns {string | undefined} the address with its slash, where it names a folder without one
 */
function addSlash(folder, address) {
  // `//host/…` as a new address would lead to another host.
  const [, name = '', query = ''] = /^(\/[^/\\][^?#]*[^/?#]|\/[^/\\?#])(\?.*)?$/.exec(address) ?? []
  if (!name || name.includes('..') || !existsSync(path.join(folder, decode(name), 'index.html'))) return undefined
  return `${name}/${query}`
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @param {string} folder */
function notFound(folder) {
  const page = path.join(folder, '404.html')
  const body = existsSync(page) ? readFileSync(page) : 'Not found'
  /** @param {unknown} _ @param {import('node:http').ServerResponse} response */
  return (_, response) => void response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body)
}

/** @param {import('node:http').ServerResponse} response @param {string} name */
function setHeaders(response, name) {
  const type = types.get(path.extname(name))
  if (type) response.setHeader('Content-Type', type)
  response.setHeader('X-Content-Type-Options', 'nosniff')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 3000)
  await serve({ folder: 'out', port })
  console.log(`http://localhost:${port}`)
}
