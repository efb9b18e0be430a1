/** A large map block by block: what each block holds, so that a reader loads what comes into sight and no more. */

import type { DrawnLink, DrawnNode, MapDrawing } from './draw.ts'
import type { Statement } from './model.ts'
import { blockFinder, type NameBlock } from './pack-graph.ts'
import type { CompareView, ThemeView } from './view.ts'

export interface MapPart {
  name: string
  nodes: DrawnNode[]
  /** Every link with an end in the block: what leads to another block is a part of both. */
  links: DrawnLink[]
  /** The block's statements as they stand in their theme. */
  themes: ThemeView[]
}

/** Divides a map into its blocks, in time linear in what it holds; they are called as the page calls them. */
export function divideMap({ open, themes }: CompareView, nameOf: NameBlock): MapPart[] {
  const { map } = open
  const blockOf = blockFinder(map.blocks)
  const held = new Map(map.nodes.map((node) => [node.id, blockOf(node)]))
  const parts = map.blocks.map((block, index): MapPart => {
    const isHere = ({ id }: { id: string }) => held.get(id) === index
    const own = themes.filter(({ id }) => id === (block.theme ?? ''))
    return { name: nameOf(block).name, nodes: [], links: [], themes: own.map((theme) => restrict(theme, isHere)) }
  })
  for (const node of map.nodes) parts[held.get(node.id) ?? -1]?.nodes.push(node)
  for (const [link, blocks] of blocksOfLinks(map, held)) for (const block of blocks) parts[block]?.links.push(link)
  return parts
}

function blocksOfLinks({ links }: MapDrawing, held: ReadonlyMap<string, number>): Map<DrawnLink, Set<number>> {
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const ends = ({ from, to }: DrawnLink) => [...from, ...(linkOf.get(to)?.from ?? []), linkOf.get(to)?.to ?? to]
  return new Map(links.map((link) => [link, new Set(ends(link).flatMap((id) => held.get(id) ?? []))]))
}

/** A theme with some of its statements. */
function restrict<Theme extends ThemeView>(theme: Theme, isKept: (statement: Statement) => boolean): Theme {
  const exchanges = theme.exchanges.map((exchange) => ({
    ...exchange,
    turns: exchange.turns.filter(({ statement }) => isKept(statement)),
  }))
  return {
    ...theme,
    exchanges: exchanges.filter(({ turns }) => turns.length > 0),
    commonGround: theme.commonGround.filter(isKept),
    unplaced: theme.unplaced.filter(isKept),
  }
}
