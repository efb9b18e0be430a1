/** The map's script stays light: all that a full map does, and what only large maps need, in one file. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bundleViewer } from './standalone.js'

it('the whole viewer is at most 20 kB of script, gzipped', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-viewer-'))
  await bundleViewer(folder)
  const script = readFileSync(path.join(folder, 'start.js'))
  rmSync(folder, { recursive: true })
  expect(script.toString()).toContain('data-map-port')
  expect(gzipSync(script).length).toBeLessThanOrEqual(20_000)
})
