/**
 * Our own map as a page of the measurement: the components and the viewer that the site uses, laid out and drawn while
 * the page is built, with every tool that the map page has.
 */

import { buildStandalone } from '../../tests/standalone.js'

/** @type {import('./pages.js').MapPage} */
export const ours = {
  name: 'Vis-à-vis',
  boxes: '[data-live]',
  build: ({ debate }, folder) => buildStandalone(debate, folder, false),
}
