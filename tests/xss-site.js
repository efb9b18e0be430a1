/**
 * Builds a site of two debates whose every text is a payload, and of tests/demo/, as `npm run build` builds any other, for
 * tests/browser/xss.spec.ts and right-to-left.spec.ts: `node tests/xss-site.js`.
 */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../cli/run.js'
import { copyProject } from './copy-project.js'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Where the built site stands. */
export const hostileSite = path.join(root, 'node_modules', '.cache', 'visavis-hostile')

function build() {
  const work = mkdtempSync(path.join(tmpdir(), 'visavis-hostile-'))
  process.on('exit', () => rmSync(work, { recursive: true, force: true }))
  const copy = path.join(work, 'project')
  rmSync(hostileSite, { recursive: true, force: true })
  copyProject(root, copy)
  process.chdir(root)
  if (!run('tsx', ['tests/xss-written.ts', work])) return false
  // Beside them, a debate in two languages that is read from right to left: a build more would cost minutes.
  cpSync(path.join(root, 'tests', 'demo'), path.join(work, 'content'), { recursive: true })
  process.chdir(copy)
  Object.assign(process.env, { CONTENT: path.join(work, 'content') })
  if (!run('node', ['cli/build.js'])) return false
  cpSync('out', hostileSite, { recursive: true })
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1)
