/** Statements and relations → the body of a debate's MDX: a block for each theme, what belongs to none after them. */

import { type Debate, type Relation, relationId, type Statement } from '../model.ts'
import { wrapMarkdown } from './wrap.ts'

/** What a body is written from, looked up by id. */
interface Written {
  debate: Debate
  /** By statement, the relations that stand in its attributes. */
  attributes: Map<string, Relation[]>
  /** By statement, the relations that need an element of their own, which follows it. */
  elements: Map<string, Relation[]>
}

/** The body, and the ids of relations that could not be written. */
export function writeBody(debate: Debate): { body: string; unwritten: string[] } {
  const order = [...debate.themes, undefined].flatMap((theme) => statementsOf(debate, theme?.id))
  const { relations, unwritten } = writable(debate)
  const written: Written = { debate, ...sortRelations(relations, order) }
  const themes = debate.themes.map(({ id }) => {
    const blocks = statementsOf(debate, id).flatMap((statement) => writeStatement(statement, written, '  '))
    return `<Theme id="${id}">\n${blocks.join('\n')}</Theme>\n`
  })
  const others = statementsOf(debate, undefined).flatMap((statement) => writeStatement(statement, written, ''))
  return { body: [...themes, ...others].join('\n'), unwritten }
}

function statementsOf({ statements, themes }: Debate, theme: string | undefined): Statement[] {
  const known = new Set(themes.map(({ id }) => id))
  return statements.filter((statement) => (known.has(statement.theme ?? '') ? statement.theme : undefined) === theme)
}

/** Relations whose ends have a name. Undercuts of each other in a circle have none that could be written down. */
function writable({ statements, relations }: Debate): { relations: Relation[]; unwritten: string[] } {
  const known = new Set(statements.map(({ id }) => id))
  const waiting = new Map<string, Relation[]>()
  const ready: Relation[] = []
  for (const relation of relations) {
    if (known.has(relation.to)) ready.push(relation)
    else waiting.set(relation.to, [...(waiting.get(relation.to) ?? []), relation])
  }
  const named = new Set<string>()
  // The list grows while it is gone through: what is named names what ends on it.
  for (const { id, from, to } of ready) {
    if (id !== relationId(from, to)) continue
    named.add(id)
    ready.push(...(waiting.get(id) ?? []))
    waiting.delete(id)
  }
  const isNamed = ({ id }: Relation) => named.has(id)
  return {
    relations: relations.filter(isNamed),
    unwritten: relations.filter((one) => !isNamed(one)).map(({ id }) => id),
  }
}

/** Who says what ties of a statement: an attribute where one suffices, else an element after the last of its premises. */
function sortRelations(relations: Relation[], order: Statement[]): Pick<Written, 'attributes' | 'elements'> {
  const indexOf = new Map(order.map(({ id }, index) => [id, index]))
  const at = (id: string) => indexOf.get(id) ?? -1
  const attributes = new Map<string, Relation[]>()
  const elements = new Map<string, Relation[]>()
  for (const relation of relations) {
    const { from, kind, scheme } = relation
    const isShort = from.length === 1 && kind !== 'rephrase' && scheme === undefined
    const owner = from.reduce((last, id) => (at(id) > at(last) ? id : last), from[0] ?? '')
    const sorted = isShort && attributeOf(relation, indexOf) !== undefined ? attributes : elements
    sorted.set(owner, [...(sorted.get(owner) ?? []), relation])
  }
  return { attributes, elements }
}

/** The attribute that says a relation; nothing for the support of a relation, which has none. */
function attributeOf({ kind, to }: Relation, statements: ReadonlyMap<string, unknown>): string | undefined {
  if (statements.has(to)) return kind === 'support' ? 'supports' : 'attacks'
  return kind === 'attack' ? 'undercuts' : undefined
}

/** A statement and the relations after it, each a block that ends with a line break. */
function writeStatement(statement: Statement, { debate, attributes, elements }: Written, indent: string): string[] {
  const { name, side } = elementOf(statement, debate)
  const shown = [
    ['id', statement.id],
    ['side', side],
    ...tiesOf(attributes.get(statement.id) ?? []),
    ['sources', statement.sources.join(' ') || undefined],
    ['voices', statement.voices.join(' ') || undefined],
    ['evidence', statement.evidence],
    ['lang', statement.lang],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${value}"`]))
  const paragraphs = [statement.text, ...(statement.detail?.split('\n\n') ?? [])]
  const lines = paragraphs.map((paragraph) => wrapMarkdown(paragraph, `${indent}  `)).join('\n\n')
  const block = `${indent}<${name} ${shown.join(' ')}>\n${lines}\n${indent}</${name}>\n`
  return [block, ...(elements.get(statement.id) ?? []).map((relation) => `${indent}${writeRelation(relation)}\n`)]
}

function tiesOf(relations: Relation[]): [string, string][] {
  const by = new Map<string, string[]>()
  for (const { kind, to } of relations) {
    const name = kind === 'support' ? 'supports' : to.includes('->') ? 'undercuts' : 'attacks'
    by.set(name, [...(by.get(name) ?? []), to])
  }
  return ['attacks', 'supports', 'undercuts'].flatMap((name) => {
    const targets = by.get(name)
    return targets ? [[name, targets.join(' ')] as [string, string]] : []
  })
}

/** The element that speaks for the statement's sides, and its `side` attribute where it needs one: empty where nobody holds it yet. */
function elementOf({ sides }: Statement, debate: Debate): { name: string; side?: string } {
  const [first, second] = debate.sides
  const isAll =
    debate.sides.length > 1 &&
    debate.sides.every(({ id }) => sides.includes(id)) &&
    sides.length === debate.sides.length
  if (isAll) return { name: 'CommonGround' }
  if (sides.length === 1 && sides[0] === first?.id) return { name: 'Claim' }
  if (sides.length === 1 && sides[0] === second?.id) return { name: 'Concern' }
  return { name: 'Statement', side: sides.join(' ') }
}

function writeRelation({ kind, from, to, scheme }: Relation): string {
  // An attribute is read as it is written: nothing in it can be escaped.
  const name = scheme?.replaceAll('"', "'").replace(/\s+/g, ' ')
  return `<Relation kind="${kind}" from="${from.join(' ')}" to="${to}"${name ? ` scheme="${name}"` : ''} />`
}
