/** A debate as a drawing has to show it: what is a box, what is a line, and where a line needs a point in its middle. */

import {
  type Debate,
  type LinkKind,
  linkKind,
  type Place,
  type Relation,
  type Statement,
  sideIndexOf,
  type Theme,
} from '../../model.ts'
import { fold, toPlain } from '../inline-text.ts'

/** A statement as a box. */
export interface Box {
  id: string
  /** Whose it is, in words. */
  holder: string
  /** Its text without marks, on one line. */
  text: string
  /** Its one side's index; −1: common ground; −2: no side yet. */
  side: number
  place: Place
}

/** The boxes of one theme, or those of none, and the joints of links that begin there. */
export interface Group {
  theme?: Theme
  boxes: Box[]
  joints: Joint[]
}

/** A point in the middle of a link: of one that others end on, or of premises that only hold together. It has the link's id. */
export interface Joint {
  id: string
  kind: LinkKind
  /** Whether premises meet in it. */
  joins: boolean
  /** The first statement that the link comes from, beside which it stands. */
  from: string
}

/** A line from a box or a joint to another, each named by the id of its statement or link. */
export interface Stroke {
  from: string
  to: string
  kind: LinkKind
  /** Whether the link goes on behind it: a head stands only at a link's end. */
  goesOn: boolean
}

export interface Graph {
  groups: Group[]
  joints: Joint[]
  strokes: Stroke[]
}

/** Every statement as a box in its theme, every relation as one or more lines, in the author's order. */
export function planGraph(debate: Debate): Graph {
  const relationIds = new Set(debate.relations.map(({ id }) => id))
  const targets = new Set(debate.relations.map(({ to }) => to))
  const joints: Joint[] = []
  const strokes: Stroke[] = []
  for (const relation of debate.relations) {
    const kind = linkKind(relation, relationIds)
    const joins = relation.from.length > 1
    if (joins || targets.has(relation.id)) {
      joints.push({ id: relation.id, kind, joins, from: relation.from[0] ?? '' })
      strokes.push(...strokesThrough(relation, kind))
    } else strokes.push({ from: relation.from[0] ?? '', to: relation.to, kind, goesOn: false })
  }
  return { groups: groupBoxes(debate, joints), joints, strokes }
}

function strokesThrough({ id, from, to }: Relation, kind: LinkKind): Stroke[] {
  const premises = from.map((premise) => ({ from: premise, to: id, kind, goesOn: true }))
  return [...premises, { from: id, to, kind, goesOn: false }]
}

/** Themes in the author's order, those without a statement left out; then what has no theme. */
function groupBoxes(debate: Debate, joints: readonly Joint[]): Group[] {
  const indexOf = new Map(debate.sides.map(({ id }, index) => [id, index]))
  const groupOf = new Map(debate.themes.map((theme): [string, Group] => [theme.id, { theme, boxes: [], joints: [] }]))
  const others: Group = { boxes: [], joints: [] }
  const holding = new Map<string, Group>()
  for (const statement of debate.statements) {
    const group = groupOf.get(statement.theme ?? '') ?? others
    group.boxes.push(boxOf(statement, debate, indexOf))
    holding.set(statement.id, group)
  }
  for (const joint of joints) (holding.get(joint.from) ?? others).joints.push(joint)
  return [...groupOf.values(), others].filter((group) => group.boxes.length + group.joints.length > 0)
}

function boxOf({ id, text, sides, place }: Statement, debate: Debate, indexOf: ReadonlyMap<string, number>): Box {
  const known = sides.flatMap((side) => indexOf.get(side) ?? [])
  return { id, holder: holderOf(known, debate), text: fold(toPlain(text)), side: sideIndexOf({ sides: known }), place }
}

/** Of common ground, whose it is only where some have no part in it. */
function holderOf(known: readonly number[], { sides }: Debate): string {
  const names = known.map((index) => fold(sides[index]?.name ?? ''))
  if (names.length === 0) return 'No side yet'
  if (names.length === 1) return names.join()
  return names.length === sides.length ? 'Common ground' : `Common ground of ${names.join(', ')}`
}
