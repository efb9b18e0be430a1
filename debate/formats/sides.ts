/** Whose a statement is, where a file does not say: with the thesis, or against it, by the attacks on the way there. */

import type { Place, Relation, Side } from '../model.ts'
import type { Draft } from './draft.ts'
import { toPlain } from './inline-text.ts'

/** Ties as far as they matter here. */
type Tie = Pick<Relation, 'id' | 'kind' | 'from' | 'to'>

const mostWalks = 50

/** With the thesis, or against it. */
export type Parity = 'for' | 'against'

/**
 * The statement that all others are about: of those that tie to nothing, the one that most statements lead to; the first of
 * several. Nothing where every statement leads on in a circle.
 */
export function findThesis(statementIds: readonly string[], relations: readonly Tie[]): string | undefined {
  const leading = leadingTo(relations)
  const tied = new Set(relations.flatMap(({ from }) => from))
  const roots = statementIds.filter((id) => !tied.has(id))
  const ties = (id: string) => leading.get(id)?.length ?? 0
  // To count what leads to each of thousands of roots would take thousands of walks: those with the most ties are enough.
  const candidates =
    roots.length <= mostWalks ? roots : [...roots].sort((a, b) => ties(b) - ties(a)).slice(0, mostWalks)
  let best: { id: string; count: number } | undefined
  for (const id of candidates) {
    const count = placeByParity([id], relations, leading).size
    if (!best || count > best.count) best = { id, count }
  }
  return best?.id
}

/**
 * Each statement that leads to a thesis: for it after an even number of attacks on the shortest way, against it after an odd
 * one. Who undercuts a link is against whoever draws it. Where ways of equal length differ, the statement has no parity, and
 * neither has what leads to it alone. Takes time linear in the number of ties, however deep they go.
 */
export function placeByParity(
  theses: readonly string[],
  relations: readonly Tie[],
  leading = leadingTo(relations),
): Map<string, Parity> {
  const parities = new Map<string, Parity | undefined>(theses.map((id) => [id, 'for']))
  let edge: string[] = [...theses]
  while (edge.length > 0) {
    const found = new Map<string, Parity | undefined>()
    for (const id of edge) {
      for (const { statement, opposes } of leading.get(id) ?? []) {
        if (parities.has(statement)) continue
        const parity = turned(parities.get(id), opposes)
        found.set(statement, found.has(statement) && found.get(statement) !== parity ? undefined : parity)
      }
    }
    for (const [id, parity] of found) parities.set(id, parity)
    edge = [...found.keys()]
  }
  return new Map([...parities].filter((entry): entry is [string, Parity] => entry[1] !== undefined))
}

function turned(parity: Parity | undefined, opposes: boolean): Parity | undefined {
  if (parity === undefined || !opposes) return parity
  return parity === 'for' ? 'against' : 'for'
}

/** By statement, the statements that tie to it, and whether they are against it. Who ties to a link ties to those who draw it. */
function leadingTo(relations: readonly Tie[]): Map<string, { statement: string; opposes: boolean }[]> {
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]))
  const leading = new Map<string, { statement: string; opposes: boolean }[]>()
  for (const { from, to, kind } of relations) {
    for (const target of relationOf.get(to)?.from ?? [to]) {
      const known = leading.get(target) ?? []
      known.push(...from.map((statement) => ({ statement, opposes: kind === 'attack' })))
      leading.set(target, known)
    }
  }
  return leading
}

/** The two sides of a debate about one thesis. Positions are needed, and the file has none for those who are against it. */
export function sidesOf(thesis: string, place: Place): Side[] {
  return [
    { id: 'for', name: 'For the claim', position: thesis || 'The claim holds.', place },
    {
      id: 'against',
      name: 'Against the claim',
      position: `The claim does not hold${thesis && ': '}${thesis || '.'}`,
      place,
    },
  ]
}

/**
 * Gives a debate that says nothing of sides two of them, and each statement that leads to its thesis one of these.
 *
 * @param thesisId the thesis, where the file says which it is; else the statement that most others lead to.
 */
export function placeByThesis(draft: Draft, place: Place, thesisId?: string): void {
  const { debate } = draft
  const ids = debate.statements.map(({ id }) => id)
  const thesis = thesisId ?? findThesis(ids, debate.relations)
  const parities = thesis === undefined ? new Map<string, Parity>() : placeByParity([thesis], debate.relations)
  const held = debate.statements.find(({ id }) => id === thesis)
  debate.sides = sidesOf(toPlain(held?.text ?? ''), held?.place ?? place)
  draft.warn('side-position', 'debate without positions', 'those that were made of its claim, read again', place)
  for (const statement of debate.statements) {
    const parity = parities.get(statement.id)
    if (parity) statement.sides = [parity]
  }
}
