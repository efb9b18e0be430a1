/** `npm run build`: text and code → `out/`, sealed, with its hosts' headers, and weighed. */

import { run } from './run.js'

/**
 * What a build may know of the machine it runs on. Whatever else stands in the environment, keys and tokens above all,
 * is gone before anything reads a debate: what a build does not know cannot end up on a page.
 */
const known = new Set([
  ...['PATH', 'HOME', 'USER', 'SHELL', 'TERM', 'TMPDIR', 'TMP', 'TEMP', 'CI', 'NO_COLOR', 'FORCE_COLOR'],
  ...['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE', 'RAYON_NUM_THREADS', 'TOKIO_WORKER_THREADS'],
  // What a build is asked for.
  ...['CONTENT', 'SITE_URL'],
  // Without these Windows starts no program.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE'],
])
for (const name of Object.keys(process.env)) if (!known.has(name.toUpperCase())) delete process.env[name]
// A date is the same day wherever the site is built.
process.env.TZ = 'UTC'

const steps = [
  ['next', 'build'],
  ['node', 'cli/seal.js'],
  ['node', 'cli/host-files.js', 'out'],
  ['node', 'cli/weigh.js'],
]
process.exit(steps.every(([program = '', ...args]) => run(program, args)) ? 0 : 1)
