/** Pixels → PNG with a palette: a map has few colours, and its file is then a third as large. */

import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

/** Colours that one byte a pixel can name. */
const most = 256

/**
 * A PNG of opaque pixels (RGBA, 8 bits each). Of more than 256 colours the inks that it was drawn in are kept, however
 * rare, with what they look like at an edge, then the commonest; each other pixel takes the nearest of them.
 *
 * Source: W3C, "Portable Network Graphics (PNG) Specification", colour type 3.
 *
 * @param inks `#rrggbb`; at most 32 of them count.
 */
export function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
  inks: string[] = [],
): Uint8Array<ArrayBuffer> {
  const colours = new Uint32Array(pixels.slice().buffer)
  const { palette, indexOf } = choosePalette(colours, inks)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a pixel, colours by number; compression, filter and order as every PNG has them.
  header.set([8, 3, 0, 0, 0], 8)
  const file = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    chunk('IDAT', zlibSync(rows(colours, indexOf, width, height), { level: 3, mem: 4 })),
    chunk('IEND', new Uint8Array()),
  ])
  return new Uint8Array(file)
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** The numbers of a row's colours; each row begins with 0, which says that none of it is told by what stands above. */
function rows(colours: Uint32Array, indexOf: Map<number, number>, width: number, height: number): Uint8Array {
  const bytes = new Uint8Array((width + 1) * height)
  let [last, index] = [-1, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = colours[y * width + x] ?? 0
      // Most pixels are like the one before.
      if (colour !== last) index = indexOf.get(colour) ?? 0
      last = colour
      bytes[y * (width + 1) + 1 + x] = index
    }
  }
  return bytes
}

function choosePalette(colours: Uint32Array, inks: string[]): { palette: number[]; indexOf: Map<number, number> } {
  const counts = countColours(colours)
  const byCount = [...counts].sort(([a, many], [b, others]) => others - many || a - b).map(([colour]) => colour)
  const kept = byCount.length > most ? mixInks(inks.slice(0, 32), byCount.slice(0, 2)) : []
  const palette = [...new Set([...kept, ...byCount])].slice(0, most)
  const indexOf = new Map(palette.map((colour, index) => [colour, index]))
  for (const colour of byCount) if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour, palette))
  return { palette, indexOf }
}

/** Each ink, and a third and two thirds of it on each ground. */
function mixInks(inks: string[], grounds: number[]): number[] {
  return inks.flatMap((hex) => {
    const ink = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    const mixed = grounds.flatMap((ground) =>
      [1 / 3, 2 / 3].map((share) =>
        channels(ground).map((value, at) => Math.round(value + ((ink[at] ?? 0) - value) * share)),
      ),
    )
    return [ink, ...mixed].map(([r = 0, g = 0, b = 0]) => (255 * 2 ** 24 + b * 65536 + g * 256 + r) >>> 0)
  })
}

/** Counted by runs: most pixels are like the one before. */
function countColours(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  let start = 0
  for (let at = 1; at <= colours.length; at++) {
    const colour = colours[start] ?? 0
    if (at < colours.length && colours[at] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at - start)
    start = at
  }
  return counts
}

function nearest(colour: number, palette: number[]): number {
  const wanted = channels(colour)
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [index, other] of palette.entries()) {
    const distance = channels(other).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

/** Red, green and blue of a pixel in the order of this machine's bytes, which is that of all that run Node: little end first. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
}
