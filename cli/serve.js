/** Serves the built site as any static host would, with the headers that `cli/headers.js` has for each address. */

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { headersFor } from './headers.js'

/**
 * Serves a folder until the process ends.
 *
 * @param {{ folder: string, port: number, host?: string }} options bound to this machine alone unless told otherwise
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export function serve({ folder, port, host = '127.0.0.1' }) {
  const files = sirv(folder, { dev: false, etag: true, extensions: ['html'], onNoMatch: notFound(folder) })
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    // What is set before sirv answers stays as it is.
    setHeaders(response, pathOf(address))
    const withSlash = addSlash(folder, address)
    if (withSlash) return void response.writeHead(308, { Location: withSlash }).end()
    // Some systems write the @ of a pinned embed so; sirv would look for a file of that name.
    request.url = address.replaceAll('%40', '@')
    files(request, response)
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
  return (_, response) => {
    // Whatever was asked for, this is a page: it is not to be framed, nor to be kept for a year.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    setHeaders(response, '/404.html')
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body)
  }
}

/** @param {import('node:http').ServerResponse} response @param {string} address a decoded path */
function setHeaders(response, address) {
  for (const [name, value] of Object.entries(headersFor(address))) response.setHeader(name, value)
}

/**
 * The decoded path that a request asks for.
 *
 * @param {string} address as it stands in the request: also `*` or `http://host/` may
 */
function pathOf(address) {
  const [name = ''] = address.split(/[?#]/)
  const decoded = decode(name)
  return decoded.startsWith('/') ? decoded : `/${decoded}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 3000)
  await serve({ folder: 'out', port })
  console.log(`http://localhost:${port}`)
}
