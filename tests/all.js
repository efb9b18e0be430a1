/** `npm test`: every promise, the cheap ones first; stops before the build where one of those is broken. */

import { ensureBrowser, ensureInstalled } from '../cli/install.js'
import { run } from '../cli/run.js'

/** @typedef {{ name: string, command: string }} Step */

/** Each takes seconds; all of them run, so that one run tells everything that they find. */
const cheap = [
  { name: 'lint and format', command: 'biome check' },
  // The compiler reads types of routes that Next writes.
  { name: 'types of routes', command: 'next typegen' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'unit tests', command: 'vitest run --config tests/vitest.config.ts' },
  { name: 'content', command: 'tsx cli/visavis.ts check' },
]

/** Each takes long and needs the one before. */
const costly = [
  { name: 'build', command: 'npm run build' },
  { name: 'a site of hostile debates', command: 'node tests/xss-site.js' },
  { name: 'browser tests', command: 'playwright test --config tests/playwright.config.ts' },
]

/**
 * @param {Step} step
 * @returns {boolean}
 */
function passes({ name, command }) {
  console.log(`\n── ${name}: ${command}`)
  const start = performance.now()
  const [program = '', ...args] = command.split(' ')
  const ended = run(program, args)
  // The last runner's own closing lines stay the last of the output.
  if (name !== costly.at(-1)?.name) {
    console.log(`── ${name}: ${ended ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  return ended
}

ensureInstalled()
process.env.CHROMIUM_PATH = await ensureBrowser()
const broken = cheap.filter((step) => !passes(step))
if (broken.length > 0) {
  console.error(`\nBroken: ${broken.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
process.exit(costly.every(passes) ? 0 : 1)
