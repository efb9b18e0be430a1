/** How far from the gutter a statement stands: one column for each step of support. */

import { areOfDifferentSides } from '../answers.ts'
import type { Debate, Statement } from '../model.ts'

/** What the relations of a debate say about where statements stand. */
export interface Standing {
  /** By id, the statements of its own side that lean on it. */
  leaning: ReadonlyMap<string, readonly string[]>
  /** By id, the statements of its own side that it leans on. */
  leansOn: ReadonlyMap<string, readonly string[]>
}

/** Reads every relation once. */
export function readStanding({ statements, relations }: Debate): Standing {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const standing = {
    leaning: new Map<string, string[]>(),
    leansOn: new Map<string, string[]>(),
  }
  for (const { from, to } of relations) {
    const target = statementOf.get(to)
    for (const id of from) {
      const source = statementOf.get(id)
      if (!source || !target || source === target) continue
      if (areOfDifferentSides(source, target) || source.sides.length !== target.sides.length) continue
      append(standing.leaning, to, id)
      append(standing.leansOn, id, to)
    }
  }
  return standing
}

/**
 * The depth of each statement of one side in one block, at most `cap`. Statements that lean on nothing here are at 0;
 * in a circle of supports the first one is.
 */
export function depthsOf(statements: readonly Statement[], standing: Standing, cap: number): Map<string, number> {
  const here = new Set(statements.map(({ id }) => id))
  const depths = new Map<string, number>()
  const isRoot = (id: string) => !(standing.leansOn.get(id) ?? []).some((other) => here.has(other))
  spread(statements.map(({ id }) => id).filter(isRoot), here, standing, depths, cap)
  for (const { id } of statements) if (!depths.has(id)) spread([id], here, standing, depths, cap)
  return depths
}

/** Breadth first from the gutter outwards. */
function spread(roots: string[], here: Set<string>, { leaning }: Standing, depths: Map<string, number>, cap: number) {
  const queue = roots
  for (const id of roots) depths.set(id, 0)
  for (const id of queue) {
    const depth = Math.min((depths.get(id) ?? 0) + 1, cap)
    for (const other of leaning.get(id) ?? []) {
      if (!here.has(other) || depths.has(other)) continue
      depths.set(other, depth)
      queue.push(other)
    }
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
