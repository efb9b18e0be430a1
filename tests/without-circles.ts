/** Generated debates for formats whose ids are made of ends. */

import type { Debate } from '../debate/model.ts'

/** Without undercuts that end on each other: they have no names that could be read again. */
export function withoutCircles(debate: Debate): Debate {
  const ids = new Set(debate.statements.map(({ id }) => id))
  const kept = new Set<string>()
  for (let before = -1; kept.size > before; ) {
    before = kept.size
    for (const { id, to } of debate.relations) if (ids.has(to) || kept.has(to)) kept.add(id)
  }
  return { ...debate, relations: debate.relations.filter(({ id }) => kept.has(id)) }
}
