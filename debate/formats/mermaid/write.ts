/**
 * A debate → a Mermaid flowchart, as GitHub and others draw it. Whose a statement is are the first words and the shape of its
 * box; links are told by their line and by a word. A link that others end on is drawn through a small circle.
 *
 * Source: Mermaid, "Flowcharts – Basic Syntax", "Accessibility options", and its `flow.jison`.
 */

import type { Message } from '../../message.ts'
import type { Debate, LinkKind } from '../../model.ts'
import type { Exported } from '../format.ts'
import { leftOut, notInDrawings } from '../graph/left-out.ts'
import { ink, linkColours, paper, sideColour } from '../graph/look.ts'
import { type Box, type Graph, type Group, type Joint, planGraph, type Stroke } from '../graph/plan.ts'
import { escapeText } from './escape.ts'

/** What Mermaid draws at most where its settings are as they come, as they are on GitHub. */
const mostLetters = 50_000
const mostStrokes = 500

export function writeMermaid(debate: Debate): Exported {
  const graph = planGraph(debate)
  const names = nameParts(graph)
  const lines = [
    'flowchart RL',
    ...describe(debate),
    ...graph.groups.flatMap((group, index) => drawGroup(group, index, names)),
    ...graph.strokes.map((stroke) => `  ${drawStroke(stroke, names)}`),
    ...classesOf(graph),
    ...linkStyles(graph),
  ]
  const text = `${lines.join('\n')}\n`
  return { text, messages: [...leftOut(debate, notInDrawings, 'what a drawing shows'), ...tooLarge(text, graph)] }
}

/** For who cannot see the drawing. */
function describe({ title, question, summary, sides }: Debate): string[] {
  const positions = sides.map(({ name, position }) => `${name}: ${position}`)
  const told = [
    ['accTitle', [title]],
    ['accDescr', [question, summary, ...positions]],
  ] as const
  return told.flatMap(([keyword, texts]) => {
    const text = escapeText(texts.join(' '))
    return text === '' ? [] : [`  ${keyword}: ${text}`]
  })
}

type Names = ReadonlyMap<string, string>

/** Names for boxes and joints: no word that means something to Mermaid, and nothing but letters, digits and `_`. */
function nameParts({ groups, joints }: Graph): Names {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id } of groups.flatMap(({ boxes }) => boxes)) {
    const name = `s_${id.replace(/[^A-Za-z0-9]/g, '_')}`
    // Two ids that differ in signs alone; a name of this form no id gives.
    names.set(id, taken.has(name) ? `n_${names.size + 1}` : name)
    taken.add(name)
  }
  for (const [index, { id }] of joints.entries()) names.set(id, `link_${index + 1}`)
  return names
}

function drawGroup({ theme, boxes, joints }: Group, index: number, names: Names): string[] {
  const drawn = [...boxes.map((box) => drawBox(box, names)), ...joints.map((joint) => drawJoint(joint, names))]
  if (!theme) return drawn.map((line) => `  ${line}`)
  return [`  subgraph theme_${index + 1}[${quoted(theme.name)}]`, ...drawn.map((line) => `    ${line}`), '  end']
}

function drawJoint({ id, joins }: Joint, names: Names): string {
  return `${names.get(id)}((${quoted(joins ? 'and' : '')})):::joint`
}

function drawBox({ id, holder, text, side }: Box, names: Names): string {
  const [open, close] = bracketsOf(side)
  return `${names.get(id)}${open}${quoted(`${holder} — ${text}`)}${close}:::${classOf(side)}`
}

function bracketsOf(side: number): [string, string] {
  if (side === -1) return ['[[', ']]']
  if (side === -2) return ['([', '])']
  if (side === 0) return ['[', ']']
  return side === 1 ? ['(', ')'] : ['{{', '}}']
}

function classOf(side: number): string {
  return side === -1 ? 'common' : side === -2 ? 'nobody' : `side_${side + 1}`
}

function quoted(text: string): string {
  return `"${escapeText(text) || ' '}"`
}

/** A line where a link ends, and where it goes on behind a joint. */
const looks: Record<LinkKind, { ends: string; goesOn: string; dashes: string }> = {
  support: { ends: '-->', goesOn: '---', dashes: '' },
  attack: { ends: '-.->|attacks|', goesOn: '-.-', dashes: ',stroke-dasharray:7 4' },
  undercut: { ends: '-.->|attacks the link|', goesOn: '-.-', dashes: ',stroke-dasharray:2 4' },
  rephrase: { ends: '-.-|says the same as|', goesOn: '-.-', dashes: ',stroke-dasharray:2 4' },
}

function drawStroke({ from, to, kind, goesOn }: Stroke, names: Names): string {
  return `${names.get(from)} ${goesOn ? looks[kind].goesOn : looks[kind].ends} ${names.get(to)}`
}

function classesOf({ groups, joints }: Graph): string[] {
  const sides = [...new Set(groups.flatMap(({ boxes }) => boxes.map(({ side }) => side)))].sort((a, b) => a - b)
  return [
    ...sides.map(
      (side) => `  classDef ${classOf(side)} fill:${paper},stroke:${sideColour(side)},stroke-width:2px,color:${ink}`,
    ),
    ...(joints.length > 0 ? [`  classDef joint fill:${paper},stroke:${ink},color:${ink}`] : []),
  ]
}

/** Mermaid names lines by their number. */
function linkStyles({ strokes }: Graph): string[] {
  return Object.entries(looks).flatMap(([kind, { dashes }]) => {
    const numbers = [...strokes.keys()].filter((index) => strokes[index]?.kind === kind)
    const style = `stroke:${linkColours[kind as LinkKind]},stroke-width:2px${dashes}`
    return numbers.length === 0 ? [] : [`  linkStyle ${numbers.join(',')} ${style}`]
  })
}

function tooLarge(text: string, { groups, strokes }: Graph): Message[] {
  const place = groups[0]?.boxes[0]?.place
  if (!place || (text.length <= mostLetters && strokes.length <= mostStrokes)) return []
  const found = `diagram of ${text.length} letters and ${strokes.length} lines`
  const expected = `at most ${mostLetters} and ${mostStrokes}: Mermaid draws more only where its settings say so`
  return [{ severity: 'warning', rule: 'diagram-size', reason: `Unexpected ${found}, expected ${expected}`, place }]
}
