/** Installs the peers where they are missing or older than the lock file. */

import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('..', import.meta.url))

export function ensurePeers() {
  const installed = statSync(path.join(bench, 'node_modules/.package-lock.json'), { throwIfNoEntry: false })
  if (installed && installed.mtimeMs >= statSync(path.join(bench, 'package-lock.json')).mtimeMs) return
  console.log('Peers to measure against: npm ci in bench/')
  // Some say that they want a newer Node; in a browser it does not matter.
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false']
  const { status } = spawnSync('npm', ['ci', ...flags], { cwd: bench, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm ci failed in bench/; what it says is above.')
}
