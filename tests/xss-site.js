/**
 * Builds a site of two debates whose every text is a payload, and of tests/demo/, as `npm run build` builds any other, for
 * tests/browser/xss.spec.ts and right-to-left.spec.ts: `node tests/xss-site.js`.
 *
 * It is built here and not in a copy, so that the code, which is the same, is compiled once. What stands in `out/` is laid
 * aside meanwhile, with what is remembered of it.
 */

import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../cli/run.js'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Where the built site stands. */
export const hostileSite = path.join(root, 'node_modules', '.cache', 'visavis-hostile')

const cache = path.join('.next', 'cache')
/** What a build leaves, and where it is meanwhile. */
const kept = [
  ['out', path.join(cache, 'aside')],
  [path.join(cache, 'built.json'), path.join(cache, 'aside.json')],
]

/** @param {string} from @param {string} to */
function move(from, to) {
  rmSync(to, { recursive: true, force: true })
  if (existsSync(from)) renameSync(from, to)
}

function build() {
  process.chdir(root)
  mkdirSync(cache, { recursive: true })
  for (const [from = '', to = ''] of kept) move(from, to)
  process.on('exit', () => {
    for (const [to = '', from = ''] of kept) move(from, to)
  })
  const work = mkdtempSync(path.join(tmpdir(), 'visavis-hostile-'))
  process.on('exit', () => rmSync(work, { recursive: true, force: true }))
  if (!run('tsx', ['tests/xss-written.ts', work])) return false
  // Beside them, a debate in two languages that is read from right to left: a build more would cost minutes.
  cpSync(path.join('tests', 'demo'), path.join(work, 'content'), { recursive: true })
  Object.assign(process.env, { CONTENT: path.join(work, 'content') })
  if (!run('node', ['cli/build.js'])) return false
  rmSync(hostileSite, { recursive: true, force: true })
  cpSync('out', hostileSite, { recursive: true })
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1)
