/** `out/` → what a reader's browser loads for each kind of page, compressed as hosts compress it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/**
 * What one page weighs, in bytes.
 *
 * @typedef {{ html: number, js: number, css: number, fonts: number, scripts: string[] }} Weight
 */

/**
 * Weighs a page with everything that it names. A script counts wherever the page names it: as an
 * element, as a preload, or in the data from which Next starts; only those for browsers without
 * modules (`noModule`) do not. tests/browser/weight.spec.ts compares the list with a real browser's.
 *
 * @param {string} folder the built site
 * @param {string} htmlPath the page's file in it
 * @returns {Weight}
 */
export function weighPage(folder, htmlPath) {
  const html = readFileSync(path.join(folder, htmlPath), 'utf8')
  const old = [...html.matchAll(/<script [^>]*src="([^"]+)"[^>]* noModule/g)].map(([, src]) => src)
  const scripts = findNamed(html, /static\/chunks\/[^"'\\\s]+\.js/g).filter((name) => !old.includes(name))
  const styles = findNamed(html, /static\/chunks\/[^"'\\\s]+\.css/g)
  const fonts = findNamed(html, /static\/media\/[^"'\\\s]+\.woff2/g)
  const sum = (/** @type {string[]} */ names, /** @type {(file: string) => number} */ size) =>
    names.reduce((total, name) => total + size(path.join(folder, name)), 0)
  return {
    html: gzipSync(html).length,
    js: sum(scripts, gzipSize),
    css: sum(styles, gzipSize),
    fonts: sum(fonts, (file) => statSync(file).size),
    scripts,
  }
}

/**
 * @param {string} html
 * @param {RegExp} pattern
 * @returns {string[]} each address once
 */
function findNamed(html, pattern) {
  return [...new Set([...html.matchAll(pattern)].map(([name]) => `/_next/${name}`))]
}

/** @type {Map<string, number>} */
const sizes = new Map()

/** Pages share most of what they name: each of it is compressed once. @param {string} file */
function gzipSize(file) {
  const size = sizes.get(file) ?? gzipSync(readFileSync(file)).length
  sizes.set(file, size)
  return size
}

/**
 * `en/peru/map/index.html` → `/<lang>/<slug>/map/`: pages of one kind differ in their content only.
 *
 * @param {string} htmlPath
 */
function kindOf(htmlPath) {
  const [lang, slug, ...rest] = htmlPath
    .replaceAll(path.sep, '/')
    .replace(/index\.html$/, '')
    .split('/')
  if (slug === undefined) return `/${lang}`
  const [page, part] = rest
  // Those of the library: `/<lang>/themes/sovereignty/2/`.
  if (slug === 'themes' || slug === 'voices') {
    return [
      '',
      '<lang>',
      slug,
      ...rest.map((each, index) => each && (index === 0 ? `<${slug.slice(0, -1)}>` : '<n>')),
    ].join('/')
  }
  const kind = page === 'map' && part ? ['map', '<theme>', ''] : rest
  return ['', '<lang>', slug && '<slug>', ...kind].join('/')
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1)
}

/**
 * The heaviest page of each kind, as lines of a table.
 *
 * @param {string} folder
 */
function weighKinds(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  // Blocks of large maps are loaded by a page; they are none.
  const pages = files.filter((file) => file.endsWith('.html') && !/^(404|_not-found)\W|[\\/]map-parts[\\/]/.test(file))
  const kinds = [...new Set(pages.map(kindOf))].sort()
  return kinds.map((kind) => {
    const members = pages.filter((page) => kindOf(page) === kind)
    const weights = members.map((page) => weighPage(folder, page))
    const { html, js, css, fonts } = weights.reduce((a, b) => (a.html + a.js > b.html + b.js ? a : b))
    return row(kind, members.length, [html, js, css, fonts].map(kilo))
  })
}

/** @param {string} kind @param {string | number} count @param {string[]} cells */
function row(kind, count, cells) {
  return [kind.padEnd(28), String(count).padStart(6), ...cells.map((cell) => cell.padStart(10))].join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log('\nThe heaviest page of each kind, in kB, compressed with gzip')
  console.log(row('', 'pages', ['HTML', 'JS', 'CSS', 'fonts']))
  for (const line of weighKinds('out')) console.log(line)
}
