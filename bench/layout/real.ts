/**
 * The largest real debates of `../shared/cases`, read where they lie, and only as far as a layout needs:
 * who says what to whom. A map of ours wants two sides; where a format has none, an attack leads to the other one.
 */

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Debate, Relation, Statement } from '../../debate/model.ts'
import { relationId } from '../../debate/model.ts'

/** What a layout needs of a real debate. */
interface Sketch {
  /** `side`: 0 or 1, where it is known. */
  points: { id: string; text: string; theme: string; side?: number }[]
  ties: { kind: Relation['kind']; from: string[]; to: string }[]
}

const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url))
const place = { file: 'case', line: 1, column: 1 }

const kialo = (name: string) => () => readKialo(name)

const sketches: Record<string, () => Sketch> = {
  'Kialo, licence to procreate': kialo(
    'new-format/should-a-license-be-required-in-order-to-have-a-child-procreate-2368.txt',
  ),
  'Kialo, white supremacists': kialo(
    'old-format/free-speech-on-the-internet-should-internet-companies-deny-service-to-white-supremacists-2867.txt',
  ),
  'Microtexts, all in English': readMicrotexts,
  'Argdown, Semmelweis': () => readArgdown('semmelweis_betz'),
  'Argdown, soft drugs': () => readArgdown('legalisation-softdrugs'),
}

/** Names of the real debates; none where the folder is missing. */
export const realNames = existsSync(folder) ? Object.keys(sketches) : []

export function readReal(name: string): Debate {
  const sketch = sketches[name]
  if (!sketch) throw new Error(`no such case: ${name}`)
  return debateOf(name, sketch())
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(folder + path, 'utf8')) as T
}

/** A Kialo export: each branch below the thesis is a theme; an item that only points elsewhere is a link. */
function readKialo(name: string): Sketch {
  const all =
    readJson<Record<string, { items: [string, string, string | null, string][] }>>('kialo/expected/ITEMS.json')
  const items = all[name]?.items ?? []
  const lines = readFileSync(`${folder}kialo/${name}`, 'utf8').split('\n')
  const textOf = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), line.replace(/^\S+ (Pro: |Con: )?/, '')]),
  )
  const [top] = items
  const branch = (id: string) => id.split('.').slice(0, 2).join('.')
  const firstBranch = branch(items[1]?.[0] ?? '1.')
  return {
    points: items
      .filter(([, , see]) => see === null)
      .map(([id]) => ({
        id,
        text: textOf.get(id) ?? id,
        theme: id === top?.[0] ? firstBranch : branch(id),
        ...(id === top?.[0] && { side: 0 }),
      })),
    ties: items.slice(1).map(([id, stance, see]) => ({
      kind: stance === 'Con' ? 'attack' : 'support',
      from: [see ?? id],
      to: id.replace(/\d+\.$/, ''),
    })),
  }
}

/** The argumentative microtexts: a theme a text. */
function readMicrotexts(): Sketch {
  type Text = {
    statements: { id: string; side: string; chars: number }[]
    relations: { id: string; kind: string; from: string[]; to?: string; toRelation?: string }[]
  }
  const sketch: Sketch = { points: [], ties: [] }
  for (const [file, text] of Object.entries(readJson<Record<string, Text>>('microtexts/expected/RELATIONS.json'))) {
    if (!file.includes('-en/')) continue
    const ids = new Map<string, string>()
    for (const { id, side, chars } of text.statements) {
      // The expected results hold lengths only, and lengths are all that a layout asks for.
      const words = 'lorem '.repeat(Math.ceil(chars / 6)).trim()
      sketch.points.push({ id: `${file}/${id}`, text: words, theme: file, side: side === 'con' ? 1 : 0 })
    }
    // What an undercut ends on has to be known before it.
    const known = [...text.relations].sort((a, b) => Number('toRelation' in a) - Number('toRelation' in b))
    for (const { id, kind, from, to, toRelation } of known) {
      const sources = from.map((source) => `${file}/${source}`)
      const target = toRelation ? (ids.get(toRelation) ?? '') : `${file}/${to}`
      ids.set(id, relationId(sources, target))
      sketch.ties.push({ kind: kind === 'support' ? 'support' : 'attack', from: sources, to: target })
    }
  }
  return sketch
}

/** An Argdown map: a theme a group. */
function readArgdown(name: string): Sketch {
  type Node = { id: string; title?: string; labelText?: string; type: string; children?: Node[] }
  type Result = { map: { nodes: Node[]; edges: { relationType: string; from: string; to: string }[] } }
  const { map } = readJson<Result>(`argdown/expected/examples/${name}.json`)
  const points: Sketch['points'] = []
  const gather = (nodes: Node[], theme: string) => {
    for (const node of nodes) {
      if (node.children) gather(node.children, node.id)
      else points.push({ id: node.id, text: node.labelText ?? node.title ?? node.id, theme })
    }
  }
  gather(map.nodes, 'whole')
  const isSupport = (type: string) => type === 'support' || type === 'entails'
  return {
    points,
    ties: map.edges.map(({ relationType, from, to }) => ({
      kind: isSupport(relationType) ? 'support' : 'attack',
      from: [from],
      to,
    })),
  }
}

function debateOf(title: string, { points, ties }: Sketch): Debate {
  const sides = sidesOf({ points, ties })
  const themes = [...new Set(points.map(({ theme }) => theme))]
  const relations = ties.map(({ kind, from, to }) => ({ id: relationId(from, to), kind, from, to, place }))
  const statements = points.map(
    ({ id, text, theme }): Statement => ({
      ...{ id, text, theme, voices: [], sources: [], place },
      sides: [sides.get(id) === 1 ? 'critics' : 'official'],
    }),
  )
  return {
    ...{ slug: 'case', lang: 'en', title, question: title, summary: '', updated: '2026-01-01' },
    sides: ['official', 'critics'].map((id) => ({ id, name: id, position: '', place })),
    themes: themes.map((id) => ({ id, name: `Theme ${id}`, place })),
    ...{ voices: [], sources: [], statements },
    relations: [...new Map(relations.map((relation) => [relation.id, relation])).values()],
  }
}

/** Known sides, spread along links: support keeps the side, attack changes it. */
function sidesOf({ points, ties }: Sketch): Map<string, number> {
  const sides = new Map(points.flatMap(({ id, side }) => (side === undefined ? [] : [[id, side] as const])))
  const next = new Map<string, [string, number][]>()
  for (const { kind, from, to } of ties) {
    const change = kind === 'attack' ? 1 : 0
    for (const source of from) {
      next.set(source, [...(next.get(source) ?? []), [to, change]])
      next.set(to, [...(next.get(to) ?? []), [source, change]])
    }
  }
  const queue = [...sides.keys()]
  for (const { id } of points) {
    queue.push(id)
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      const side = sides.get(at) ?? 0
      sides.set(at, side)
      for (const [other, change] of next.get(at) ?? []) {
        if (sides.has(other)) continue
        sides.set(other, (side + change) % 2)
        queue.push(other)
      }
    }
  }
  return sides
}
