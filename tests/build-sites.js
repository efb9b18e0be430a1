/**
 * The site, and the one of hostile debates, built beside each other: Next leaves a processor free, which of two is half.
 * What each says is shown once both have ended.
 */

import { spawn } from 'node:child_process'

const sites = [
  { name: 'the site', program: 'npm', args: ['run', 'build'] },
  { name: 'a site of hostile debates', program: 'node', args: ['tests/xss-site.js'] },
]

/**
 * @param {{ name: string, program: string, args: string[] }} site
 * @returns {Promise<boolean>} whether it was built
 */
async function build({ name, program, args }) {
  const start = performance.now()
  /** @type {Buffer[]} */
  const said = []
  const child = spawn(program, args, { shell: process.platform === 'win32' })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
  const status = await new Promise((resolve) => child.on('error', () => resolve(1)).on('close', resolve))
  process.stdout.write(Buffer.concat(said))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${status === 0 ? 'built' : 'FAILED'} in ${seconds} s`)
  return status === 0
}

const built = await Promise.all(sites.map(build))
process.exit(built.every(Boolean) ? 0 : 1)
