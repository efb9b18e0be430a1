/** Relations → lines: which edge of which box each one leaves and meets, and what it passes on the way. */

import { type Debate, linkKind, type Relation } from '../model.ts'
import {
  type Box,
  type Cell,
  type Channel,
  innerOf,
  type Leg,
  type Link,
  leftOf,
  outerOf,
  rightOf,
  type Stop,
  type WayOut,
} from './grid.ts'
import { newTrack } from './lanes.ts'
import { addPort, type PortUse } from './ports.ts'
import { sizes } from './sizes.ts'
import { tie, tieUndercuts } from './ties.ts'

type Goal = Pick<Stop, 'strip' | 'channel'>

interface Drafting {
  boxes: ReadonlyMap<string, Box>
  relations: ReadonlyMap<string, Relation>
  relationIds: ReadonlySet<string>
  /** Relations that an undercut ends on. */
  undercut: ReadonlySet<string>
}

/** Every relation as a link; only what names a statement or relation that does not exist is left out. */
export function planLinks(debate: Debate, boxes: ReadonlyMap<string, Box>): Link[] {
  const relations = new Map(debate.relations.map((relation) => [relation.id, relation]))
  const relationIds = new Set(relations.keys())
  const undercut = new Set(debate.relations.map(({ to }) => to).filter((to) => relationIds.has(to)))
  const drafting = { boxes, relations, relationIds, undercut }
  const links = debate.relations.flatMap((relation, index) => planLink(relation, index, drafting) ?? [])
  tieUndercuts(links)
  return links
}

function planLink(relation: Relation, index: number, drafting: Drafting): Link | undefined {
  const { id, from, to } = relation
  const sources = from.flatMap((source) => drafting.boxes.get(source) ?? [])
  const target = drafting.boxes.get(to)
  if (sources.length === 0 || !(target || drafting.relations.has(to))) return undefined
  const kind = linkKind(relation, drafting.relationIds)
  const joined = target !== undefined && sources.length > 1
  const link: Link = { id, index, kind, from, to, legs: [], joined }
  const goal = target ? undefined : goalOf(to, drafting, new Set([id]))
  let end: Stop | undefined
  for (const source of sources) {
    end = joined && end ? end : target ? arrival(target, source, relation) : goal && anchorStop(goal, to)
    if (end) link.legs.push(planLeg(link, source, { ...end }, drafting))
  }
  return link.legs.length > 0 ? link : undefined
}

const anchorStop = ({ strip, channel }: Goal, anchor: string): Stop => ({ strip, channel, edge: 1, anchor, laneX: 0 })

/** Where a link meets the box it ends on: facing what it comes from; from elsewhere, attacks inside and supports outside. */
function arrival(target: Box, source: Box, { kind }: Relation): Stop {
  const near = target.strip === source.strip && target.strip.kind === 'columns'
  if (near && source.column !== target.column) return source.column < target.column ? leftOf(target) : rightOf(target)
  if (target.strip.kind === 'row') return source.column < source.strip.gutter ? leftOf(target) : rightOf(target)
  if (target.strip.block !== source.strip.block) return outerOf(target)
  return kind === 'attack' ? innerOf(target) : outerOf(target)
}

/** Where a box's line starts to reach `goal`. */
function departure(source: Box, goal: Goal): Stop {
  if (source.strip.kind === 'row') return innerOf(source)
  if (goal.strip.block !== source.strip.block) return outerOf(source)
  if (goal.strip !== source.strip) return innerOf(source)
  return goal.channel <= source.column ? leftOf(source) : rightOf(source)
}

/** The channel that an undercut of this relation ends in; a circle of undercuts is cut at the gutter. */
function goalOf(id: string, drafting: Drafting, seen: Set<string>): Goal | undefined {
  const relation = drafting.relations.get(id)
  const sources = relation?.from.flatMap((from) => drafting.boxes.get(from) ?? []) ?? []
  const [source] = sources
  if (!relation || !source) return undefined
  if (seen.has(id)) return innerOf(source)
  const target = drafting.boxes.get(relation.to)
  if (target && sources.length > 1) return arrival(target, source, relation)
  const goal = target ? arrival(target, source, relation) : goalOf(relation.to, drafting, seen.add(id))
  return goal && departure(source, goal)
}

