/**
 * Builds the site once more, in another folder, at another time, in another time zone, with a secret in its environment:
 * it is byte for byte the site in out/, and the secret is nowhere in it.
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from '../cli/run.js'
import { reportBuilds } from './compare-builds.js'
import { copyProject } from './copy-project.js'

const root = process.cwd()
const secret = 'canary-5f1e0c9a77'

/** @param {string} folder */
function filesWith(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => readFileSync(file).includes(secret))
}

const work = mkdtempSync(path.join(tmpdir(), 'visavis-again-'))
const copy = path.join(work, 'somewhere', 'else')
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
copyProject(root, copy)

// The programs of the copy, started in it.
process.chdir(copy)
Object.assign(process.env, {
  API_TOKEN: secret,
  NEXT_PUBLIC_TOKEN: secret,
  NODE_AUTH_TOKEN: secret,
  TZ: 'Pacific/Auckland',
})
if (!run('node', ['cli/build.js'])) process.exit(1)
process.chdir(root)

const told = filesWith(path.join(copy, 'out'))
for (const file of told) console.error(`${file}: holds what stood in the environment of the build`)
const isSame = reportBuilds('out', path.join(copy, 'out'))
process.exit(isSame && told.length === 0 ? 0 : 1)
