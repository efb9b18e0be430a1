/** Relations → cells of the rows that they come from. */

import type { Message } from '../../message.ts'
import { type Debate, type Relation, relationId } from '../../model.ts'
import type { ColumnName } from './columns.ts'

/** By statement, its cells that tie it to others; `tokens` says what each statement and relation is called in them. */
export function cellsOfTies(
  debate: Debate,
  tokens: ReadonlyMap<string, string>,
): Map<string, Partial<Record<ColumnName, string>>> {
  const isStatement = new Set(debate.statements.map(({ id }) => id))
  const cells = new Map<string, Partial<Record<ColumnName, string>>>()
  for (const relation of debate.relations) {
    const { from, to, kind, id, scheme } = relation
    const target = tokens.get(to)
    const own = tokens.get(id)
    if (target === undefined || own === undefined) continue
    const add = (column: ColumnName, text: string, separator: string) => {
      const known = cells.get(from[0] ?? '') ?? {}
      known[column] = known[column] ? `${known[column]}${separator}${text}` : text
      cells.set(from[0] ?? '', known)
    }
    if (from.length > 1 || (kind !== 'attack' && !isStatement.has(to))) add('linked', `${kind} ${own}`, '\n')
    else if (!isStatement.has(to)) add('undercuts', target, '; ')
    else add(kind === 'attack' ? 'attacks' : kind === 'support' ? 'supports' : 'rephrases', target, '; ')
    if (scheme !== undefined) add('schemes', `${own}: ${scheme.replaceAll(/\s+/g, ' ')}`, '\n')
  }
  return cells
}

/** What each statement and relation is called; nothing for undercuts in a circle, and for what ends on them. */
export function tokensOf({ statements, relations }: Debate, called: ReadonlyMap<string, string>): Map<string, string> {
  const tokens = new Map(statements.map(({ id }) => [id, called.get(id) ?? id]))
  const endingOn = new Map<string, Relation[]>()
  for (const relation of relations) {
    const known = endingOn.get(relation.to)
    if (known) known.push(relation)
    else endingOn.set(relation.to, [relation])
  }
  // A map's walk comes to what is added on the way.
  for (const [id, token] of tokens) {
    for (const relation of endingOn.get(id) ?? []) {
      const from = relation.from.map((one) => called.get(one))
      if (tokens.has(relation.id) || from.includes(undefined)) continue
      tokens.set(relation.id, relationId(from as string[], token))
    }
  }
  return tokens
}

/** A message where relations have no name, as they end on each other. */
export function tellCircles(debate: Debate): Message[] {
  const tokens = tokensOf(debate, new Map(debate.statements.map(({ id }) => [id, id])))
  const lost = debate.relations.filter(({ id }) => !tokens.has(id))
  const [first] = lost
  if (!first) return []
  const reason = `Unexpected ${lost.length} ties that end on each other in a circle (\`${first.id}\`), expected ties that lead to a statement: left out`
  return [{ severity: 'warning', rule: 'csv-holds', reason, place: first.place }]
}
