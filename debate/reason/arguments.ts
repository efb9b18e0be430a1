/** A debate's statements and relations as arguments and issues of `caes.ts`, by number; and what the labels say of its links. */

import { addTo } from '../ties.ts'
import type { CaesArgument, CaesIssue, Labelling } from './caes.ts'
import type { Argued, ArguedRelation, Label } from './types.ts'

/** A relation with the numbers of its premises; only those that the debate has. */
export interface Joined extends ArguedRelation {
  readonly premises: readonly number[]
}

/** A debate as arguments: the numbers of statements are their places in it, others stand for opposites and undercuts. */
export interface Mapped {
  readonly numberOf: ReadonlyMap<string, number>
  /** Of relations that end on it, by the id of a statement or relation. */
  readonly supports: ReadonlyMap<string, readonly Joined[]>
  readonly attacks: ReadonlyMap<string, readonly Joined[]>
  readonly relations: readonly Joined[]
  /** By relation id, the number that stands for: it is undercut. */
  readonly undercutOf: ReadonlyMap<string, number>
}

/** Finds what ends where, once. */
export function mapDebate({ statements, relations }: Argued): Mapped {
  const numberOf = new Map(statements.map(({ id }, number) => [id, number]))
  const known = new Set(relations.map(({ id }) => id))
  const joined = relations.map((tie) => ({ ...tie, premises: tie.from.flatMap((id) => numberOf.get(id) ?? []) }))
  const [supports, attacks] = [new Map<string, Joined[]>(), new Map<string, Joined[]>()]
  const undercutOf = new Map<string, number>()
  for (const relation of joined) {
    const { kind, to, premises } = relation
    const isOnLink = !numberOf.has(to) && known.has(to)
    if (premises.length === 0 || kind === 'rephrase' || (kind === 'support' && isOnLink)) continue
    const group = kind === 'support' ? supports : attacks
    addTo(group, to, relation)
    if (isOnLink && !undercutOf.has(to)) undercutOf.set(to, statements.length + undercutOf.size)
  }
  return { numberOf, supports, attacks, relations: joined, undercutOf }
}

/** The arguments and issues of a debate (`weigh.ts` says how they come about); numbers above its statements are made up. */
export function argumentsOf({ statements }: Argued, { numberOf, supports, attacks, undercutOf }: Mapped) {
  const found: CaesArgument[] = []
  const issues: CaesIssue[] = []
  let size = statements.length + undercutOf.size
  const add = (relations: readonly Joined[] | undefined, conclusion: number) => {
    for (const { id, premises } of relations ?? []) {
      const undercutter = undercutOf.get(id)
      found.push({ premises, conclusion, ...(undercutter !== undefined && { undercutter }) })
    }
  }
  for (const [id, number] of numberOf) {
    const [supporting, attacking] = [supports.get(id), attacks.get(id)]
    // An argument without premises is how a statement is assumed that something may still take away.
    if (supporting) add(supporting, number)
    else found.push({ premises: [], conclusion: number })
    if (!attacking) continue
    issues.push({ positions: [number, size], standard: 'PE' })
    add(attacking, size)
    size++
  }
  for (const [id, number] of undercutOf) add(attacks.get(id), number)
  return { size, arguments: found, issues }
}

/** A relation's label, and the round in which it came out (`Labelling`). */
export interface LinkLabel {
  label: Label
  round: number
}

/** Whether a link holds: it falls where a premise is out or it is undercut, whatever is open besides. */
export function labelLink({ id, premises }: Joined, { undercutOf }: Mapped, { labels, rounds }: Labelling): LinkLabel {
  const roundOf = (number: number) => rounds[number] ?? Number.POSITIVE_INFINITY
  const undercut = undercutOf.get(id)
  const failing = premises.filter((premise) => labels[premise] === 'out')
  if (undercut !== undefined && labels[undercut] === 'in') failing.push(undercut)
  if (failing.length > 0) return { label: 'out', round: least(failing.map(roundOf)) }
  const needed = undercut === undefined ? premises : [...premises, undercut]
  const round = needed.reduce((latest, number) => Math.max(latest, roundOf(number)), 0)
  return { label: Number.isFinite(round) && premises.length > 0 ? 'in' : 'undecided', round }
}

function least(rounds: readonly number[]): number {
  return rounds.reduce((first, round) => Math.min(first, round), Number.POSITIVE_INFINITY)
}
