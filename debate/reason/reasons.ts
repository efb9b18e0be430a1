/** Why a statement has its label: what of the links on it decided that, and nothing that came out only after it. */

import type { Joined, LinkLabel, Mapped } from './arguments.ts'
import type { Labelling } from './caes.ts'
import type { Argued, Choices, Reason } from './types.ts'

interface Outcome {
  statements: Argued['statements']
  choices: Choices
  mapped: Mapped
  labelling: Labelling
  links: ReadonlyMap<string, LinkLabel>
}

/** The reason of each statement, in the debate's order. */
export function findReasons(
  { statements }: Argued,
  choices: Choices,
  mapped: Mapped,
  labelling: Labelling,
  links: ReadonlyMap<string, LinkLabel>,
): Map<string, Reason> {
  const outcome: Outcome = { statements, choices, mapped, labelling, links }
  return new Map(statements.map(({ id }, number) => [id, reasonOf(id, number, outcome)]))
}

function reasonOf(id: string, number: number, outcome: Outcome): Reason {
  const { choices, mapped, labelling, links } = outcome
  const label = labelling.labels[number] ?? 'undecided'
  const supports = mapped.supports.get(id) ?? []
  const attacks = mapped.attacks.get(id) ?? []
  const is = (wanted: string) => (relation: Joined) => links.get(relation.id)?.label === wanted
  const choice = choices.get(id)
  if (choice) {
    const despite = choice === 'accept' ? attacks.filter(is('in')).map((attack) => attack.id) : []
    return { label, because: choice === 'accept' ? 'accepted' : 'rejected', by: [], via: [], despite }
  }
  const round = labelling.rounds[number] ?? Number.POSITIVE_INFINITY
  const isBefore = (relation: Joined) => (links.get(relation.id)?.round ?? Number.POSITIVE_INFINITY) < round
  const tell = (because: Reason['because'], via: readonly Joined[]): Reason => {
    return { label, because, by: decidersOf(via, round, outcome), via: via.map((relation) => relation.id), despite: [] }
  }
  const holding = supports.filter(is('in'))
  if (label === 'in') {
    const failed = attacks.filter(is('out'))
    return supports.length === 0 ? tell('assumed', failed) : tell('supported', [...holding.filter(isBefore), ...failed])
  }
  if (label === 'out') {
    const hits = attacks.filter(is('in')).filter(isBefore)
    return hits.length > 0 ? tell('attacked', hits) : tell('unsupported', supports)
  }
  // What is open about a support does not matter where another one holds.
  const open = [...(holding.length > 0 ? [] : supports), ...attacks]
  return tell('open', open.filter(is('undecided')))
}

/**
 * The statements that make these relations hold, fail or stay open: premises, and the premises of what undercuts them. A relation
 * that holds holds because each undercut of it fails; so undercuts of undercuts are followed, each relation once. What came out only
 * after the round in which they were needed did not decide.
 */
function decidersOf(
  relations: readonly Joined[],
  round: number,
  { statements, mapped, labelling, links }: Outcome,
): string[] {
  const found = new Set<number>()
  const seen = new Set(relations.map(({ id }) => id))
  const queue = [...relations]
  const isInTime = (at = round) => at < round || round === Number.POSITIVE_INFINITY
  for (let relation = queue.pop(); relation; relation = queue.pop()) {
    const label = links.get(relation.id)?.label ?? 'undecided'
    for (const premise of relation.premises) {
      if (labelling.labels[premise] === label && isInTime(labelling.rounds[premise])) found.add(premise)
    }
    // A link holds where all undercuts of it fail, fails where one holds, and is open where none holds and one is open.
    const wanted = { in: 'out', out: 'in', undecided: 'undecided' }[label]
    for (const undercut of mapped.attacks.get(relation.id) ?? []) {
      const known = links.get(undercut.id)
      if (seen.has(undercut.id) || known?.label !== wanted || !isInTime(known.round)) continue
      seen.add(undercut.id)
      queue.push(undercut)
    }
  }
  return [...found].sort((a, b) => a - b).flatMap((number) => statements[number]?.id ?? [])
}
