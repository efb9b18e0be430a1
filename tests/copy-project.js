/** The project in another folder, to be built there: nothing of the build that stands in `out/` is touched. */

import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import path from 'node:path'

const left = new Set(['.git', '.next', 'out', 'node_modules', 'bench', 'test-results', 'tests', 'tsconfig.tsbuildinfo'])

/**
 * @param {string} root of the project
 * @param {string} to a folder that is not there yet
 */
export function copyProject(root, to) {
  cpSync(root, to, { recursive: true, filter: (name) => !left.has(path.relative(root, name)) })
  linkTree(path.join(root, 'node_modules'), path.join(to, 'node_modules'))
}

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
    // What others keep there comes and goes while it is copied.
    const names = readdirSync(from).filter((name) => name !== '.cache')
    for (const name of names) linkTree(path.join(from, name), path.join(to, name))
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
