/**
 * Two built sites, byte by byte.
 *
 *     node tests/compare-builds.js out /elsewhere/out
 */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @param {string} one a folder
 * @param {string} other a folder
 * @returns {{ compared: number, differences: string[] }} files that differ, or that are in one of them only
 */
export function compareBuilds(one, other) {
  const [names, others] = [one, other].map(listFiles)
  const all = [...new Set([...(names ?? []), ...(others ?? [])])].sort()
  const differences = all.flatMap((name) => {
    if (!names?.includes(name)) return [`${name}: only in ${other}`]
    if (!others?.includes(name)) return [`${name}: only in ${one}`]
    const pair = [one, other].map((folder) => readFileSync(path.join(folder, name)))
    return describeDifference(name, pair)
  })
  return { compared: all.length, differences }
}

/** @param {string} folder */
function listFiles(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

/** @param {string} name @param {Buffer[]} pair */
function describeDifference(name, [one = Buffer.of(), other = Buffer.of()]) {
  if (one.equals(other)) return []
  const found = one.findIndex((byte, index) => byte !== other[index])
  const at = found < 0 ? one.length : found
  const around = [one, other].map((bytes) => JSON.stringify(bytes.toString('utf8', Math.max(0, at - 40), at + 60)))
  return [`${name}: differs from byte ${at} on\n  ${around.join('\n  ')}`]
}

/** @param {string} one @param {string} other */
export function reportBuilds(one, other) {
  const { compared, differences } = compareBuilds(one, other)
  for (const line of differences) console.error(line)
  console.log(`${compared} files compared, ${differences.length} differ`)
  return differences.length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , one = 'out', other = ''] = process.argv
  process.exit(reportBuilds(one, other) ? 0 : 1)
}
