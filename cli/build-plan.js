/** What a build has to make: all of a site, or what differs from the one that stands in `out/`; in parts that fit in memory. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { digestDebates, nameSite } from './site-files.js'

/** What the site in `out/` was built of: its code, and each debate's digest. */
const memory = path.join('.next', 'cache', 'built.json')

/** Bytes of text that a part is built of, at most: with it two workers take less than two gigabytes. */
const mostBytes = 1_000_000

/**
 * - `digests`: of every debate, by slug
 * - `changed`: debates that differ from those in `out/`, or are no longer there; nothing where all is built anew
 * - `parts`: slugs of the debates to build, in at least one part
 *
 * @typedef {{ site: string, digests: Map<string, string>, changed?: string[], parts: string[][] }} Plan
 */

/** @returns {Plan} */
export function planBuild() {
  const site = nameSite()
  const digests = digestDebates(site)
  const known = recall(site)
  const isStale = (/** @type {string} */ slug) => known?.[slug] !== digests.get(slug)
  const stale = [...digests.keys()].filter(isStale)
  const gone = Object.keys(known ?? {}).filter((slug) => !digests.has(slug))
  return { site, digests, ...(known && { changed: [...stale, ...gone] }), parts: divide(stale) }
}

/**
 * What stands in `out/`, if it is whole and made by the same code.
 *
 * @param {string} site
 * @returns {Record<string, string> | undefined} digests by slug
 */
function recall(site) {
  if (!existsSync(memory) || !existsSync(path.join('out', '_headers'))) return undefined
  const { site: builtBy, digests } = JSON.parse(readFileSync(memory, 'utf8'))
  return builtBy === site ? digests : undefined
}

/** The site in `out/` is about to change: until the build has ended well there is nothing to go on from. */
export function forgetBuild() {
  rmSync(memory, { force: true })
}

/** @param {Plan} plan whose build has ended well */
export function rememberBuild({ site, digests }) {
  mkdirSync(path.dirname(memory), { recursive: true })
  writeFileSync(memory, JSON.stringify({ site, digests: Object.fromEntries(digests) }))
}

/**
 * @param {string[]} slugs
 * @returns {string[][]}
 */
function divide(slugs) {
  /** @type {string[][]} */
  const parts = [[]]
  let bytes = 0
  for (const slug of slugs) {
    const size = sizeOf(path.join(process.env.CONTENT ?? 'content', slug))
    if (bytes > 0 && bytes + size > mostBytes) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(slug)
    bytes += size
  }
  return parts
}

/** @param {string} folder */
function sizeOf(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
  return files.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
}
