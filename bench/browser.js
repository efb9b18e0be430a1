/**
 * Interactive argument maps in a real Chromium: ours and peers', on the same debates, by turns in one run.
 *
 * What is measured, the same way for all:
 * - JS and all bytes on the wire, gzipped, of one load of a page with nothing but the map.
 * - Milliseconds until the map is visible: median of cold loads, each in a new profile; `browser/load.js` says what
 *   visible means. Peers lay out in the browser; Argdown and we did it before, as a part of building the page.
 * - Frame times while the mouse drags the map and while the wheel zooms it, from the opening view, with the whole map
 *   in view: `browser/frames.js`.
 * - JS heap in use after a collection, before anything is moved. What the browser keeps for elements and canvases
 *   is not in it.
 *
 * A page that takes longer than LIMIT seconds, or fails, gets "—" and the reason, and is left out at larger sizes.
 *
 *     SIZES=20,100 ROUNDS=3 ONLY=React,Mermaid LIMIT=60 node bench/browser.js
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launch } from './browser/chromium.js'
import { ensurePeers } from './browser/install.js'
import { measureAll } from './browser/measure.js'
import { pages } from './browser/pages.js'
import { serveAndCount } from './browser/server.js'
import { tableOf } from './browser/table.js'

const sizes = (process.env.SIZES ?? '20,100,500,2000,10000').split(',').map(Number)
const only = process.env.ONLY?.split(',') ?? ['']
const rounds = Number(process.env.ROUNDS ?? 5)
const limit = 1000 * Number(process.env.LIMIT ?? 60)

ensurePeers()
const folder = mkdtempSync(path.join(tmpdir(), 'visavis-browser-'))
const server = await serveAndCount(folder)
/** Pages that failed at a size, and why. @type {Map<string, string>} */
const failed = new Map()

console.log(`Interactive maps in Chromium ${await version()}; medians of ${rounds} cold loads, by turns`)
for (const size of sizes) {
  const isWorth = ({ from = 0, to = Infinity }) => size >= from && size <= to
  const wanted = pages.filter((page) => isWorth(page) && only.some((part) => page.name.includes(part)))
  const able = wanted.filter(({ name }) => !failed.has(name))
  const results = await measureAll({ pages: able, size, folder, server, rounds, limit })
  const rows = wanted.map(
    ({ name }) => results.find((result) => result.name === name) ?? { name, trouble: `left out: ${failed.get(name)}` },
  )
  console.log(tableOf(size, rows))
  for (const { name, trouble } of results) if (trouble) failed.set(name, `${trouble} at ${size.toLocaleString('en')}`)
}
server.close()
rmSync(folder, { recursive: true })

async function version() {
  const browser = await launch()
  const name = browser.version()
  await browser.close()
  return name
}
