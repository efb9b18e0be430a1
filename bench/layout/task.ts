/** Names of the bench's debates → what the engines are given. */

import { plainText } from '../../debate/inline.ts'
import { sizes } from '../../debate/layout/sizes.ts'
import { wrapText } from '../../debate/measure.ts'
import type { Debate, Relation } from '../../debate/model.ts'
import { generateGraph } from './generate.ts'
import type { Graph, Task } from './picture.ts'
import { readReal } from './real.ts'

/** `"500"` is the generated debate of that size; any other name is a real one. */
export function taskOf(name: string, seed = 1): Task {
  const count = Number(name)
  const debate = Number.isNaN(count) ? readReal(name) : generateGraph(count, seed)
  return { name, debate, graph: graphOf(debate) }
}

/** Boxes as large as ours are before lines need room on their edges; themes that a statement has none of are one. */
function graphOf({ statements, relations }: Debate): Graph {
  const { box } = sizes
  const byId = new Map(relations.map((relation) => [relation.id, relation]))
  const known = new Set(statements.map(({ id }) => id))
  return {
    boxes: statements.map(({ id, text, theme = '' }) => {
      const lines = wrapText(plainText(text), box.width - 2 * box.padding, box.font).length
      return { id, theme, width: box.width, height: box.header + lines * box.line + box.bottom }
    }),
    edges: relations.flatMap(({ id, from, to }) => {
      const target = boxAt(to, byId)
      const sources = known.has(target) ? from.filter((source) => source !== target && known.has(source)) : []
      return sources.map((source) => ({ link: id, from: source, to: target }))
    }),
  }
}

/** The box that stands for a target. */
function boxAt(to: string, byId: ReadonlyMap<string, Relation>): string {
  const seen = new Set<string>()
  for (let at = to; ; ) {
    const relation = byId.get(at)
    if (!relation || seen.has(at)) return at
    seen.add(at)
    at = relation.from[0] ?? ''
  }
}
