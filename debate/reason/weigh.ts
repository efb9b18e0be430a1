/**
 * What stands if a reader accepts these statements and rejects those: the "assume" reading.
 *
 * The debate becomes Carneades arguments and issues (`caes.ts`), as argumentation.md 2.3 maps them:
 * - A support is an argument for its target, linked where it has several premises. A statement with supports stands on one at least.
 * - An attack on a statement is an argument for its opposite, and the two are an issue: where both sides of it weigh the same the
 *   statement is out, so an attack that holds always takes its target away, however many supports that has.
 * - An attack on a relation undercuts it: it makes the relation fall and says nothing of its ends. It can be undercut itself.
 * - A rephrase says the same again and would only be counted twice, so it gives no weight; nor does a support of a relation,
 *   which holds anyway until it is undercut.
 *
 * Accepted: in, and no attack on it is heeded. Rejected: out. A statement that no support ends on counts as assumed, that is: it
 * stands unless something that stands attacks it. Carneades itself has such a statement out; for Dung's frameworks one that nobody
 * attacks is in. We follow Dung here, so that a debate read before anything was chosen shows what its links do, and a debate of
 * attacks alone is labelled exactly as a framework's grounded extension (Dung 1995). Statements that only support each other in a
 * circle are undecided, as in Carneades' own examples.
 */

import { argumentsOf, type Links, labelLinks, mapDebate } from './arguments.ts'
import { labelCaes } from './caes.ts'
import { findReasons } from './reasons.ts'
import type { Argued, Choices, Label, Weighing } from './types.ts'

/**
 * Labels every statement and relation of a debate, with a reason for each statement. Linear in the size of the debate.
 * Equal for every order of statements and relations.
 */
export function weigh(argued: Argued, choices: Choices): Weighing {
  const mapped = mapDebate(argued)
  const fixed = new Map<number, 'in' | 'out'>()
  for (const [id, choice] of choices) {
    const number = mapped.numberOf.get(id)
    if (number !== undefined) fixed.set(number, choice === 'accept' ? 'in' : 'out')
  }
  const labelling = labelCaes({ ...argumentsOf(mapped), fixed })
  const links = labelLinks(mapped, labelling)
  return {
    labels: byId(argued.statements, labelling.labels),
    relations: byId(argued.relations, links.labels),
    reasons: findReasons(argued, choices, { mapped, labelling, links }),
    conflicts: findConflicts(argued, choices, links),
  }
}

function byId(named: readonly { readonly id: string }[], labels: readonly Label[]): Map<string, Label> {
  const found = new Map<string, Label>()
  for (const [number, { id }] of named.entries()) found.set(id, labels[number] ?? 'undecided')
  return found
}

/** Accepted statements of which one attacks the other by a link that holds; linked premises only where all are accepted. */
function findConflicts({ statements, relations }: Argued, choices: Choices, links: Links): [string, string][] {
  const accepted = new Map(statements.flatMap(({ id }, place) => (choices.get(id) === 'accept' ? [[id, place]] : [])))
  if (accepted.size === 0) return []
  const pairs = new Map<string, [number, number]>()
  for (const [index, { kind, from, to }] of relations.entries()) {
    const target = accepted.get(to)
    const attackers = from.flatMap((id) => accepted.get(id) ?? [])
    if (kind !== 'attack' || target === undefined || attackers.length < from.length) continue
    if (links.labels[index] !== 'in') continue
    for (const attacker of attackers) {
      const [first, second] = [Math.min(attacker, target), Math.max(attacker, target)]
      pairs.set(`${first} ${second}`, [first, second])
    }
  }
  const sorted = [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d)
  return sorted.map(([first, second]) => [statements[first]?.id ?? '', statements[second]?.id ?? ''])
}
