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
  const idOf = (number: number) => argued.statements[number]?.id ?? ''
  const linkIdOf = (number: number) => argued.relations[number]?.id ?? ''
  return new Map(
    argued.statements.map(({ id }, number): [string, Reason] => {
      const label = outcome.labelling.labels[number] ?? 'undecided'
      const choice = choices.get(id)
      if (choice) {
        const despite = choice === 'accept' ? withLabel('in', outcome.mapped.attacks[number], outcome) : none
        const because = choice === 'accept' ? 'accepted' : 'rejected'
        return [id, { label, because, by: [], via: [], despite: despite.map(linkIdOf) }]
      }
      const { because, via } = decidingLinks(number, label, outcome)
      const by = decidersOf(via, outcome.labelling.rounds[number] ?? 0, outcome)
      return [id, { label, because, by: by.map(idOf), via: via.map(linkIdOf), despite: [] }]
    }),
  )
}

const none: readonly number[] = []

function withLabel(label: Label, relations: readonly number[] = none, { links }: Outcome): readonly number[] {
  return relations.filter((relation) => links.labels[relation] === label)
}

/** Which of the links on a statement gave it its label. */
function decidingLinks(
  number: number,
  label: Label,
  outcome: Outcome,
): { because: Reason['because']; via: readonly number[] } {
  const supports = outcome.mapped.supports[number] ?? none
  const attacks = outcome.mapped.attacks[number] ?? none
  const round = outcome.labelling.rounds[number] ?? 0
  const isBefore = (relation: number) => (outcome.links.rounds[relation] ?? 0) < round
  const holding = withLabel('in', supports, outcome)
  if (label === 'in') {
    const failed = withLabel('out', attacks, outcome)
    if (supports.length === 0) return { because: 'assumed', via: failed }
    return { because: 'supported', via: [...holding.filter(isBefore), ...failed] }
  }
  if (label === 'out') {
    const hits = withLabel('in', attacks, outcome).filter(isBefore)
    return hits.length > 0 ? { because: 'attacked', via: hits } : { because: 'unsupported', via: supports }
  }
  // What is open about a support does not matter where another one holds.
  const needed = holding.length > 0 ? none : withLabel('undecided', supports, outcome)
  return { because: 'open', via: [...needed, ...withLabel('undecided', attacks, outcome)] }
}

/**
 * The statements that make these relations hold, fail or stay open: premises, and the premises of what undercuts them. A relation
 * that holds holds because each undercut of it fails; so undercuts of undercuts are followed, each relation once. What came out
 * only after the round in which it was needed did not decide.
 */
function decidersOf(relations: readonly number[], round: number, { mapped, labelling, links }: Outcome): number[] {
  const found: number[] = []
  const all = [...relations]
  const seen = mapped.undercuts.size > 0 ? new Set(relations) : undefined
  const isInTime = (at: number | undefined) => round === Number.POSITIVE_INFINITY || (at ?? 0) < round
  // The list grows while it is walked.
  for (const relation of all) {
    const label = links.labels[relation] ?? 'undecided'
    for (const premise of mapped.premises[relation] ?? none) {
      if (labelling.labels[premise] === label && isInTime(labelling.rounds[premise])) found.push(premise)
    }
    // A link holds where all undercuts of it fail, falls where one holds, and is open where none holds and one is open.
    for (const undercut of (seen && mapped.undercuts.get(relation)) ?? none) {
      if (seen?.has(undercut) || links.labels[undercut] !== opposite[label]) continue
      if (!isInTime(links.rounds[undercut])) continue
      seen?.add(undercut)
      all.push(undercut)
    }
  }
  return found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found
}

const opposite: Record<Label, Label> = { in: 'out', out: 'in', undecided: 'undecided' }
