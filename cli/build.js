/** `npm run build`: text and code → `out/`, sealed, with its hosts' headers, and weighed. */

import { forBuild } from './build-environment.js'
import { run } from './run.js'

const environment = forBuild(process.env)
for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
Object.assign(process.env, environment)

const steps = [
  ['next', 'build'],
  ['tsx', 'cli/search-index.ts', 'out'],
  ['node', 'cli/seal.js'],
  ['node', 'cli/host-files.js', 'out'],
  ['node', 'cli/weigh.js'],
]
process.exit(steps.every(([program = '', ...args]) => run(program, args)) ? 0 : 1)
