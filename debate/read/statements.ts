/** Elements → statements and relations, with every mention of an id noted for the rules. */

import { type Evidence, evidenceStatuses, type Place, type Relation, relationId, type Statement } from '../model.ts'
import { advance } from './elements.ts'
import type { Attribute, Definition, Element, Reference } from './reading.ts'

/** The elements that make a statement, and which of the debate's sides each speaks for. */
export const statementElements = ['Claim', 'Concern', 'CommonGround', 'Statement'] as const

/** What the elements of a debate hold. */
export interface Statements {
  statements: Statement[]
  relations: Relation[]
  references: Reference[]
  definitions: Definition[]
}

/** Whether an element is a statement. */
export function isStatementElement(element: Element): boolean {
  return (statementElements as readonly string[]).includes(element.name)
}

/** The literal text of an attribute, where the element has it. */
export function attributeText(element: Element, name: string): string | undefined {
  return findAttribute(element, name)?.value?.trim() || undefined
}

/** Where that text begins, white space before it aside. */
export function attributeTextPlace(element: Element, name: string): Place {
  const attribute = findAttribute(element, name)
  if (!attribute) return element.place
  const { value = '', valuePlace } = attribute
  return advance(valuePlace, value.slice(0, value.search(/\S|$/)))
}

export function findAttribute(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name)
}

/** Reads every statement and relation; `sideIds` are the debate's sides in the author's order. */
export function readStatements(elements: Element[], sideIds: string[]): Statements {
  const found: Statements = { statements: [], relations: [], references: [], definitions: [] }
  for (const element of elements) {
    if (element.name === 'Theme') readTheme(element, found)
    if (element.name === 'ArgumentMap') readMap(element, found)
    if (element.name === 'Relation') readRelation(element, found)
    if (isStatementElement(element)) readStatement(element, sideIds, found)
  }
  return found
}

function readTheme(element: Element, found: Statements): void {
  const [token] = mention('theme', element, 'id', found, oneId)
  if (token) found.definitions.push({ of: 'theme block', id: token.id, place: token.place })
}

function readMap(element: Element, found: Statements): void {
  mention('theme', element, 'theme', found, oneId)
  mention('statement', element, 'focus', found, oneId)
}

function readStatement(element: Element, sideIds: string[], found: Statements): void {
  const id = attributeText(element, 'id') ?? ''
  if (id) found.definitions.push({ of: 'statement', id, place: attributeTextPlace(element, 'id') })
  const [text = '', ...detail] = element.paragraphs
  const theme = themeAround(element)
  const evidence = attributeText(element, 'evidence')
  const lang = attributeText(element, 'lang')
  found.statements.push({
    id,
    text,
    ...(detail.length > 0 && { detail: detail.join('\n\n') }),
    sides: readSides(element, sideIds, found),
    ...(theme !== undefined && { theme }),
    voices: mention('voice', element, 'voices', found).map((token) => token.id),
    sources: mention('source', element, 'sources', found).map((token) => token.id),
    ...(isEvidence(evidence) && { evidence }),
    ...(lang !== undefined && { lang }),
    place: element.place,
  })
  readRelationAttributes(element, id, found)
}

/** `<Claim>` speaks for the first side, `<Concern>` for the second, `<CommonGround>` for all, `<Statement side>` for those it names. */
function readSides(element: Element, sideIds: string[], found: Statements): string[] {
  if (element.name === 'Claim') return sideIds.slice(0, 1)
  if (element.name === 'Concern') return sideIds.slice(1, 2)
  if (element.name === 'CommonGround') return sideIds
  return mention('side', element, 'side', found).map((token) => token.id)
}

function themeAround(element: Element): string | undefined {
  for (let around = element.parent; around; around = around.parent) {
    if (around.name === 'Theme') return attributeText(around, 'id')
  }
  return undefined
}

const relationAttributes = { supports: 'support', attacks: 'attack', undercuts: 'attack' } as const

function readRelationAttributes(element: Element, id: string, found: Statements): void {
  for (const [name, kind] of Object.entries(relationAttributes)) {
    const isUndercut = name === 'undercuts'
    const tokens = mention(isUndercut ? 'relation' : 'statement', element, name, found, isUndercut ? relationIds : ids)
    // A statement without an id has been refused; its relations would all seem to be the same one.
    if (id === '') continue
    for (const token of tokens) {
      addRelation({ id: relationId([id], token.id), kind, from: [id], to: token.id, place: token.place }, found)
    }
  }
}

/** `<Relation kind from to scheme />`: linked premises (`from="a b"`), a rephrase, or a scheme. */
function readRelation(element: Element, found: Statements): void {
  const from = mention('statement', element, 'from', found).map((token) => token.id)
  const targetsRelation = attributeText(element, 'to')?.includes('->')
  const [to] = mention(targetsRelation ? 'relation' : 'statement', element, 'to', found, oneId)
  const kind = attributeText(element, 'kind')
  const scheme = attributeText(element, 'scheme')
  if (from.length === 0 || !to) return
  const id = relationId(from, to.id)
  // Noted whatever its kind: what undercuts a relation of a wrong kind is not wrong as well.
  found.definitions.push({ of: 'relation', id, place: element.place })
  if (!isRelationKind(kind)) return
  found.relations.push({
    id,
    kind,
    from,
    to: to.id,
    ...(scheme && { scheme }),
    place: element.place,
  })
}

function addRelation(relation: Relation, found: Statements): void {
  found.relations.push(relation)
  found.definitions.push({ of: 'relation', id: relation.id, place: relation.place })
}

const ids = /\S+/g
/** All of the attribute: two ids where one is wanted are one id that does not exist, not one that is passed over. */
const oneId = /\S(?:.*\S)?/gs
/** White space at an arrow belongs to the id, so that `a -> b` is one wrong id and not three. */
const relationIds = /(?:\S|\s+(?=->)|(?<=->\s*)\s)+/g

/** The ids in an attribute, each with its place, noted as references. */
function mention(to: Reference['to'], element: Element, name: string, found: Statements, pattern = ids): Reference[] {
  const attribute = findAttribute(element, name)
  if (attribute?.value === undefined) return []
  const from = attributeText(element, 'id')
  const references = attributeWords(attribute, pattern).map(
    (word): Reference => ({ to, ...word, ...(from !== undefined && { from }) }),
  )
  found.references.push(...references)
  return references
}

/** The ids in an attribute, each with its place. */
export function attributeWords({ value = '', valuePlace }: Attribute, pattern = ids): { id: string; place: Place }[] {
  return [...value.matchAll(pattern)].map((match) => ({
    id: match[0],
    place: advance(valuePlace, value.slice(0, match.index)),
  }))
}

export function isEvidence(text: string | undefined): text is Evidence {
  return (evidenceStatuses as readonly (string | undefined)[]).includes(text)
}

export function isRelationKind(text: string | undefined): text is Relation['kind'] {
  return text === 'support' || text === 'attack' || text === 'rephrase'
}
