/** A drawing that weighs less: for documents in which every kilobyte is somebody else's. */

import svgpath from 'svgpath'
import type { DrawnLink, MapDrawing } from './draw.ts'

/** The same picture in whole px, its paths in steps from point to point: what is alike then compresses to nothing. */
export function compactDrawing(drawing: MapDrawing): MapDrawing {
  return { ...drawing, links: drawing.links.map(compactLink) }
}

function compactLink(link: DrawnLink): DrawnLink {
  const [x, y] = link.badge
  return { ...link, path: compactPath(link.path), head: compactPath(link.head), badge: [Math.round(x), Math.round(y)] }
}

function compactPath(path: string): string {
  return svgpath(path).rel().round(0).toString()
}