function planLeg(link: Link, source: Box, end: Stop, drafting: Drafting): Leg {
  const start = departure(source, end)
  const leg: Leg = { link, start, end, way: wayOf(start, end), passes: [], lane: 0, hops: [] }
  if (leg.way === 'chain') leg.passes = addPasses(source, end)
  if (start.strip.block !== end.strip.block) for (const stop of [start, end]) leadOut(stop)
  connect(leg, source)
  takePorts(leg, source, drafting.undercut.has(link.id))
  takeRoom(leg)
  return leg
}

function wayOf(start: Stop, end: Stop): Leg['way'] {
  if (start.strip !== end.strip || start.strip.kind === 'row') return 'exit'
  return start.channel === end.channel && start.edge === end.edge && end.box ? 'loop' : 'chain'
}

/** Lets a line leave its block sideways, past the columns further out, if it starts at its box's outer edge. */
function leadOut(stop: Stop): void {
  const { box, strip, edge } = stop
  if (!box || strip.kind !== 'columns' || outerOf(box).edge !== edge) return
  const right = edge === 0
  const passes = addPasses(box, { strip, channel: right ? strip.columns.length : 0 })
  stop.out = { right, passes, track: newTrack() }
  tie([box, ...passes])
}

/** A place in every column that a line crosses on its way to a channel. */
function addPasses(source: Box, { strip, channel }: Goal): Cell[] {
  const step = channel <= source.column ? -1 : 1
  const last = step < 0 ? channel : channel - 1
  const passes: Cell[] = []
  for (let column = source.column + step; (last - column) * step >= 0; column += step) {
    const pass: Cell = { column, height: sizes.pass, gap: sizes.gap.pass, y: 0, rank: 0, near: [] }
    strip.columns[column]?.push(pass)
    passes.push(pass)
  }
  return passes
}

/** Ties what a line joins, so that ordering draws it together. */
function connect(leg: Leg, source: Box): void {
  if (leg.way !== 'exit') tie([source, ...leg.passes, ...(leg.end.box ? [leg.end.box] : [])])
}

function takePorts(leg: Leg, source: Box, isUndercut: boolean): void {
  const { link, start, end, way, passes } = leg
  const alone = way !== 'chain'
  const lean = (stop: Stop) => (way !== 'exit' || stop.out ? 0 : stop.strip.kind === 'columns' ? 1 : -1)
  const next = start.out ? start.out.passes[0] : (passes[0] ?? end.box)
  const out: PortUse = { toward: next, leans: lean(start), loops: way === 'loop', gap: sizes.port.out }
  addPort(start, `out ${link.kind}${alone || isUndercut ? ` ${link.index} ${link.legs.length}` : ''}`, out)
  if (!end.box) return
  const before = end.out ? end.out.passes[0] : (passes.at(-1) ?? source)
  const key = link.joined ? `joined ${link.index}` : `in ${link.kind}${alone || isUndercut ? ` ${link.index}` : ''}`
  addPort(end, key, { toward: before, leans: lean(end), loops: way === 'loop', gap: sizes.port.in })
}

function takeRoom(leg: Leg): void {
  const { start, end, way, link, passes } = leg
  for (const stop of [start, end]) {
    const channel = stop.strip.channels[stop.channel]
    if (!channel) continue
    const stub = stop === end && link.joined ? sizes.junction : sizes.stub
    channel.stubs[stop.edge] = Math.max(channel.stubs[stop.edge], stub)
    if (stop.out) takeWayOut(stop, stop.out, channel)
    else if (way === 'exit') channel.exits[stop.edge].push(stop)
    else if (way === 'chain') channel.curves++
  }
  // Seen from a box, both its start and its end lie to the same side: the line has to turn back in a lane of its own.
  if (way === 'loop' || (way === 'chain' && end.box && start.edge === end.edge)) {
    end.strip.channels[end.channel]?.loops[end.edge].push(leg)
  }
  for (const pass of passes) {
    for (const at of [pass.column, pass.column + 1]) widen(start.strip.channels[at])
  }
}

function takeWayOut({ strip }: Stop, { right, passes }: WayOut, channel: Channel): void {
  if (passes.length > 0) channel.curves++
  for (const { column } of passes) {
    const beyond = right ? column + 1 : column
    widen(strip.channels[right ? column : column + 1])
    if (beyond > 0 && beyond < strip.columns.length) widen(strip.channels[beyond])
  }
}

/** A line that passes a column needs room to bend beside it. */
function widen(channel: Channel | undefined): void {
  if (!channel) return
  channel.curves++
  channel.stubs = [Math.max(channel.stubs[0], 16), Math.max(channel.stubs[1], 16)]
}
