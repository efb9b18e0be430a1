/** Which choices already cannot be held together: few enough for a reader to see why. */

import type { Demand } from './hold-together.ts'
import type { Argued, Held } from './types.ts'
import { weigh } from './weigh.ts'

/**
 * Of demands that cannot be met, some that cannot either, and none of them can be left out: one alone where there is such a one,
 * else what is left when each in turn is left out that is not needed. Where the search gives up on the way there may be more.
 */
export function findClash(
  argued: Argued,
  demands: readonly Demand[],
  isPossible: (demands: readonly Demand[]) => boolean,
  goOn: () => boolean,
): NonNullable<Held['clash']> {
  const isClash = (some: readonly Demand[]) => !isPossible(some) && goOn()
  const alone = demands.find((demand) => isClash([demand]))
  let needed = alone ? [alone] : [...demands]
  // From the end, so that what a debate says first is kept where there is a choice.
  for (const demand of alone ? [] : [...demands].reverse()) {
    const rest = needed.filter((other) => other !== demand)
    if (isClash(rest)) needed = rest
  }
  const statements = needed.flatMap(({ statement }) => argued.statements[statement]?.id ?? [])
  const [only, ...others] = statements
  const isAlone = only !== undefined && others.length === 0
  return { statements, relations: isAlone ? tiesOn(only, argued) : tiesAmong(new Set(statements), argued) }
}

/** What ends on a statement that can be had in no way: where the debate itself decides it, only what decides it. */
function tiesOn(statement: string, argued: Argued): string[] {
  const reason = weigh(argued, new Map()).reasons.get(statement)
  if (reason && reason.label !== 'undecided') return reason.via
  return argued.relations.filter(({ to }) => to === statement).map(({ id }) => id)
}

/** The relations between these statements; an undercut ends on those that its link joins. */
function tiesAmong(statements: ReadonlySet<string>, { relations }: Argued): string[] {
  const linkOf = new Map(relations.map((relation) => [relation.id, relation]))
  const isAmong = (id: string) => statements.has(id)
  const found = relations.filter(({ from, to }) => {
    const link = linkOf.get(to)
    const endsAmong = isAmong(to) || (link !== undefined && [...link.from, link.to].some(isAmong))
    return endsAmong && from.some(isAmong)
  })
  return found.map(({ id }) => id)
}
