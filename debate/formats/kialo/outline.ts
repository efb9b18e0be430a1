/**
 * A debate → the numbered lines of an outline. Each statement is written once, under the first that it supports or attacks;
 * its other ties are references. Circles are cut where one has to begin.
 */

import type { Debate, Relation, Statement } from '../../model.ts'
import type { Ext, Json } from '../ext.ts'

/** A line of the outline: a statement in its place, or what is said there in its stead. */
export interface Line {
  number: string
  label: string
  /** How far it is indented. */
  depth: number
  statement?: Statement
  /** The statement that is written elsewhere. */
  see?: string
  /** What an import could not tie: see `references.ts`. */
  kept?: Json
}

export interface Outline {
  /** Whether several theses answer a question. */
  isQuestion: boolean
  lines: Line[]
  numberOf: Map<string, string>
  /** Statements that stand on their own only because they lie too deep. */
  cut: Statement[]
}

/** How deep statements are written one under the other: numbers grow with each level, and nobody reads so far. */
const deepest = 250

/** Whether an outline can hold a relation. */
export function isWritable({ kind, from, to }: Relation, isStatement: (id: string) => boolean): boolean {
  return kind !== 'rephrase' && from.length === 1 && from[0] !== to && from.every(isStatement) && isStatement(to)
}

export function outlineOf(debate: Debate, ext: Ext): Outline {
  const tree = treeOf(debate, ext)
  const { roots, orphans } = tree
  const isQuestion = roots.length > 1 || typeof ext.debate.question === 'string'
  const outline: Outline = { isQuestion, lines: [], numberOf: new Map(), cut: [] }
  const theses = [...roots]
  for (let index = 0; index < theses.length; index++) {
    const number = isQuestion || index > 0 ? `1.${index + 1}.` : '1.'
    writeTree({ statement: theses[index], number, label: 'Thesis', depth: isQuestion ? 1 : 0 }, tree, outline)
    // What lies too deep is a thesis of its own, and so there is a question.
    if (outline.cut.length > 0 && !isQuestion) return outlineOf(debate, { ...ext, debate: { question: '' } })
    theses.push(...outline.cut.slice(theses.length - roots.length))
  }
  const top = outline.lines.filter(({ number }) => /^1\.\d+\.$/.test(number)).length
  for (const [index, statement] of orphans.entries()) {
    // A number above which there is none.
    const number = `1.${top + index + 1}.1.`
    const label = labelIn(ext.statements.get(statement.id)?.orphan)
    writeTree({ statement, number, label, depth: 2 }, tree, outline)
  }
  for (const [index, kept] of ext.rest.entries()) {
    outline.lines.push({ number: `1.${top + orphans.length + index + 1}.1.`, label: labelOf(kept), depth: 2, kept })
  }
  return outline
}

interface Tree {
  /** What ties to a statement, in the order of ties. */
  into: Map<string, Relation[]>
  /** The tie by which a statement has its place. */
  homeOf: Map<string, Relation>
  statementOf: Map<string, Statement>
  roots: Statement[]
  orphans: Statement[]
  ext: Ext
}

function treeOf({ statements, relations }: Debate, ext: Ext): Tree {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  const into = new Map<string, Relation[]>()
  const homeOf = new Map<string, Relation>()
  for (const relation of relations) {
    if (!isWritable(relation, (id) => statementOf.has(id))) continue
    const [from = ''] = relation.from
    const kept = ext.statements.get(from)
    if (!homeOf.has(from) && kept?.thesis !== true && kept?.orphan === undefined) homeOf.set(from, relation)
    const ties = into.get(relation.to)
    if (ties) ties.push(relation)
    else into.set(relation.to, [relation])
  }
  cutCircles(statements, homeOf)
  const tops = statements.filter(({ id }) => !homeOf.has(id))
  const isOrphan = ({ id }: Statement) => ext.statements.get(id)?.orphan !== undefined
  const [roots, orphans] = [tops.filter((top) => !isOrphan(top)), tops.filter(isOrphan)]
  return { into, homeOf, statementOf, roots, orphans, ext }
}

/** Takes its place from one statement of each circle of places, so that a walk from the tops reaches all. */
function cutCircles(statements: readonly Statement[], homeOf: Map<string, Relation>): void {
  const walked = new Map<string, number>()
  for (const [walk, { id }] of statements.entries()) {
    let at: string | undefined = id
    while (at !== undefined && !walked.has(at)) {
      walked.set(at, walk)
      at = homeOf.get(at)?.to
    }
    if (at !== undefined && walked.get(at) === walk) homeOf.delete(at)
  }
}

function writeTree(top: Line, { into, homeOf, statementOf, ext }: Tree, { lines, numberOf, cut }: Outline): void {
  const stack = [top]
  for (let line = stack.pop(); line; line = stack.pop()) {
    lines.push(line)
    const { statement, number, depth } = line
    if (!statement) continue
    numberOf.set(statement.id, number)
    const ties = into.get(statement.id) ?? []
    const isHome = (tie: Relation) => homeOf.get(tie.from[0] ?? '') === tie
    const below: Omit<Line, 'number' | 'depth'>[] = []
    for (const tie of [...ties.filter(isHome), ...ties.filter((tie) => !isHome(tie))]) {
      const label = tie.kind === 'attack' ? 'Con' : 'Pro'
      const from = statementOf.get(tie.from[0] ?? '')
      const isBelow = isHome(tie) && depth < deepest
      if (isHome(tie) && !isBelow && from) cut.push(from)
      below.push({ label, ...(isBelow ? { statement: from } : { see: tie.from[0] }) })
    }
    const references = ext.statements.get(statement.id)?.references
    for (const kept of Array.isArray(references) ? references : []) below.push({ label: labelOf(kept), kept })
    const numbered = below.map((item, index) => ({ ...item, number: `${number}${index + 1}.`, depth: depth + 1 }))
    stack.push(...numbered.toReversed())
  }
}

function labelOf(kept: Json): string {
  return labelIn(typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept.label : undefined)
}

function labelIn(label: unknown): string {
  return typeof label === 'string' && /^[A-Za-z]{1,40}$/.test(label) ? label : 'Thesis'
}
