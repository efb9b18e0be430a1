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

import { argumentsOf, type LinkLabel, labelLink, mapDebate } from './arguments.ts'
import { labelCaes } from './caes.ts'
import { findReasons } from './reasons.ts'
import type { Argued, Choices, Weighing } from './types.ts'

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
  const labelling = labelCaes({ ...argumentsOf(argued, mapped), fixed })
  const links = new Map(mapped.relations.map((relation) => [relation.id, labelLink(relation, mapped, labelling)]))
  return {
    labels: new Map(argued.statements.map(({ id }, number) => [id, labelling.labels[number] ?? 'undecided'])),
    relations: new Map([...links].map(([id, { label }]) => [id, label])),
    reasons: findReasons(argued, choices, mapped, labelling, links),
    conflicts: findConflicts(argued, choices, links),
  }
}

/** Accepted statements of which one attacks the other by a link that holds; linked premises only where all are accepted. */
function findConflicts(
  { statements, relations }: Argued,
  choices: Choices,
  links: ReadonlyMap<string, LinkLabel>,
): [string, string][] {
  const numberOf = new Map(statements.map(({ id }, number) => [id, number]))
  const isAccepted = (id: string) => numberOf.has(id) && choices.get(id) === 'accept'
  const pairs = new Map<string, [string, string]>()
  for (const { id, kind, from, to } of relations) {
    if (kind !== 'attack' || !isAccepted(to) || !from.every(isAccepted) || links.get(id)?.label !== 'in') continue
    for (const by of from) {
      const pair: [string, string] = (numberOf.get(by) ?? 0) <= (numberOf.get(to) ?? 0) ? [by, to] : [to, by]
      pairs.set(JSON.stringify(pair), pair)
    }
  }
  const placeOf = ([first, second]: [string, string]) =>
    (numberOf.get(first) ?? 0) * statements.length + (numberOf.get(second) ?? 0)
  return [...pairs.values()].sort((a, b) => placeOf(a) - placeOf(b))
}
