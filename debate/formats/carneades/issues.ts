/** Issues: positions of which one at most holds. Each is against each other, and a debate's first question is one. */

import { relationId } from '../../model.ts'
import { shorten } from '../../shorten.ts'
import type { Draft } from '../draft.ts'
import type { Ext, Json } from '../ext.ts'
import { toPlain } from '../inline-text.ts'
import { placeByParity, placeByThesis } from '../sides.ts'
import type { Carneades, GivenIssue } from './file.ts'
import type { Kept } from './kept.ts'
import type { StandIn } from './stand-ins.ts'
import type { Names } from './statements.ts'

/** Of more positions, each against each would be hundreds of attacks. */
export const mostPositions = 16

/** How many issues are looked at for the one that a debate is about. */
const mostWalks = 50

/** An issue as `ext` keeps it. */
interface KnownIssue {
  name: string
  positions: string[]
}

/** Adds attacks between the positions of each issue, and gives the issues. */
export function readIssues(
  file: Carneades,
  standIns: ReadonlyMap<string, StandIn>,
  names: Names,
  { draft, ext, kept }: { draft: Draft; ext: Ext; kept: Kept },
): KnownIssue[] {
  const made = new Set([...standIns.values()].flatMap((standIn) => ('issue' in standIn ? [standIn.issue] : [])))
  const known = new Set(draft.debate.relations.flatMap(({ id, kind }) => (kind === 'attack' ? [id] : [])))
  const issues = file.issues.filter(({ name }) => !made.has(name)).map((issue) => readIssue(issue, names, known, draft))
  for (const { fields, place } of file.issues) {
    for (const key of Object.keys(fields)) kept.add(`\`${key}\` of an issue`, place)
  }
  const fieldsOf = new Map(file.issues.map(({ name, fields }) => [name, fields]))
  if (issues.length > 0) {
    ext.debate.issues = issues.map(
      ({ name, positions }): Json => ({ name, positions, ...withFields(fieldsOf.get(name)) }),
    )
  }
  return issues
}

function withFields(fields: Json | undefined): object {
  return fields && Object.keys(fields).length > 0 ? { fields } : {}
}

function readIssue({ name, positions, place }: GivenIssue, names: Names, known: Set<string>, draft: Draft): KnownIssue {
  const ids = [...new Set(positions.flatMap((position) => names.resolve(position) ?? []))]
  if (ids.length < 2)
    draft.warn('issue-positions', `issue \`${name}\` of ${ids.length} positions`, 'two or more', place)
  if (ids.length > mostPositions) {
    draft.warn('issue-positions', `issue \`${name}\` of ${ids.length} positions`, `at most ${mostPositions}`, place)
    return { name, positions: ids }
  }
  for (const [from, to] of pairsOf(ids)) {
    // Two issues may have the same positions. What argues for one from another is no attack as well, and that is said.
    if (known.has(relationId([from], to))) continue
    known.add(relationId([from], to))
    draft.addRelation({ kind: 'attack', from: [from], to, place })
  }
  return { name, positions: ids }
}

/** Each with each other, both ways. */
export function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((from) => ids.filter((to) => to !== from).map((to): [string, string] => [from, to]))
}

/**
 * The two positions of an issue are the two sides' where one has two; of several such, it is the issue that most statements lead
 * to. Who leads to one of them alone is of its side, or against it of the other; who leads to both, as premises may that argue
 * either way, is of none. Without such an issue there is one thesis, and who is for and against it.
 */
export function placeByIssue(issues: readonly KnownIssue[], draft: Draft, { place }: Carneades): void {
  const { debate } = draft
  const candidates = issues.filter(({ positions }) => positions.length === 2).slice(0, mostWalks)
  let best: Map<string, string> | undefined
  for (const { positions } of candidates) {
    const held = placeByPositions(positions, draft)
    if (!best || held.size > best.size) best = held
  }
  if (!best) {
    placeByThesis(draft, place)
    return
  }
  const byId = new Map(debate.statements.map((statement) => [statement.id, statement]))
  debate.sides = [...new Set(best.values())].map((id) => {
    const statement = byId.get(id)
    const position = toPlain(statement?.text ?? '')
    return { id, name: shorten(position, 40), position, place: statement?.place ?? place }
  })
  debate.question = `Which holds: ${debate.sides.map(({ position }) => `“${position}”`).join(' or ')}?`
  for (const statement of debate.statements) {
    const side = best.get(statement.id)
    if (side !== undefined) statement.sides = [side]
  }
}

/** By statement, the position that it is of; the positions first. */
function placeByPositions(positions: readonly string[], { debate }: Draft): Map<string, string> {
  const [first = '', second = ''] = positions
  const ends = new Set([relationId([first], second), relationId([second], first)])
  const others = debate.relations.filter(({ id }) => !ends.has(id))
  const [ofFirst, ofSecond] = [placeByParity([first], others), placeByParity([second], others)]
  const held = new Map([
    [first, first],
    [second, second],
  ])
  for (const { id } of debate.statements) {
    const [one, two] = [ofFirst.get(id), ofSecond.get(id)]
    if (held.has(id) || (one === undefined && two === undefined) || one === two) continue
    held.set(id, one === 'for' || two === 'against' ? first : second)
  }
  return held
}
