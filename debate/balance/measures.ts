/** The numbers by which sides are compared, and no others: what `check` asks of every debate has to be quick. */

import { findUnanswered } from '../answers.ts'
import type { Debate, Side, Source, Statement } from '../model.ts'
import { type Difference, findDifferences, type SideMeasures } from './differences.ts'
import { ageOf } from './source-age.ts'
import { wordsOf } from './texts.ts'

/** What a side alone says: common ground is counted apart. */
export function heldBy(statements: readonly Statement[], side: string): Statement[] {
  return statements.filter(({ sides }) => sides.length === 1 && sides[0] === side)
}

/** The sources that statements cite, each once, as far as the debate lists them. */
export function sourcesOf(statements: readonly Statement[], sourceOf: ReadonlyMap<string, Source>): Source[] {
  const cited = new Set(statements.flatMap(({ sources }) => sources))
  return [...cited].flatMap((id) => sourceOf.get(id) ?? [])
}

/** In what the sides of a debate differ by more than a quarter. */
export function compareMeasures(debate: Debate): Difference[] {
  const unanswered = findUnanswered(debate)
  const sourceOf = new Map(debate.sources.map((source) => [source.id, source]))
  return findDifferences(debate.sides.map((side) => measureSide(side, debate, unanswered, sourceOf)))
}

function measureSide(
  { id }: Side,
  { statements, updated }: Debate,
  unanswered: ReadonlySet<string>,
  sourceOf: ReadonlyMap<string, Source>,
): SideMeasures {
  const held = heldBy(statements, id)
  const { mean } = ageOf(sourcesOf(held, sourceOf), updated)
  return {
    side: id,
    statements: held.length,
    words: held.reduce((sum, statement) => sum + wordsOf(statement), 0),
    sources: new Set(held.flatMap(({ sources }) => sources)).size,
    ...(mean !== undefined && { meanSourceAge: mean }),
    unanswered: held.filter((statement) => unanswered.has(statement.id)).length,
  }
}
