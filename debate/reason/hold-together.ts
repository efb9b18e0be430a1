/**
 * Whether choices can be held together: the "constrain" reading. Unlike `weigh`, which lets a reader's choice stand against
 * whatever attacks it, here the debate is left as it is (`flatten.ts`), and it is asked which of its complete labellings have every
 * accepted statement in and every rejected one out. Statements that support each other in a circle may be held as one.
 */

import { findClash } from './clash.ts'
import { inOrder, splitApart } from './components.ts'
import { type Domains, isIn, isOpen, isOut, startDomains } from './domains.ts'
import { sidesOf } from './dung.ts'
import { flatten } from './flatten.ts'
import { isSingle, solve } from './solve.ts'
import type { Argued, Choices, Held } from './types.ts'

/** How often an attack may be looked at: less than a second. */
export const heldLimit = 2_000_000

/** A statement, by number, and what it is to be. */
export interface Demand {
  statement: number
  mask: number
}

/** A debate as questions are asked of it. */
export interface Question {
  domains: Domains
  /** Of these arguments, those that are open, in groups that have nothing to do with each other. */
  split(among: readonly number[]): number[][]
  /** Whether the search may go on. */
  goOn(): boolean
}

/**
 * Looks for complete labellings of the debate with the accepted statements in and the rejected ones out. `limit`: how often a tie
 * may be looked at; beyond it the search gives up and says so (`complete`), since it may take exponentially long.
 */
export function holdTogether(argued: Argued, choices: Choices, limit = heldLimit): Held {
  const sides = sidesOf(flatten(argued))
  const order = inOrder(sides)
  const domains = startDomains(sides)
  const split = (among: readonly number[]) =>
    splitApart(among, sides, (argument) => !isSingle(domains.masks[argument] ?? 0))
  const demands = argued.statements.flatMap(({ id }, statement): Demand[] => {
    const choice = choices.get(id)
    return choice ? [{ statement, mask: choice === 'accept' ? isIn : isOut }] : []
  })
  domains.look()
  const parts = split(order)
  const question: Question = { domains, split, goOn: () => domains.steps() < limit }
  const isPossible = (some: readonly Demand[]) => canMeet(some, parts, question)
  if (!isPossible(demands)) {
    const isSure = question.goOn()
    const clash = isSure ? findClash(argued, demands, isPossible, question.goOn) : undefined
    return { together: false, inAll: [], inSome: [], ...(clash && { clash }), complete: isSure }
  }
  for (const { statement, mask } of demands) domains.narrow(statement, mask)
  const { inAll, inSome } = listInSome(argued.statements.length, split(order), question)
  const ids = (listed: ReadonlySet<number>) =>
    argued.statements.flatMap(({ id }, statement) => (listed.has(statement) ? [id] : []))
  return { together: true, inAll: ids(inAll), inSome: ids(inSome), complete: question.goOn() }
}

/**
 * Whether some labelling meets all demands; false also where the search gave up. Only parts of the debate that something is
 * demanded of have to be tried: any framework has a complete labelling. Leaves the domains as they were.
 */
function canMeet(demands: readonly Demand[], parts: readonly number[][], question: Question): boolean {
  const { domains, split, goOn } = question
  const asked = new Set(demands.map(({ statement }) => statement))
  const mark = domains.mark()
  const isSound =
    goOn() &&
    demands.every(({ statement, mask }) => domains.narrow(statement, mask)) &&
    parts.every(
      (part) => !part.some((argument) => asked.has(argument)) || split(part).every((own) => findOne(own, question)),
    )
  domains.undo(mark)
  return isSound
}

/** Looks for one labelling of a part, and shows it while it is there. */
function findOne(part: readonly number[], { domains, goOn }: Question, show = () => {}): boolean {
  for (const _ of solve(domains, part, goOn)) {
    show()
    return true
  }
  return false
}

/** Which statements are in in all labellings that the domains allow, and which in some, as far as the search may go. */
function listInSome(size: number, parts: readonly number[][], question: Question) {
  const { domains, goOn } = question
  const statements = Array.from({ length: size }, (_, statement) => statement)
  const inAll = new Set(statements.filter((statement) => domains.masks[statement] === isIn))
  const [inSome, failing] = [new Set(inAll), new Set<number>()]
  for (const part of parts) {
    // One labelling tells of all statements of its part, so that only few have to be asked about.
    const note = () => {
      for (const argument of part) (domains.masks[argument] === isIn ? inSome : failing).add(argument)
    }
    const find = (statement: number, mask: number) => {
      const mark = domains.mark()
      const isFound = domains.narrow(statement, mask) && findOne(part, question, note)
      domains.undo(mark)
      return isFound
    }
    for (const statement of part) {
      if (statement >= size || !goOn()) continue
      if (!inSome.has(statement)) find(statement, isIn)
      if (failing.has(statement) || find(statement, isOut | isOpen) || !goOn()) continue
      inAll.add(statement)
      inSome.add(statement)
    }
  }
  return { inAll, inSome }
}
