/** Pixels → PNG with a palette: a map has few colours, and its file is then a third as large. */

import { crc32, deflateSync } from 'node:zlib'

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
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
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
    chunk('IDAT', deflateSync(rows(colours, indexOf, width, height), { level: 4 })),
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
  for (let y = 0; y < height; y++) {
    const [first, end, shift] = [y * width, (y + 1) * width, y + 1]
    // Filled by runs: most pixels are like the one before.
    for (let start = first; start < end; ) {
      const stop = endOfRun(colours, start, end)
      bytes.fill(indexOf.get(colours[start] ?? 0) ?? 0, start + shift, stop + shift)
      start = stop
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
  const nearest = nearestIn(palette)
  for (const colour of byCount) if (!indexOf.has(colour)) indexOf.set(colour, nearest(colour))
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
  for (let start = 0; start < colours.length; ) {
    const [colour = 0, end] = [colours[start], endOfRun(colours, start, colours.length)]
    counts.set(colour, (counts.get(colour) ?? 0) + end - start)
    start = end
  }
  return counts
}

/** Where the pixels that are like the one at `start` end, before `end`. */
function endOfRun(colours: Uint32Array, start: number, end: number): number {
  const colour = colours[start]
  let at = start + 1
  while (at < end && colours[at] === colour) at++
  return at
}

/**
 * Finds the place in a palette of the colour that is nearest to another. A picture has thousands of colours, so that their
 * channels lie in arrays of bytes, and nothing is made for each comparison.
 */
function nearestIn(palette: number[]): (colour: number) => number {
  const bytes = Uint8Array.from(palette.flatMap(channels))
  return (colour) => {
    const [red, green, blue] = channels(colour)
    let [best, least] = [0, Number.POSITIVE_INFINITY]
    for (let at = 0; at < bytes.length; at += 3) {
      const distance =
        ((bytes[at] ?? 0) - red) ** 2 + ((bytes[at + 1] ?? 0) - green) ** 2 + ((bytes[at + 2] ?? 0) - blue) ** 2
      if (distance < least) [best, least] = [at / 3, distance]
    }
    return best
  }
}

/** Red, green and blue of a pixel in the order of this machine's bytes, which is that of all that run Node: little end first. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
}
