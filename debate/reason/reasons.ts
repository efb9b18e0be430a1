/** Why a statement has its label: what of the links on it decided that, and nothing that came out only after it. */

import type { Links, Mapped } from './arguments.ts'
import type { Labelling } from './caes.ts'
import type { Argued, Choices, Label, Reason } from './types.ts'

interface Outcome {
  mapped: Mapped
  labelling: Labelling
  links: Links
}

/** The reason of each statement, in the debate's order. */
export function findReasons(argued: Argued, choices: Choices, outcome: Outcome): Map<string, Reason> {
  const reasons = new Map<string, Reason>()
  for (const [number, { id }] of argued.statements.entries()) {
    const label = outcome.labelling.labels[number] ?? 'undecided'
    const choice = choices.get(id)
    if (choice) {
      const despite = choice === 'accept' ? withLabel('in', outcome.mapped.attacks[number], outcome) : none
      const because = choice === 'accept' ? 'accepted' : 'rejected'
      reasons.set(id, { label, because, by: [], via: [], despite: idsOf(despite, argued.relations) })
      continue
    }
    const { because, via } = decidingLinks(number, label, outcome)
    const by = via.length === 0 ? none : decidersOf(via, outcome.labelling.rounds[number] ?? 0, outcome)
    const ids = { by: idsOf(by, argued.statements), via: idsOf(via, argued.relations) }
    reasons.set(id, { label, because, by: ids.by, via: ids.via, despite: [] })
  }
  return reasons
}

function idsOf(numbers: readonly number[], named: readonly { readonly id: string }[]): string[] {
  const ids: string[] = []
  for (const number of numbers) ids.push(named[number]?.id ?? '')
  return ids
}

const none: readonly number[] = []

/** Of some relations those with a label, and that had it before a round. */
function withLabel(
  label: Label,
  relations: readonly number[] | undefined,
  { links }: Outcome,
  before = Number.POSITIVE_INFINITY,
): readonly number[] {
  if (!relations) return none
  const found: number[] = []
  for (const relation of relations) {
    const isBefore = before === Number.POSITIVE_INFINITY || (links.rounds[relation] ?? 0) < before
    if (links.labels[relation] === label && isBefore) found.push(relation)
  }
  return found
}

/** Which of the links on a statement gave it its label. */
function decidingLinks(
  number: number,
  label: Label,
  outcome: Outcome,
): { because: Reason['because']; via: readonly number[] } {
  const [supports, attacks] = [outcome.mapped.supports[number], outcome.mapped.attacks[number]]
  const round = outcome.labelling.rounds[number] ?? 0
  if (label === 'in') {
    const failed = withLabel('out', attacks, outcome)
    if (!supports) return { because: 'assumed', via: failed }
    return { because: 'supported', via: [...withLabel('in', supports, outcome, round), ...failed] }
  }
  if (label === 'out') {
    const hits = withLabel('in', attacks, outcome, round)
    return hits.length > 0 ? { because: 'attacked', via: hits } : { because: 'unsupported', via: supports ?? none }
  }
  // What is open about a support does not matter where another one holds.
  const isHeld = withLabel('in', supports, outcome).length > 0
  const needed = isHeld ? none : withLabel('undecided', supports, outcome)
  return { because: 'open', via: [...needed, ...withLabel('undecided', attacks, outcome)] }
}

/**
 * The statements that make these relations hold, fail or stay open: premises, and the premises of what undercuts them. A relation
 * that holds holds because each undercut of it fails; so undercuts of undercuts are followed, each relation once. What came out
 * only after the round in which it was needed did not decide.
 */
function decidersOf(relations: readonly number[], round: number, outcome: Outcome): number[] {
  const { mapped, labelling, links } = outcome
  const found: number[] = []
  const all = [...relations]
  const seen = mapped.undercuts.size > 0 ? new Set(relations) : undefined
  // With undercuts the list grows while it is walked.
  for (const relation of all) {
    const label = links.labels[relation] ?? 'undecided'
    for (const premise of mapped.premises[relation] ?? none) {
      const isInTime = label === 'undecided' || (labelling.rounds[premise] ?? 0) < round
      if (labelling.labels[premise] === label && isInTime) found.push(premise)
    }
    if (!seen) continue
    // A link holds where all undercuts of it fail, falls where one holds, and is open where none holds and one is open.
    const before = label === 'undecided' ? Number.POSITIVE_INFINITY : round
    for (const undercut of withLabel(opposite[label], mapped.undercuts.get(relation), outcome, before)) {
      if (seen.has(undercut)) continue
      seen.add(undercut)
      all.push(undercut)
    }
  }
  return found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found
}

const opposite: Record<Label, Label> = { in: 'out', out: 'in', undecided: 'undecided' }
