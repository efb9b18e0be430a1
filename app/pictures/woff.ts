/** WOFF → the font inside it, which is all that a rasteriser reads. */

import { inflateSync } from 'node:zlib'

/** Sizes in bytes: a file's header and its entry for a table, as WOFF has them and as the font inside has them. */
const woff = { header: 44, entry: 20 } as const
const font = { header: 12, entry: 16 } as const

/**
 * A font of OpenType's own form (`sfnt`), with the same tables in the same order.
 * Source: W3C, "WOFF File Format 1.0", sections 3 to 5.
 *
 * @throws where the file is no WOFF.
 */
export function unpackWoff(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('expected a font in WOFF')
  const count = file.readUInt16BE(12)
  const head = Buffer.alloc(font.header + count * font.entry)
  writeHeader(head, file.readUInt32BE(4), count)
  const parts: Uint8Array[] = [head]
  let offset = head.length
  for (let index = 0; index < count; index++) {
    const table = readTable(file, woff.header + index * woff.entry)
    const at = font.header + index * font.entry
    head.write(table.tag, at, 'latin1')
    head.writeUInt32BE(table.checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.data.length, at + 12)
    parts.push(table.data, Buffer.alloc(-table.data.length & 3))
    offset += (table.data.length + 3) & ~3
  }
  return Buffer.concat(parts)
}

/** The kind of outlines, the number of tables, and three numbers for a binary search in them. */
function writeHeader(head: Buffer, flavour: number, count: number): void {
  const steps = Math.floor(Math.log2(count))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(2 ** steps * font.entry, 6)
  head.writeUInt16BE(steps, 8)
  head.writeUInt16BE((count - 2 ** steps) * font.entry, 10)
}

/** A table as it was; one that did not get smaller stands in the file uncompressed. */
function readTable(file: Buffer, at: number): { tag: string; checksum: number; data: Buffer } {
  const [start, packed, whole, checksum] = [4, 8, 12, 16].map((by) => file.readUInt32BE(at + by)) as [
    number,
    number,
    number,
    number,
  ]
  const stored = file.subarray(start, start + packed)
  return { tag: file.toString('latin1', at, at + 4), checksum, data: packed < whole ? inflateSync(stored) : stored }
}
