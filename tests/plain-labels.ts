/** What complete labellings of a debate are, said as plainly as can be and tried one by one: to hold the search to it. */

import type { Argued, Choices, Label, Tie } from '../debate/reason/types.ts'

export type Labels = ReadonlyMap<string, Label>

/** Every labelling of the statements in which each has the label that its links give it. Exponential. */
export function allComplete(argued: Argued): Labels[] {
  return everyLabelling(argued.statements.map(({ id }) => id)).filter((labels) =>
    argued.statements.every(({ id }) => labels.get(id) === labelled(id, argued, labels)),
  )
}

export function meets(labels: Labels, choices: Choices): boolean {
  return [...choices].every(([id, choice]) => labels.get(id) === (choice === 'accept' ? 'in' : 'out'))
}

function everyLabelling(ids: readonly string[]): Labels[] {
  const [first, ...others] = ids
  if (first === undefined) return [new Map()]
  const rest = everyLabelling(others)
  return (['in', 'out', 'undecided'] as const).flatMap((label) =>
    rest.map((labels) => new Map([[first, label], ...labels])),
  )
}

function labelled(id: string, argued: Argued, labels: Labels): Label {
  const ending = argued.relations.filter(({ to }) => to === id)
  const labelsOf = (kind: Tie['kind']) =>
    ending.filter((link) => link.kind === kind).map((link) => labelOfLink(link, argued, labels))
  const supports = labelsOf('support')
  return both([...labelsOf('attack').map(not), ...(supports.length > 0 ? [not(both(supports.map(not)))] : [])])
}

/** A link is as its premises and the opposites of its undercuts together. */
export function labelOfLink({ id, from }: Tie, argued: Argued, labels: Labels): Label {
  const undercuts = argued.relations.filter(({ kind, to }) => kind === 'attack' && to === id)
  const premises = from.map((premise) => labels.get(premise) ?? 'undecided')
  return both([...premises, ...undercuts.map((undercut) => not(labelOfLink(undercut, argued, labels)))])
}

function both(labels: readonly Label[]): Label {
  if (labels.includes('out')) return 'out'
  return labels.includes('undecided') ? 'undecided' : 'in'
}

function not(label: Label): Label {
  return ({ in: 'out', out: 'in', undecided: 'undecided' } as const)[label]
}
