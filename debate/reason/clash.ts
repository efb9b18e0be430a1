/** Which choices already cannot be held together: few enough for a reader to see why. */

import type { Demand, Question } from './hold-together.ts'
import type { Argued, Held } from './types.ts'

/**
 * Of demands that cannot be met, some that cannot either, and none of them can be left out: one alone where there is such a one,
 * else what is left when each in turn is left out that is not needed. Where the search gives up on the way there may be more.
 */
export function findClash(
  argued: Argued,
  demands: readonly Demand[],
  question: Question,
  isPossible: (demands: readonly Demand[], question: Question) => boolean,
): NonNullable<Held['clash']> {
  const isClash = (some: readonly Demand[]) => !isPossible(some, question) && question.goOn()
  const alone = demands.find((demand) => isClash([demand]))
  let needed = alone ? [alone] : [...demands]
  // From the end, so that what a debate says first is kept where there is a choice.
  for (const demand of alone ? [] : [...demands].reverse()) {
    const rest = needed.filter((other) => other !== demand)
    if (isClash(rest)) needed = rest
  }
  const statements = needed.flatMap(({ statement }) => argued.statements[statement]?.id ?? [])
  return { statements, relations: tiesAmong(new Set(statements), argued) }
}

/** The relations between these statements; an undercut ends on those that its link joins. Of one alone, those that end on it. */
function tiesAmong(statements: ReadonlySet<string>, { relations }: Argued): string[] {
  const linkOf = new Map(relations.map((relation) => [relation.id, relation]))
  const isAmong = (id: string) => statements.has(id)
  const found = relations.filter(({ from, to }) => {
    const link = linkOf.get(to)
    const endsHere = isAmong(to) || (link !== undefined && (link.from.some(isAmong) || isAmong(link.to)))
    return statements.size === 1 ? isAmong(to) : endsHere && from.some(isAmong)
  })
  return found.map(({ id }) => id)
}
