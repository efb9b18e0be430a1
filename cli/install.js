/** Brings what a fresh clone lacks: the packages, and a browser for the tests. Needs Node and npm only. */

import { existsSync, statSync } from 'node:fs'
import { findProgram, run } from './run.js'

/** Installs the packages where they are missing or older than the lock file. */
export function ensureInstalled() {
  const installed = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false })
  if (installed && installed.mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log(installed ? 'The lock file is newer than the packages: npm ci' : 'No packages yet: npm ci')
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; what it says is above.')
}

/**
 * A Chromium that is on this machine already, the most deliberate choice first.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  return ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(findProgram).find(Boolean)
}

/**
 * Finds a Chromium, or installs one.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  console.log('No Chromium yet: npx playwright install chromium')
  if (run('npx', ['playwright', 'install', 'chromium'])) return (await findBrowser()) ?? noBrowser()
  if (installFromSystem()) return (await findBrowser()) ?? noBrowser()
  return noBrowser()
}

/** Debian and its kin, as root or where sudo asks for no password: nobody is there to type one. */
function installFromSystem() {
  if (!findProgram('apt-get')) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...words) => {
    const [program = '', ...args] = [...asRoot, 'apt-get', ...words]
    console.log(`${program} ${args.join(' ')}`)
    return run(program, args)
  }
  const install = (/** @type {string} */ browser) =>
    apt('install', '-y', '--no-install-recommends', browser, 'fonts-liberation')
  console.log("Playwright's download failed")
  // Without windows to draw, tests take two thirds of the time; older systems have only the whole browser.
  return apt('update') && (install('chromium-headless-shell') || install('chromium'))
}

/** @returns {never} */
function noBrowser() {
  return stop('No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to its program.')
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message)
  process.exit(1)
}
