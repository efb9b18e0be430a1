/** `npm start`: from a fresh clone to the site in a browser. */

import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ensureInstalled } from './install.js'
import { run } from './run.js'

const sources = ['content', 'debate', 'components', 'app', 'public', 'package-lock.json', 'next.config.js']

/**
 * When anything in a file or folder last changed; a deletion changes its folder.
 *
 * @param {string} name
 * @returns {number}
 */
function lastChange(name) {
  const found = statSync(name, { throwIfNoEntry: false })
  if (!found) return 0
  const inside = found.isDirectory() ? readdirSync(name).map((child) => lastChange(path.join(name, child))) : []
  return Math.max(found.mtimeMs, ...inside)
}

/** Builds the site where it is missing or older than what it is made of. */
function ensureBuilt() {
  const built = statSync('out/index.html', { throwIfNoEntry: false })
  if (built && built.mtimeMs >= Math.max(...sources.map(lastChange))) return
  console.log(built ? 'The site is older than its text or code: npm run build' : 'No site yet: npm run build')
  if (!run('npm', ['run', 'build'])) process.exit(1)
}

ensureInstalled()
ensureBuilt()
const port = Number(process.env.PORT ?? 3000)
// Loaded now and not above: its packages may only just have been installed.
const { serve } = await import('./serve.js')
try {
  await serve({ folder: 'out', port })
  console.log(`Vis-à-vis is at http://localhost:${port} (stop with Ctrl+C)`)
} catch (error) {
  console.error(
    `Port ${port} could not be used (${error instanceof Error ? error.message : error}); choose another: PORT=3001 npm start`,
  )
  process.exit(1)
}
