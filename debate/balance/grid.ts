/** Themes × sides × what a statement does there: a grid in which an empty cell is seen. */

import { findReplies } from '../answers.ts'
import { type Comparison, statementsOf } from '../compare.ts'
import type { Debate, Statement } from '../model.ts'
import type { NamedStatement } from './lists.ts'

/**
 * What a statement does: it opens an exchange of the facing page, or else answers another side (attacks a statement or an attack of
 * its), or else supports one of its own side.
 */
export const statementRoles = ['opens', 'answers', 'supports'] as const
export type StatementRole = (typeof statementRoles)[number]

export interface GridItem extends NamedStatement {
  unanswered: boolean
}

export interface GridTheme {
  id?: string
  name?: string
  /** Of each role, what each side has, in the order of the page. */
  rows: { role: StatementRole; bySide: { side: string; items: GridItem[] }[] }[]
  commonGround: GridItem[]
  unplaced: GridItem[]
  /** The sides that have nothing in any row. */
  silent: string[]
}

/** What a statement does, by its id; common ground and what no side holds yet have no role. */
export function rolesOf(debate: Debate, { themes }: Comparison): ReadonlyMap<string, StatementRole> {
  const opening = new Set(themes.flatMap(({ exchanges }) => exchanges.map(({ id }) => id)))
  const answering = new Set([...findReplies(debate)].flatMap(({ by }) => by.map(({ id }) => id)))
  const roleOf = (id: string) => (opening.has(id) ? 'opens' : answering.has(id) ? 'answers' : 'supports')
  const held = debate.statements.filter(({ sides }) => sides.length === 1)
  return new Map(held.map(({ id }) => [id, roleOf(id)]))
}

/** The grid of a debate; `name` says how a statement is called, `sides` in which order they stand. */
export function makeGrid(
  debate: Debate,
  comparison: Comparison,
  { sides, name }: { sides: readonly string[]; name(statement: Statement): NamedStatement },
): GridTheme[] {
  const roles = rolesOf(debate, comparison)
  const unanswered = new Set(comparison.unanswered)
  const itemsOf = (statements: readonly Statement[]) =>
    statements.map((statement) => ({ ...name(statement), unanswered: unanswered.has(statement.id) }))
  return comparison.themes.map((compared) => {
    const statements = statementsOf(compared)
    const held = (side: string) => statements.filter((one) => one.sides.length === 1 && one.sides[0] === side)
    const having = (side: string, role: StatementRole) => held(side).filter(({ id }) => roles.get(id) === role)
    return {
      ...(compared.theme && { id: compared.theme.id, name: compared.theme.name }),
      rows: statementRoles.map((role) => ({
        role,
        bySide: sides.map((side) => ({ side, items: itemsOf(having(side, role)) })),
      })),
      commonGround: itemsOf(compared.commonGround),
      unplaced: itemsOf(compared.unplaced),
      silent: sides.filter((side) => held(side).length === 0),
    }
  })
}
