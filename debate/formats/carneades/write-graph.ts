/** Relations → issues and arguments of Carneades, with the statements that stand in for what these cannot end on. */

import { type Debate, type Relation, relationId } from '../../model.ts'
import type { Ext, Json, JsonObject } from '../ext.ts'
import type { Held } from '../held.ts'
import { toPlain } from '../inline-text.ts'
import { mostPositions, pairsOf } from './issues.ts'
import { oppositeText, undercutText } from './stand-ins.ts'

/** Parts of the file, by their names. */
export interface Graph {
  statements: Map<string, Json>
  issues: Map<string, Json>
  arguments: Map<string, Json>
  /** Names of the statements that stand in for something. */
  standIns: string[]
  /** Ids of the relations in the order in which they are read again. */
  order: Set<string>
}

/** What is known while the graph is made. */
interface Making extends Graph {
  names: ReadonlyMap<string, string>
  taken: Set<string>
  ext: Ext
  texts: ReadonlyMap<string, string>
  /** Names that stand in for the opposite of a statement, or for what undercuts an argument. */
  opposites: Map<string, string>
  argumentNames: ReadonlyMap<string, string>
  undercutsOf: ReadonlyMap<string, Relation[]>
}

/** The issues and arguments of a debate; `names` are its statements' in the file. */
export function graphOf(debate: Debate, names: ReadonlyMap<string, string>, held: Held, ext: Ext): Graph {
  const relations = debate.relations.filter(({ id }) => held.relations.has(id))
  const graph: Graph = {
    statements: new Map(),
    issues: new Map(),
    arguments: new Map(),
    standIns: [],
    order: new Set(),
  }
  const undercutsOf = groupUndercuts(relations, names)
  const covered = addIssues(relations, undercutsOf, names, ext, graph.issues)
  const isDirect = ({ to, from, id }: Relation) =>
    undercutsOf.get(to)?.length === 1 && from.length === 1 && !undercutsOf.has(id)
  const argued = relations.filter((relation) => !covered.has(relation.id) && !isDirect(relation))
  const making: Making = {
    ...graph,
    ...{ names, ext, undercutsOf, taken: new Set(names.values()), opposites: new Map() },
    texts: new Map(debate.statements.map(({ id, text }) => [id, toPlain(text)])),
    argumentNames: nameArguments(argued, ext),
  }
  for (const relation of argued) {
    addArgument(relation, isDirect, making)
    graph.order.add(relation.id)
    for (const { id } of (undercutsOf.get(relation.id) ?? []).filter(isDirect)) graph.order.add(id)
  }
  for (const id of covered) graph.order.add(id)
  // The file may have had arguments that are no relations.
  for (const item of ext.rest) {
    for (const [name, raw] of Object.entries(asObject(asObject(item).argument))) {
      if (!graph.arguments.has(name)) graph.arguments.set(name, raw)
    }
  }
  return graph
}

function groupUndercuts(relations: readonly Relation[], names: ReadonlyMap<string, string>): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) {
    if (names.has(relation.to)) continue
    const group = groups.get(relation.to)
    if (group) group.push(relation)
    else groups.set(relation.to, [relation])
  }
  return groups
}

/** The issues of the file, then those of statements that attack each other; gives the attacks that need no argument. */
function addIssues(
  relations: readonly Relation[],
  undercutsOf: ReadonlyMap<string, Relation[]>,
  names: ReadonlyMap<string, string>,
  ext: Ext,
  issues: Map<string, Json>,
): Set<string> {
  const attacks = new Set(relations.flatMap(({ id, kind }) => (kind === 'attack' ? [id] : [])))
  // One position may argue for another: then there is no attack between them, and an issue all the same.
  const ids = new Set(relations.map(({ id }) => id))
  const covered = new Set<string>()
  const isFree = (id: string) => attacks.has(id) && !covered.has(id) && !undercutsOf.has(id)
  for (const issue of Array.isArray(ext.debate.issues) ? ext.debate.issues : []) {
    const { name, positions, fields } = asObject(issue)
    const held = Array.isArray(positions) ? positions.map(String) : []
    const pairs = held.length > mostPositions ? [] : pairsOf(held).map(([from, to]) => relationId([from], to))
    if (!held.every((id) => names.has(id)) || !pairs.every((id) => ids.has(id))) continue
    issues.set(String(name), { positions: held.map((id) => names.get(id) ?? id), ...asObject(fields) })
    for (const id of pairs) if (attacks.has(id) && !undercutsOf.has(id)) covered.add(id)
  }
  for (const { id, from, to } of relations) {
    const [first = ''] = from
    const back = relationId([to], first)
    if (from.length > 1 || !names.has(to) || !isFree(id) || !isFree(back)) continue
    issues.set(freeName('i', issues), { positions: [names.get(first) ?? first, names.get(to) ?? to] })
    covered.add(id).add(back)
  }
  return covered
}

