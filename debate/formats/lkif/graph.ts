/**
 * LKIF and CAF → the graph of arguments that Carneades later wrote in YAML. Source: the files of Carneades 1 to 3. An exception
 * is what undercuts an argument; so is a premise that must not hold.
 */

import type { GivenArgument, GivenGraph, GivenStatement, Name } from '../carneades/file.ts'
import type { Kept } from '../carneades/kept.ts'
import type { StandIn } from '../carneades/stand-ins.ts'
import type { Json, JsonObject } from '../ext.ts'
import { isId } from '../ids.ts'
import { fold } from '../inline-text.ts'
import { attributeOf, childrenOf, type XmlPart } from '../xml-file.ts'

/** A graph, and the statements that only say that an argument does not apply. */
export interface LkifGraph extends GivenGraph {
  undercuts: Map<string, StandIn>
}

/** Which attributes and elements are read; all others are named. */
const known = new Set(['id', 'statement', 'direction', 'pro', 'scheme', 'main', 'polarity', 'positive', 'type', 'atom'])

/** @param parent the element that holds `statements` and `arguments`. */
export function graphAt(parent: XmlPart, kept: Kept): LkifGraph {
  const graph: LkifGraph = { statements: [], issues: [], arguments: [], undercuts: new Map() }
  for (const part of childrenOf(parent, 'statements').flatMap((list) => childrenOf(list, 'statement'))) {
    const statement = statementAt(part, kept)
    const undercut = /^\(undercut (\S+)\)$/.exec(attributeOf(part, 'atom') ?? '')?.[1]
    graph.statements.push(statement)
    if (undercut !== undefined && statement.text === '') graph.undercuts.set(statement.name, { argument: undercut })
  }
  for (const part of childrenOf(parent, 'arguments').flatMap((list) => childrenOf(list, 'argument'))) {
    graph.arguments.push(argumentAt(part, kept))
  }
  return graph
}

function statementAt(part: XmlPart, kept: Kept): GivenStatement {
  const [first, ...others] = [...childrenOf(part, 's'), ...descriptionsOf(part)]
  const name = attributeOf(part, 'id') ?? ''
  const text = fold(first?.text ?? '')
  const detail = childrenOf(part, 'metadata').flatMap(descriptionsOf)[0]
  for (const other of others) kept.add(`text of a statement in \`${attributeOf(other, 'lang') ?? ''}\``, other.place)
  return {
    ...{ name, place: part.place, text, fields: othersOf(part) },
    ...(!isId(name) && { words: text }),
    ...(detail && fold(detail.text) !== '' && { detail: fold(detail.text) }),
  }
}

/** The words of an element by language, English first. */
export function descriptionsOf(part: XmlPart): XmlPart[] {
  const all = childrenOf(part, 'descriptions').flatMap((list) => childrenOf(list, 'description'))
  return [...all].sort((a, b) => Number(attributeOf(b, 'lang') === 'en') - Number(attributeOf(a, 'lang') === 'en'))
}

function argumentAt(part: XmlPart, kept: Kept): GivenArgument {
  const premises = childrenOf(part, 'premises').flatMap((list) => childrenOf(list, 'premise'))
  const fails = (premise: XmlPart) => {
    const isException = attributeOf(premise, 'type') === 'exception'
    const isNegative = attributeOf(premise, 'polarity') === 'negative' || attributeOf(premise, 'positive') === 'false'
    if (isNegative) kept.add('premise that must not hold (here it undercuts)', premise.place)
    return isException !== isNegative
  }
  const undercutters = premises.filter(fails)
  const scheme = attributeOf(part, 'scheme')
  const [conclusion] = childrenOf(part, 'conclusion')
  const isAgainst = attributeOf(part, 'direction') === 'con' || attributeOf(part, 'pro') === 'false'
  const fields = othersOf(part)
  return {
    ...{ name: attributeOf(part, 'id') ?? '', place: part.place, fields },
    premises: premises
      .filter((premise) => !undercutters.includes(premise))
      .map((premise) => ({ ...nameAt(premise), ...roleAt(premise) })),
    undercutters: undercutters.map(nameAt),
    ...(conclusion && { conclusion: nameAt(conclusion) }),
    ...(scheme !== undefined && { scheme }),
    ...(isAgainst && { isAgainst: true as const }),
    raw: rawOf(part),
  }
}

function nameAt(part: XmlPart): Name {
  return { name: attributeOf(part, 'statement') ?? '', place: part.place }
}

function roleAt(premise: XmlPart): { role?: string } {
  const role = attributeOf(premise, 'role')
  return role === undefined ? {} : { role }
}

/** Attributes that say something and are not read, and the words about an argument. */
function othersOf(part: XmlPart): JsonObject {
  const others = [...part.attributes].filter(([key, value]) => !known.has(key) && value.trim() !== '')
  const isArgument = part.name === 'argument'
  const words = isArgument ? fold(childrenOf(part, 'metadata').flatMap(descriptionsOf)[0]?.text ?? '') : ''
  return { ...Object.fromEntries(others), ...(words !== '' && { description: words }) }
}

/** An argument as it stands, as far as it could be one. */
function rawOf(part: XmlPart): Json {
  const own = Object.fromEntries(part.attributes)
  return part.children.length === 0
    ? own
    : { ...own, parts: part.children.map((child): Json => ({ [child.name]: rawOf(child) })) }
}
