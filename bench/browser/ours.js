/**
 * ADAPTER TO BE WRITTEN: our own viewer as a page of the measurement. Until then the table shows "—" for it.
 *
 * `build(graph, folder)` gets `graph.debate`, lays it out and draws it as `npm run build` does, and writes
 * `index.html` and the viewer's scripts (esbuild, minified) into `folder`; see `MapPage` in `pages.js`.
 */

/** @type {import('./pages.js').MapPage} */
export const ours = {
  name: 'Vis-à-vis',
  boxes: '[data-node]',
  async build() {
    throw new Error('not built yet')
  },
}
