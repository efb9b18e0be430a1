/** The map's script stays light: all that a full map does, and what only large maps load, together. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundleViewer } from './standalone.js'

it('the viewer is at most 20 kB of script, gzipped; a map that fits its page loads at most 17 of them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-viewer-'))
  await bundleViewer(folder)
  const weigh = (name: string) => gzipSync(readFileSync(path.join(folder, name))).length
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const all = scripts.map(weigh).reduce((sum, size) => sum + size, 0)
  const first = scripts.filter((name) => !/^(large-picture|unpack-graph)/.test(name))
  const small = first.map(weigh).reduce((sum, size) => sum + size, 0)
  rmSync(folder, { recursive: true })
  expect(small).toBeLessThanOrEqual(17_000)
  expect(all).toBeLessThanOrEqual(20_000)
  expect(all).toBeGreaterThan(5_000)
  expect(first.length, scripts.join(' ')).toBeLessThan(scripts.length)
})
