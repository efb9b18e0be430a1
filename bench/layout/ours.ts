/** Our engine: `layoutMap` and the comparison that it asks for, timed together; lines as the map draws them. */

import { compareSides } from '../../debate/compare.ts'
import { drawMap } from '../../debate/draw.ts'
import { layoutMap, type MapLayout } from '../../debate/layout.ts'
import { flattenPath } from './flatten.ts'
import type { Picture, Task } from './picture.ts'

export const ours = {
  layOut({ debate, graph }: Task): () => Picture {
    const layout = layoutMap(debate, compareSides(debate))
    return () => pictureOf(layout, graph)
  },
}

/** `layoutMap` by itself: the comparison is there already, as it is for the site, where the page has asked for it. */
export function timeLayout({ debate }: Task): number {
  const comparison = compareSides(debate)
  const start = performance.now()
  layoutMap(debate, comparison)
  return performance.now() - start
}

function pictureOf(layout: MapLayout, { edges }: Task['graph']): Picture {
  const ends = new Map<string, string[]>()
  for (const { link, from, to } of edges) ends.set(link, [...(ends.get(link) ?? []), from, to])
  return {
    boxes: layout.nodes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    lines: drawMap(layout).links.flatMap(({ id, path, to }) =>
      flattenPath(path).map((points) => ({ link: id, ends: [...(ends.get(id) ?? []), to], points, curved: false })),
    ),
  }
}
