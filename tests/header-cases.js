/** A small site with every kind of address, and how an answer of a host differs from the table in `cli/headers.js`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { headersFor, varying } from '../cli/headers.js'

/** One file of each kind, where the site has it. */
export const files = [
  ...['index.html', '404.html', 'icon.svg', 'embed.js', 'feed.xml', 'debate.schema.json', 'site.webmanifest'],
  ...['_next/static/chunks/a.js', '_next/static/media/icon.1.svg', '_next/static/media/serif.woff2'],
  ...['en/index.html', 'en/feed.xml', 'en/some-debate/index.html', 'en/some-debate/index.txt'],
  ...['en/some-debate/map/index.html', 'en/some-debate/map/land/index.html', 'en/some-debate/sources/index.html'],
  ...['en/some-debate/embed.html', 'en/some-debate/embed@0a1b2c.html', 'en/some-debate/offline.html'],
  ...['en/some-debate/map/land/embed.html', 'en/some-debate/map/land/embed@0a1b2c.html'],
  ...['en/some-debate/map-parts/0.html', 'en/some-debate/map-parts/graph.json', 'en/some-debate/map.svg'],
  ...['en/some-debate/map.png', 'en/some-debate/debate.json', 'en/some-debate/oembed.json'],
  ...['en/some-debate/oembed.xml', 'en/some-debate/debate.argdown', 'en/some-debate/debate.csv'],
  ...['en/some-debate/debate.kialo.txt', 'en/some-debate/debate.aif.json', 'en/some-debate/debate.sadface.json'],
  ...['en/some-debate/debate.dot', 'en/some-debate/debate.mmd', 'en/some-debate/debate.jsonld'],
]

/** How those files are asked for: a page by its folder. */
export const addresses = files.map((file) => `/${file.replace(/index\.html$/, '')}`)

/**
 * Writes them all.
 *
 * @param {string} folder
 */
export function writeSite(folder) {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `<!doctype html><title>${file}</title>\n`)
  }
}

/**
 * What an answer says that the table does not, and the other way about.
 *
 * @param {string} address a decoded path
 * @param {Headers} headers of the answer
 * @returns {string[]} a line a difference; nothing where the answer is as it should be
 */
export function differences(address, headers) {
  const expected = headersFor(address)
  const names = new Set([...Object.keys(expected), ...varying])
  return [...names].flatMap((name) => {
    const found = squeeze(headers.get(name))
    const wanted = squeeze(expected[name])
    return found === wanted ? [] : [`${address}: ${name} is \`${found}\`, expected \`${wanted}\``]
  })
}

/** @param {string | null | undefined} value hosts write `; charset=UTF-8` in several ways */
function squeeze(value) {
  return (value ?? '').replace(/;\s*charset=/i, '; charset=').replace(/utf-8$/i, 'utf-8')
}
