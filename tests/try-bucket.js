/**
 * Tries a bucket, with `deploy/cloudfront.js` before it as CloudFront would run it: here stands in for CloudFront.
 *
 *     node tests/try-bucket.js out http://127.0.0.1:4568/visavis      as docs/deploy/bucket.md fills it
 */

import { createServer } from 'node:http'
import { runInNewContext } from 'node:vm'
import { hostFiles } from '../cli/host-files.js'
import { askAll, report } from './try-deploy.js'

/** @typedef {Record<string, { value: string }>} FunctionHeaders */
/** @typedef {{ uri?: string, statusCode?: number, headers?: FunctionHeaders }} FunctionAnswer */

/** @param {object} event @returns {FunctionAnswer} */
function run(event) {
  return runInNewContext(`${hostFiles.get('cloudfront.js')}\nhandler(event)`, { event })
}

/** @param {FunctionHeaders} headers @returns {Record<string, string>} */
function plain(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
}

/**
 * What CloudFront does between a reader and a bucket: for what the bucket has not, it shows the page that says so, for
 * which no function runs.
 *
 * @param {string} bucket its address
 * @param {string} address
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: Buffer }>}
 */
async function answer(bucket, address) {
  const request = { uri: address.split('?')[0] ?? '' }
  const led = run({ context: { eventType: 'viewer-request' }, request })
  if (led.statusCode) return { status: led.statusCode, headers: plain(led.headers ?? {}), body: Buffer.of() }
  const found = await fetch(bucket + led.uri)
  if (!found.ok) return answerNone(bucket)
  const type = found.headers.get('Content-Type') ?? ''
  const response = { headers: { 'content-type': { value: type } } }
  const { headers = {} } = run({ context: { eventType: 'viewer-response' }, request, response })
  return { status: 200, headers: plain(headers), body: Buffer.from(await found.arrayBuffer()) }
}

/** @param {string} bucket */
async function answerNone(bucket) {
  const page = await fetch(`${bucket}/404.html`)
  // From the response headers policy that docs/deploy/bucket.md sets beside the function.
  const { headers = {} } = run({
    context: { eventType: 'viewer-response' },
    request: { uri: '/404.html' },
    response: { headers: { 'content-type': { value: 'text/html' } } },
  })
  return { status: 404, headers: plain(headers), body: Buffer.from(await page.arrayBuffer()) }
}

const [, , site = 'out', bucket = ''] = process.argv
const server = createServer(async ({ url = '/' }, response) => {
  const { status, headers, body } = await answer(bucket, url)
  response.writeHead(status, headers).end(body)
})
server.listen(0, '127.0.0.1', async () => {
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  report(`bucket behind deploy/cloudfront.js`, await askAll(site, `http://127.0.0.1:${port}`))
  server.close()
})
