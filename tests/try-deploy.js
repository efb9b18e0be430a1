/**
 * Tries what is written for servers on the servers themselves, and asks for every kind of address there.
 *
 *     node tests/try-deploy.js              nginx and Caddy with a small site that holds every kind of file
 *     node tests/try-deploy.js out          the same with a built site
 *     node tests/try-deploy.js out https://example.org      what a host answers on which that site was published
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostFiles } from '../cli/host-files.js'
import { findProgram } from '../cli/run.js'
import { differences, writeSite } from './header-cases.js'

/** What can be tried, and where it is on this machine. */
export const programs = new Map([
  ['nginx', findProgram('nginx') ?? findProgram('../sbin/nginx')],
  ['Caddy', findProgram('caddy')],
])

/** @param {string} name of a file in deploy/ @param {string} site @param {number} port */
function configOf(name, site, port) {
  const text = hostFiles.get(name) ?? ''
  return text.replace('/srv/visavis', site).replaceAll('8080', String(port))
}

/**
 * Writes what each server needs beside its site, and says how it is started.
 *
 * @type {Record<string, (work: string, site: string, port: number) => string[]>}
 */
const prepare = {
  nginx(work, site, port) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work};`)
    const http = ['include /etc/nginx/mime.types; access_log off;', ...temporary, configOf('nginx.conf', site, port)]
    // As root it would read files as a user who may not enter a folder of root's.
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    const file = path.join(work, 'nginx.conf')
    writeFileSync(
      file,
      `${user} daemon off; pid ${work}/pid; error_log stderr; events {}\nhttp {\n${http.join('\n')}\n}\n`,
    )
    return ['-c', file]
  },
  Caddy(work, site, port) {
    const file = path.join(work, 'Caddyfile')
    writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${configOf('Caddyfile', site, port)}`)
    return ['run', '--config', file, '--adapter', 'caddyfile']
  },
}

/** @returns {Promise<number>} a port that nobody listens at */
function findPort() {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/**
 * Asks for every file of a site, and for what is nowhere.
 *
 * @param {string} site
 * @param {string} origin
 * @returns {Promise<{ asked: number, wrong: string[] }>}
 */
export async function askAll(site, origin) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  const wrong = []
  const asked = names
    .filter((name) => name !== '_headers')
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
  for (const address of asked) {
    const answer = await fetch(origin + encodeURI(address))
    if (answer.status !== 200) wrong.push(`${address}: ${answer.status}`)
    wrong.push(...differences(address, answer.headers))
  }
  wrong.push(...(await askElse(site, origin)))
  return { asked: asked.length, wrong }
}

/** @param {string} site @param {string} origin */
async function askElse(site, origin) {
  const none = await fetch(`${origin}/en/nowhere/`)
  const wrong = none.status === 404 ? differences('/404.html', none.headers) : [`/en/nowhere/: ${none.status}`]
  const debate = readdirSync(path.join(site, 'en'), { withFileTypes: true }).find((entry) => entry.isDirectory())
  const bare = await fetch(`${origin}/en/${debate?.name}`, { redirect: 'manual' })
  const location = bare.headers.get('Location') ?? ''
  if (!location.endsWith(`/en/${debate?.name}/`)) wrong.push(`/en/${debate?.name}: leads to \`${location}\``)
  return wrong
}

/** @param {string} origin */
export async function untilItAnswers(origin) {
  for (let tries = 0; tries < 50; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${origin}`)
}

/**
 * Starts a server that is installed, asks it for everything, and stops it.
 *
 * @param {string} name as in `programs`
 * @param {string} [built] a built site's folder; without one, a small site that holds every kind of file
 * @returns {Promise<{ asked: number, wrong: string[] }>}
 */
export async function tryServer(name, built) {
  const work = mkdtempSync(path.join(tmpdir(), 'visavis-deploy-'))
  const site = path.resolve(built ?? path.join(work, 'site'))
  if (!built) writeSite(site)
  const port = await findPort()
  const child = spawn(programs.get(name) ?? '', prepare[name]?.(work, site, port) ?? [], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  try {
    const origin = `http://127.0.0.1:${port}`
    await untilItAnswers(origin)
    return await askAll(site, origin)
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}\n${said}`)
  } finally {
    child.kill()
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Says it, and makes this process end badly where something is wrong.
 *
 * @param {string} name @param {{ asked: number, wrong: string[] }} answers
 */
export function report(name, { asked, wrong }) {
  console.log(`${name}: ${asked} addresses, ${wrong.length} differences`)
  for (const line of wrong) console.error(`  ${line}`)
  if (wrong.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , built, origin] = process.argv
  if (built && origin) report(origin, await askAll(built, origin))
  for (const [name, program] of origin ? [] : programs) {
    if (program) report(name, await tryServer(name, built))
    else console.log(`${name}: skipped, it is not installed here (apt-get install ${name.toLowerCase()})`)
  }
}
