/**
 * Builds a map as a page of its own, from the components and the viewer that the site uses: for debates too large to
 * build a whole site of in a test, and to be measured beside others' pages.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Writes `index.html` and all that it needs.
 *
 * @param {import('../debate/model.ts').Debate} debate
 * @param {string} folder
 * @param {boolean} isMain whether text stands beside the map, and it opens near; else it opens whole
 * @param {number} [limit] how many statements the page may hold, where it is not the site's own limit
 */
export async function buildStandalone(debate, folder, isMain, limit) {
  mkdirSync(path.join(folder, 'map-parts'), { recursive: true })
  const files = (await bundleRenderer(folder)).renderPage(debate, isMain, limit)
  await bundleViewer(folder)
  const [css, script] = ['page.css', 'start.js'].map((name) => readFileSync(path.join(folder, name), 'utf8'))
  for (const [name, text] of files) {
    // In the page itself, as an embed has them: nothing is asked for before the map is seen.
    const styled = text.replace('<link rel="stylesheet" href="page.css">', () => `<style>${css}</style>`)
    const whole = styled.replace('<script type="module" src="start.js">', () => `<script>${script}`)
    writeFileSync(path.join(folder, name), whole)
  }
}

/**
 * The page's styles go to `page.css` in the folder.
 *
 * @param {string} folder
 * @returns {Promise<typeof import('./standalone-page.tsx')>}
 */
async function bundleRenderer(folder) {
  // Beside the packages, so that what is left outside the bundle is found.
  const work = mkdtempSync(path.join(root, 'node_modules', '.standalone-'))
  const outfile = path.join(work, 'page.js')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('standalone-page.tsx', import.meta.url))],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
    ...{ jsx: 'automatic', minify: true, write: false },
  })
  for (const { path: name, text } of outputFiles) {
    writeFileSync(name.endsWith('.css') ? path.join(folder, 'page.css') : name, text)
  }
  const page = await import(pathToFileURL(outfile).href)
  rmSync(work, { recursive: true })
  return page
}

/**
 * The whole viewer as one file. (The site's own pages load what only large maps need apart from the rest.)
 *
 * @param {string} folder
 */
export async function bundleViewer(folder) {
  const contents = `import { openMap } from './components/map/viewer.ts'
for (const frame of document.querySelectorAll('[data-map]')) openMap(frame)`
  await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    outfile: path.join(folder, 'start.js'),
    ...{ bundle: true, minify: true, format: 'iife', target: 'es2022' },
  })
}
