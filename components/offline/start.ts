/** The script of an offline copy: the map's viewer, and that links to the map find it. */

import { openMap } from '../map/viewer.ts'

for (const frame of document.querySelectorAll<HTMLElement>('[data-map]')) openMap(frame)

/** A browser goes to where a statement stood on the map before the viewer brought it into the map's window. */
function showWindow(): void {
  if (!location.hash.startsWith('#map-')) return
  document.querySelector('[data-map-port]')?.scrollIntoView({ block: 'end', behavior: 'instant' })
}

addEventListener('hashchange', showWindow)
addEventListener('load', showWindow)
