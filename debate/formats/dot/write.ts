/**
 * A debate → DOT. Boxes stand in their themes' frames; whose they are is their first line and their shape, what a link says
 * is its dashes and its head, so that a print in grey says it too.
 *
 * No line of DOT ends on a line: a link that others end on is drawn through a small point. Source: Graphviz, "DOT
 * Language" and "escString".
 */

import type { Debate, LinkKind } from '../../model.ts'
import type { Exported } from '../format.ts'
import { leftOut, notInDrawings } from '../graph/left-out.ts'
import { ink, linkColours, paper, sideColour } from '../graph/look.ts'
import { type Box, type Graph, type Group, type Joint, planGraph, type Stroke } from '../graph/plan.ts'
import { fold } from '../inline-text.ts'
import { wrapText } from './wrap.ts'

/** Letters on a line of a box, and of the heading. */
const boxWidth = 40
const headWidth = 100

export function writeDot(debate: Debate): Exported {
  const graph = planGraph(debate)
  const lines = [
    `digraph ${quoted(debate.slug)} {`,
    ...frame(debate, graph).map((line) => `  ${line}`),
    ...graph.groups.flatMap((group, index) => drawGroup(group, index)),
    ...graph.strokes.map((stroke) => `  ${drawStroke(stroke)}`),
    '}',
  ]
  const messages = leftOut(debate, notInDrawings, 'what a drawing shows')
  return { text: `${lines.join('\n')}\n`, messages }
}

function frame(debate: Debate, graph: Graph): string[] {
  const positions = debate.sides.map(({ name, position }) => `${name}: ${position}`)
  const head = label([debate.title, debate.question, debate.summary, ...positions, ...keyOf(graph)], headWidth)
  return [
    `graph [${head}, labelloc=t, labeljust=l, rankdir=RL, ranksep=0.8, fontname="Helvetica", fontcolor="${ink}"]`,
    `node [shape=box, margin="0.15,0.1", fontname="Helvetica", fontsize=11, fontcolor="${ink}", fillcolor="${paper}"]`,
    'edge [fontname="Helvetica", fontsize=10]',
  ]
}

const looks: Record<LinkKind, { style: string; head: string; words: string }> = {
  support: { style: 'solid', head: 'normal', words: 'A solid line with an arrow: supports.' },
  attack: { style: 'dashed', head: 'tee', words: 'A dashed line with a bar: attacks.' },
  undercut: { style: 'dotted', head: 'tee', words: 'A dotted line with a bar: attacks the link on which it ends.' },
  rephrase: { style: 'dotted', head: 'none', words: 'A dotted line without a head: says the same in other words.' },
}

/** What the lines mean, of those that there are. */
function keyOf({ strokes, joints }: Graph): string[] {
  const kinds = new Set(strokes.map(({ kind }) => kind))
  const told = Object.entries(looks).filter(([kind]) => kinds.has(kind as LinkKind))
  const sentences = told.map(([, { words }]) => words)
  return [...sentences, ...(joints.some(({ joins }) => joins) ? ['“and”: these only hold together.'] : [])]
}

function drawGroup({ theme, boxes, joints }: Group, index: number): string[] {
  const drawn = [...boxes.map(drawBox), ...joints.map(drawJoint)]
  if (!theme) return drawn.map((line) => `  ${line}`)
  return [
    `  subgraph cluster_${index + 1} {`,
    `    graph [${label([theme.name], headWidth)}, style=solid, color="#83807a"]`,
    ...drawn.map((line) => `    ${line}`),
    '  }',
  ]
}

function drawBox({ id, holder, text, side }: Box): string {
  return `${quoted(id)} [${label([holder, text], boxWidth)}, ${shapeOf(side)}, color="${sideColour(side)}"]`
}

/** Dashes are a link's; a frame is told by its corners and its second line. */
function shapeOf(side: number): string {
  if (side === -1) return 'style=filled, peripheries=2'
  if (side === -2) return 'style="filled,diagonals"'
  if (side === 0) return 'style=filled'
  return side === 1 ? 'style="filled,rounded"' : 'shape=octagon, style=filled'
}

function drawJoint({ id, kind, joins }: Joint): string {
  const shape = joins
    ? 'shape=circle, label="and", margin="0.02", width=0.3'
    : `shape=point, width=0.08, fillcolor="${linkColours[kind]}"`
  return `${quoted(id)} [${shape}, color="${linkColours[kind]}"]`
}

function drawStroke({ from, to, kind, goesOn }: Stroke): string {
  const { style, head } = looks[kind]
  const look = `class=${kind}, style=${style}, arrowhead=${goesOn ? 'none' : head}, color="${linkColours[kind]}"`
  return `${quoted(from)} -> ${quoted(to)} [${look}]`
}

/** A label of several texts, each beginning a line at the left. */
function label(texts: string[], width: number): string {
  const lines = texts
    .map(fold)
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, width))
  return `label="${lines.map((line) => `${escapeLabel(line)}\\l`).join('')}"`
}

/** In a label a backslash begins an escape, and `&` an entity of HTML; an SVG made of it holds no other signs than XML knows. */
function escapeLabel(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** A name between quotation marks. A lone backslash at its end would take the mark with it. */
function quoted(name: string): string {
  return `"${fold(name).replace(/[\\"]/g, '\\$&')}"`
}
