/** `npm start`: from a fresh clone to the site in a browser. */

import { statSync } from 'node:fs'
import { ensureInstalled } from './install.js'
import { run } from './run.js'
import { lastChange } from './site-files.js'

/** Builds the site where it is missing or older than what it is made of. */
function ensureBuilt() {
  // Written last: what stands beside it is sealed.
  const built = statSync('out/_headers', { throwIfNoEntry: false })
  if (built && built.mtimeMs >= lastChange()) return
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
