/** `npm start`: from a fresh clone to the site in a browser. */

import { existsSync } from 'node:fs'
import { planBuild } from './build-plan.js'
import { ensureInstalled } from './install.js'
import { run } from './run.js'

/** Builds the site where it is missing or is not what the text and the code make. */
function ensureBuilt() {
  if (planBuild().changed?.length === 0) return
  const isThere = existsSync('out/_headers')
  console.log(isThere ? 'The site is older than its text or code: npm run build' : 'No site yet: npm run build')
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
