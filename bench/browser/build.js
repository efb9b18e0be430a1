/**
 * Builds one page, in a process of its own, so that a layout that never ends can be ended:
 * `node build.js <name of the page> <statements> <folder>`. What goes wrong is its standard error, in one line.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(import.meta.url)

/**
 * @param {{ name: string, size: number, folder: string, limit: number }} page limit in ms
 * @returns {string | undefined} why it could not be built
 */
export function buildApart({ name, size, folder, limit }) {
  const args = [script, name, String(size), folder]
  const { status, stderr, signal } = spawnSync(process.execPath, args, { timeout: limit, encoding: 'utf8' })
  if (status === 0) return undefined
  return signal ? `not built within ${limit / 1000} s` : stderr.trim().split('\n').at(-1) || 'not built'
}

/** @param {string[]} args */
async function buildHere([name = '', size = '', folder = '']) {
  const { graphOf } = await import('./graph.js')
  const { pages } = await import('./pages.js')
  mkdirSync(folder, { recursive: true })
  await pages.find((page) => page.name === name)?.build(graphOf(Number(size)), folder)
}

if (process.argv[1] === script) {
  await buildHere(process.argv.slice(2)).catch((error) => {
    const message = error instanceof Error ? error.message : String(error)
    console.error(message.split('\n')[0])
    process.exit(1)
  })
}
