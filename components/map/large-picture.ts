/**
 * The picture of a map too large for one page. Blocks are loaded as they come into sight; up to some hundred boxes stand
 * in the page as elements, as on any map, and beyond that they are painted on a canvas beneath. Keys, names and the text
 * are the same either way: the statement where the reader stands is always an element.
 */

import { blockOf, type Large, moveCanvas, partOf, settle } from './large-sight.ts'
import { openParts } from './parts.ts'
import { foldBlock, moveSvg, type Picture, resize, unfoldBlock } from './picture.ts'
import { unpackGraph } from './unpack-graph.ts'

export function openLargePicture(parts: Pick<Large, 'svg' | 'canvas' | 'graph' | 'base' | 'view'>): Picture {
  const { svg } = parts
  const layer = (name: string) => svg.querySelector(`[data-layer="${name}"]`) ?? svg
  const large: Large = {
    ...parts,
    parts: openParts(parts.base),
    layers: { links: layer('links'), nodes: layer('nodes') },
    painted: undefined,
    folded: undefined,
    kept: '',
    isMoving: false,
    timer: undefined,
  }
  svg.setAttribute('data-canvas', '')
  return {
    find: (id) => partOf(large, id)?.nodes.get(id),
    focus: (id) => void bring(large, id).then((element) => element?.focus({ preventScroll: true })),
    keep(id, then) {
      large.kept = id
      void bring(large, id).then((element) => element && large.kept === id && then())
    },
    text: async (id) => (await large.parts.load(blockOf(large, id)))?.text,
    move(camera, distance, glides) {
      moveSvg(svg, camera, distance, glides)
      moveCanvas(large, glides)
      large.isMoving = true
    },
    rest() {
      large.isMoving = false
      settle(large)
    },
    fold(fold, shown, links, behind) {
      large.folded = { fold, links, behind }
      const all = [...large.graph.nodes.values()]
      for (const block of blocksIn(svg)) foldBlock(block, fold, all, shown)
      resize(svg, fold.width, fold.height)
      settle(large)
    },
    unfold() {
      large.folded = undefined
      for (const block of blocksIn(svg)) unfoldBlock(block)
      resize(svg, large.graph.width, large.graph.height)
      settle(large)
    },
    texts: async () => {
      const texts: string[] = await (await fetch(`${large.base}texts.json`)).json()
      return [...large.graph.nodes.values()].map(({ id, number }, index) => ({ id, number, text: texts[index] ?? '' }))
    },
    end: () => clearTimeout(large.timer),
  }
}

const blocksIn = (svg: SVGSVGElement) => svg.querySelectorAll<SVGElement>('[data-block]')

/** The element of a statement in the page, once its block is there. */
async function bring(large: Large, id: string): Promise<SVGElement | undefined> {
  const element = (await large.parts.load(blockOf(large, id)))?.nodes.get(id)
  if (element && !element.isConnected) {
    large.kept = id
    settle(large)
  }
  return element
}

// One file for all that only large maps need.
export { unpackGraph }
