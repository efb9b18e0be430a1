/** Blocks → widths and heights: channels as wide as their lines need, corridors as high. */

import { type Block, type Channel, type Leg, middle, type Stop, type Strip } from './grid.ts'
import { stackLanes } from './lanes.ts'
import { sizes } from './sizes.ts'

const { lane, box } = sizes

/** Gives a block's channels their widths and every lane in them its x. */
export function sizeAcross(block: Block): void {
  for (const strip of block.strips) {
    for (const [index, channel] of strip.channels.entries()) sizeChannel(channel, index, strip)
  }
  const inner = Math.max(...block.strips.map(({ width }) => width))
  block.width = up(inner) + 2 * sizes.block.padding
  for (const strip of block.strips) placeAcross(strip, block)
}

function sizeChannel(channel: Channel, index: number, strip: Strip): void {
  channel.loopLanes = [0, 1].map((edge) => stackLoops(channel.loops[edge as 0 | 1])) as [number, number]
  const lanes = channel.loopLanes[0] + channel.loopLanes[1] + channel.exits[0].length + channel.exits[1].length
  const isOutermost = index === 0 || index === strip.columns.length
  const isGutter = strip.kind === 'columns' && index === strip.gutter && !isOutermost
  const curves = channel.curves > 0 ? Math.min(160, (isGutter ? 56 : 32) + channel.curves * 2) : 0
  const least = isOutermost ? 0 : isGutter ? 96 : 40
  channel.width = up(
    Math.max(least, channel.stubs[0] + channel.stubs[1] + curves + (lanes > 0 ? (lanes + 1) * lane : 0)),
  )
  strip.width += channel.width + (isOutermost && index > 0 ? 0 : box.width)
}

/** Loops lie nested, the ones that end first nearest to the boxes. */
function stackLoops(loops: Leg[]): number {
  return stackLanes(loops.map(loopRun).sort((a, b) => a.high - b.high || b.low - a.low))
}

/** A loop takes its lane from the height where it enters the channel to that of the box it ends on. */
function loopRun(leg: Leg) {
  const last = leg.passes.at(-1)
  const ends = [last ? middle(last) : (leg.start.port?.y ?? 0), leg.end.port?.y ?? 0]
  return {
    low: Math.min(...ends),
    high: Math.max(...ends),
    setLane: (at: number) => {
      leg.lane = at
    },
  }
}

function placeAcross(strip: Strip, block: Block): void {
  // Half a lane aside, so that lines coming down into a corridor and lines going on from it cannot lie on each other.
  const aside = strip.kind === 'row' ? lane / 2 : 0
  let x = Math.floor((block.width - strip.width) / 2 / lane) * lane + aside
  for (const [index, channel] of strip.channels.entries()) {
    channel.x = x
    placeExits(channel, strip)
    x += channel.width
    strip.columnX[index] = x
    x += box.width
  }
}

/** Lanes of the lines that leave the strip: beside their boxes, in an order in which they do not cross each other. */
function placeExits(channel: Channel, strip: Strip): void {
  const way = strip.kind === 'columns' ? -1 : 1
  for (const edge of [0, 1] as const) {
    const inwards = edge === 0 ? 1 : -1
    const from = edge === 0 ? channel.x : channel.x + channel.width
    const first = channel.stubs[edge] + channel.loopLanes[edge] * lane
    const stops = channel.exits[edge].sort((a, b) => (heightOf(a) - heightOf(b)) * way)
    for (const [index, stop] of stops.entries()) stop.laneX = from + inwards * (first + index * lane)
  }
}

function heightOf({ port }: Stop): number {
  return port?.y ?? 0
}

/** x of a loop's lane, from the block's left edge. */
export function loopX({ end, lane: at }: Leg): number {
  const channel = end.strip.channels[end.channel]
  if (!channel) return 0
  const inset = channel.stubs[end.edge] + at * lane
  return end.edge === 0 ? channel.x + inset : channel.x + channel.width - inset
}

/** Gives a block's strips and corridors their heights; the corridors' lanes have to be assigned. */
export function sizeDown(block: Block, place: number): void {
  const heads = Math.max(0, ...block.halves.map(({ lines }) => lines.length))
  const title = block.lines.length + (block.lines.length === 0 && block.part ? 1 : 0)
  let y =
    sizes.block.padding +
    title * sizes.title.line +
    heads * sizes.side.line +
    (title > 0 ? 12 : 0) +
    (heads > 0 ? 8 : 0)
  const columns = block.strips.find(({ kind }) => kind === 'columns')
  if (columns) {
    columns.y = y
    y += columns.height
  }
  for (const [index, corridor] of block.corridors.entries()) {
    const row = block.strips.find((strip) => strip.kind === 'row' && strip.corridor === index)
    // Lines from the blocks on either side into the room between them lie half a lane apart.
    corridor.y = up(y + sizes.block.corridor) + (place % 2) * (lane / 2)
    corridor.track.at = corridor.y
    y = corridor.y + Math.max(0, corridor.track.lanes - 1) * lane + (row ? sizes.block.corridor : 0)
    if (row) {
      row.y = y
      y += row.height
    }
  }
  block.height = up(y + sizes.block.padding - (block.corridors.at(-1)?.track.lanes === 0 && columns ? lane : 0))
}

const up = (size: number) => Math.ceil(size / lane) * lane
