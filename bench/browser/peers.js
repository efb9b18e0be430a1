/** Peers' pages: their sources in `browser-peers/`, bundled for production with the packages of `bench/`. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @typedef {import('./pages.js').MapPage} MapPage */

const bench = fileURLToPath(new URL('..', import.meta.url))
const sources = path.join(bench, 'browser-peers')

/**
 * A page whose script lays the graph out and draws it in the browser; the graph is in the page, so that nothing has to
 * be fetched for it.
 *
 * @param {{ entry: string, options?: Record<string, unknown> } & Omit<MapPage, 'build'>} page
 * @returns {MapPage}
 */
export function bundled({ entry, options = {}, ...page }) {
  return {
    ...page,
    async build({ boxes, lines }, folder) {
      const styled = await bundle(entry, folder)
      const graph = JSON.stringify({ boxes, lines, options }).replaceAll('<', '\\u003c')
      const body = `<div id="map"></div><script type="application/json" id="graph">${graph}</script>`
      writePage({ folder, title: page.name, body, styled })
    },
  }
}

/** Argdown's web component moves a picture that Argdown draws beforehand, as ours does. @type {MapPage} */
export const argdown = {
  name: 'Argdown web component',
  boxes: 'argdown-map svg .node',
  wake: true,
  async build({ debate }, folder) {
    // Not a literal, so that types are checked without the peers' packages.
    const module = path.join(sources, 'argdown-svg.js')
    const { argdownMap } = await import(module)
    const styled = await bundle('argdown.js', folder)
    writePage({ folder, title: argdown.name, body: await argdownMap(debate), styled })
  },
}

/**
 * @param {string} entry
 * @param {string} folder
 * @returns {Promise<boolean>} whether it has a style sheet
 */
async function bundle(entry, folder) {
  const { metafile } = await build({
    entryPoints: { script: path.join(sources, entry) },
    outdir: folder,
    absWorkingDir: bench,
    nodePaths: [path.join(bench, 'node_modules')],
    bundle: true,
    // Packages that load a part only when it is needed keep that advantage.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'error',
  })
  return Object.keys(metafile.outputs).some((name) => name.endsWith('/script.css'))
}

/** @param {{ folder: string, title: string, body: string, styled: boolean }} page */
function writePage({ folder, title, body, styled }) {
  mkdirSync(folder, { recursive: true })
  const style = styled ? '<link rel="stylesheet" href="script.css">' : ''
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${style}
<style>html,body,#map,argdown-map{display:block;width:100%;height:100%;margin:0;font:13px/17px Arial,"Liberation Sans",sans-serif}</style>
<script type="module" src="script.js"></script></head><body>${body}</body></html>`
  writeFileSync(path.join(folder, 'index.html'), page)
}
