/** A debate's statements and relations as arguments and issues of `caes.ts`, by number; and what the labels say of its links. */

import type { Caes, CaesArgument, CaesIssue, Labelling } from './caes.ts'
import type { Argued, Label } from './types.ts'

/** A debate by numbers: those of statements and of relations are their places in it. */
export interface Mapped {
  numberOf: ReadonlyMap<string, number>
  /** By relation, the statements that it is from. */
  premises: readonly (readonly number[])[]
  /** By statement, the relations that support and attack it; nothing where there are none. */
  supports: readonly (readonly number[] | undefined)[]
  attacks: readonly (readonly number[] | undefined)[]
  /** By relation, the relations that undercut it. */
  undercuts: ReadonlyMap<number, readonly number[]>
  /** By relation, the number that stands for: it is undercut. These follow on those of the statements. */
  undercutOf: ReadonlyMap<number, number>
}

/** Finds what ends where, once. Relations from or to what the debate does not have, rephrases, and supports of links give no weight. */
export function mapDebate({ statements, relations }: Argued): Mapped {
  const numberOf = new Map(statements.map(({ id }, number) => [id, number]))
  const premises = relations.map(({ from }) => numbersOf(from, numberOf))
  const supports = new Array<number[] | undefined>(statements.length)
  const attacks = new Array<number[] | undefined>(statements.length)
  const undercuts = new Map<number, number[]>()
  let linkOf: Map<string, number> | undefined
  for (const [index, { kind, to }] of relations.entries()) {
    if (kind === 'rephrase' || premises[index]?.length === 0) continue
    const target = numberOf.get(to)
    if (target !== undefined) {
      const lists = kind === 'support' ? supports : attacks
      const list = lists[target]
      if (list) list.push(index)
      else lists[target] = [index]
      continue
    }
    linkOf ??= new Map(relations.map(({ id }, number) => [id, number]))
    const link = linkOf.get(to)
    if (link !== undefined && kind === 'attack') addTo(undercuts, link, index)
  }
  const undercutOf = new Map([...undercuts.keys()].map((link, place) => [link, statements.length + place]))
  return { numberOf, premises, supports, attacks, undercuts, undercutOf }
}

function numbersOf(ids: readonly string[], numberOf: ReadonlyMap<string, number>): number[] {
  const numbers: number[] = []
  for (const id of ids) {
    const number = numberOf.get(id)
    if (number !== undefined) numbers.push(number)
  }
  return numbers
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The arguments and issues of a debate; `weigh.ts` says how they come about. */
export function argumentsOf({
  numberOf,
  premises,
  supports,
  attacks,
  undercuts,
  undercutOf,
}: Mapped): Omit<Caes, 'fixed'> {
  const found: CaesArgument[] = []
  const issues: CaesIssue[] = []
  let size = supports.length + undercutOf.size
  const add = (links: readonly number[], conclusion: number) => {
    for (const link of links)
      found.push({ premises: premises[link] ?? [], conclusion, undercutter: undercutOf.get(link) })
  }
  for (const number of numberOf.values()) {
    const [supporting, attacking] = [supports[number], attacks[number]]
    // An argument without premises is how a statement is assumed that something may still take away.
    if (supporting) add(supporting, number)
    else found.push({ premises: [], conclusion: number })
    if (!attacking) continue
    issues.push({ positions: [number, size], standard: 'PE' })
    add(attacking, size)
    size++
  }
  for (const [link, number] of undercutOf) add(undercuts.get(link) ?? [], number)
  return { size, arguments: found, issues }
}

/** By relation, whether it holds, and in which round that came out (`Labelling`). */
export interface Links {
  labels: Label[]
  rounds: number[]
}

/** A link falls where a premise is out or it is undercut, whatever else is open; it holds where all premises are in and it is not. */
export function labelLinks({ premises, undercutOf }: Mapped, { labels, rounds }: Labelling): Links {
  const links: Links = { labels: [], rounds: [] }
  for (const [link, statements] of premises.entries()) {
    const undercut = undercutOf.get(link)
    let firstFault = Number.POSITIVE_INFINITY
    let last = statements.length > 0 ? 0 : Number.POSITIVE_INFINITY
    for (const premise of statements) {
      const round = rounds[premise] ?? Number.POSITIVE_INFINITY
      if (labels[premise] === 'out') firstFault = Math.min(firstFault, round)
      last = Math.max(last, round)
    }
    if (undercut !== undefined) {
      const round = rounds[undercut] ?? Number.POSITIVE_INFINITY
      if (labels[undercut] === 'in') firstFault = Math.min(firstFault, round)
      last = Math.max(last, round)
    }
    const isOut = firstFault < Number.POSITIVE_INFINITY
    links.labels.push(isOut ? 'out' : last < Number.POSITIVE_INFINITY ? 'in' : 'undecided')
    links.rounds.push(isOut ? firstFault : last)
  }
  return links
}
