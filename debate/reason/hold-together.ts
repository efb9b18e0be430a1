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
  /** Sets of statements that have nothing to do with each other, as far as they are open. */
  parts(): number[][]
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
  const question: Question = {
    domains,
    parts: () => splitApart(order, sides, (argument) => !isSingle(domains.masks[argument] ?? 0)),
    goOn: () => domains.steps() < limit,
  }
  const demands = argued.statements.flatMap(({ id }, statement): Demand[] => {
    const choice = choices.get(id)
    return choice ? [{ statement, mask: choice === 'accept' ? isIn : isOut }] : []
  })
  domains.look()
  const found = isPossible(demands, question) ? listInSome(argued.statements.length, demands, question) : undefined
  const ids = (isListed: (statement: number) => boolean) =>
    argued.statements.flatMap(({ id }, statement) => (isListed(statement) ? [id] : []))
  if (found) {
    const inAll = ids((statement) => found.inAll.has(statement))
    const inSome = ids((statement) => found.inSome.has(statement))
    return { together: true, inAll, inSome, complete: question.goOn() }
  }
  const nothing = { together: false, inAll: [], inSome: [] }
  if (!question.goOn()) return { ...nothing, complete: false }
  return { ...nothing, clash: findClash(argued, demands, question, isPossible), complete: true }
}

/** Whether some labelling meets all demands; false also where the search gave up. Leaves the domains as they were. */
function isPossible(demands: readonly Demand[], question: Question): boolean {
  const { domains } = question
  const mark = domains.mark()
  let isSound = question.goOn()
  for (const { statement, mask } of demands) isSound &&= domains.narrow(statement, mask)
  isSound &&= question.parts().every((part) => findOne(part, question))
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

/** Which statements are in in all labellings that meet the demands, and which in some. There is at least one. */
function listInSome(size: number, demands: readonly Demand[], question: Question) {
  const { domains } = question
  for (const { statement, mask } of demands) domains.narrow(statement, mask)
  const [canBeIn, canFail] = [new Set<number>(), new Set<number>()]
  // One labelling tells of all statements of its part, so that only few have to be asked about.
  const note = (part: readonly number[]) => () => {
    for (const argument of part) (domains.masks[argument] === isIn ? canBeIn : canFail).add(argument)
  }
  for (let statement = 0; statement < size; statement++) {
    if (domains.masks[statement] === isIn) canBeIn.add(statement)
    else if (!((domains.masks[statement] ?? 0) & isIn)) canFail.add(statement)
  }
  for (const part of question.parts()) {
    for (const statement of part) {
      if (statement >= size) continue
      for (const [known, mask] of [[canBeIn, isIn] as const, [canFail, isOut | isOpen] as const]) {
        if (known.has(statement)) continue
        const mark = domains.mark()
        if (domains.narrow(statement, mask)) findOne(part, question, note(part))
        domains.undo(mark)
      }
    }
  }
  const inAll = new Set([...canBeIn].filter((statement) => !canFail.has(statement)))
  return { inAll, inSome: canBeIn }
}
