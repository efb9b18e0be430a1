/**
 * Builds the site once more, in another folder, at another time, in another time zone, with a secret in its environment:
 * it is byte for byte the site in out/, and the secret is nowhere in it.
 */

import {
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { run } from '../cli/run.js'
import { reportBuilds } from './compare-builds.js'

const root = process.cwd()
const left = new Set(['.git', '.next', 'out', 'node_modules', 'bench', 'test-results', 'tests', 'tsconfig.tsbuildinfo'])
const secret = 'canary-5f1e0c9a77'

/**
 * Packages are many: the same files under a second name take no time. Next follows no link out of its folder.
 *
 * @param {string} from
 * @param {string} to
 */
function linkTree(from, to) {
  const found = lstatSync(from)
  if (found.isDirectory()) {
    mkdirSync(to, { recursive: true })
    for (const name of readdirSync(from)) linkTree(path.join(from, name), path.join(to, name))
  } else if (found.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else linkOrCopy(from, to)
}

/** @param {string} from @param {string} to */
function linkOrCopy(from, to) {
  try {
    linkSync(from, to)
  } catch {
    // Another disk, or one that knows no second names.
    cpSync(from, to)
  }
}

/** @param {string} folder */
function filesWith(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => readFileSync(file).includes(secret))
}

const work = mkdtempSync(path.join(tmpdir(), 'visavis-again-'))
const copy = path.join(work, 'somewhere', 'else')
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
cpSync(root, copy, { recursive: true, filter: (name) => !left.has(path.relative(root, name)) })
linkTree(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))

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