/** `i1`, `i2`, … from the number of those that are there. */
function freeName(letter: string, taken: { has(name: string): boolean; size: number }): string {
  for (let number = taken.size + 1; ; number++) if (!taken.has(`${letter}${number}`)) return `${letter}${number}`
}

function nameArguments(argued: readonly Relation[], ext: Ext): Map<string, string> {
  const names = new Map<string, string>()
  const used = new Set(ext.rest.flatMap((item) => Object.keys(asObject(asObject(item).argument))))
  for (const { id } of argued) {
    const kept = ext.relations.get(id)?.argument
    if (typeof kept !== 'string' || used.has(kept)) continue
    names.set(id, kept)
    used.add(kept)
  }
  for (const { id } of argued) {
    if (names.has(id)) continue
    const name = freeName('a', used)
    names.set(id, name)
    used.add(name)
  }
  return names
}

function addArgument(relation: Relation, isDirect: (relation: Relation) => boolean, making: Making): void {
  const { names, undercutsOf, argumentNames, ext } = making
  const { id, from, to, kind, scheme } = relation
  const name = argumentNames.get(id) ?? id
  const undercuts = undercutsOf.get(id) ?? []
  const [direct] = undercuts.filter(isDirect)
  const undercutter = direct ? names.get(direct.from[0] ?? '') : undercuts.length > 0 && undercutOf(name, making)
  const target = argumentNames.get(to)
  const conclusion =
    target !== undefined ? undercutOf(target, making) : kind === 'attack' ? oppositeOf(to, making) : names.get(to)
  making.arguments.set(name, {
    ...(scheme !== undefined && { scheme }),
    premises: premisesOf(from, asObject(ext.relations.get(id)?.roles), names),
    conclusion: conclusion ?? to,
    ...(undercutter && { undercutter }),
    ...asObject(ext.relations.get(id)?.fields),
  })
}

/** By roles where the file had them and they are still of the same statements. */
function premisesOf(from: readonly string[], roles: JsonObject, names: ReadonlyMap<string, string>): Json {
  const nameOf = (id: string) => names.get(id) ?? id
  const given = Object.entries(roles).map(([role, id]) => [role, String(id)] as const)
  const held = new Set(given.map(([, id]) => id))
  if (held.size !== from.length || !from.every((id) => held.has(id))) return from.map(nameOf)
  return Object.fromEntries(given.map(([role, id]) => [role, nameOf(id)]))
}

function oppositeOf(statement: string, making: Making): string {
  const { names, texts, issues } = making
  const name = names.get(statement) ?? statement
  return standInFor(`¬${name}`, oppositeText(texts.get(statement) ?? ''), making, (made) => {
    issues.set(freeName('i', issues), { positions: [name, made] })
  })
}

function undercutOf(argument: string, making: Making): string {
  return standInFor(`¬app(${argument})`, undercutText(argument), making, () => {})
}

/** The statement that stands in for something, made when it is first needed. */
function standInFor(wanted: string, text: string, making: Making, onMade: (name: string) => void): string {
  const known = making.opposites.get(wanted)
  if (known !== undefined) return known
  let name = wanted
  while (making.taken.has(name)) name = `${name}'`
  making.taken.add(name)
  making.opposites.set(wanted, name)
  making.statements.set(name, text)
  making.standIns.push(name)
  onMade(name)
  return name
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
