/** What the tests of pictures share: any debate as a subject, and a PNG as its pixels. */

import { inflateSync } from 'node:zlib'
import type { Subject } from '../app/files/debate-file.ts'
import { compareSides } from '../debate/compare.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import type { Debate } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'

/** A debate or one of its themes, as the files beside it are made of it; its prose is left out. */
export function subjectOf(debate: Debate, theme?: string): Subject {
  const comparison = compareSides(debate)
  const view = viewDebate({ debate, comparison } as OpenDebate)
  const excerpt = drawExcerpt(debate, comparison, theme === undefined ? {} : { theme })
  return { view, ...(theme !== undefined && { theme }), excerpt, root: '/en/a-debate/' }
}

/** Red, green and blue of each pixel of a PNG with a palette. */
export function decodePng(png: Uint8Array): { width: number; height: number; values: number[] } {
  const file = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const values: number[] = []
  for (const [at, index] of rows.entries()) {
    if (at % (width + 1) > 0) values.push(...palette.subarray(3 * index, 3 * index + 3))
  }
  return { width, height, values }
}
