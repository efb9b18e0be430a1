/** What the site is made of, told by digests. Files and folders that are not there do no harm. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const code = ['app', 'components', 'debate', 'cli', 'public', 'package.json', 'package-lock.json', 'next.config.js']

/**
 * The debates, and what they have published; not each of them is there.
 *
 * @returns {[string, string]}
 */
function contentFolders() {
  const content = process.env.CONTENT ?? 'content'
  return [content, path.join(content, '..', 'releases')]
}

/**
 * The same for the same code on any machine, in any folder, at any time; and so is all that is built of it.
 *
 * @returns {string} letters and digits
 */
export function nameSite() {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '')
  for (const root of code) addTo(hash, root, root)
  return shorten(hash)
}

/**
 * For each debate's folder, a digest of its text, of what it has published, and of the code.
 *
 * @param {string} site what `nameSite` says of the code
 * @returns {Map<string, string>} by slug, in alphabetical order
 */
export function digestDebates(site) {
  const [content, releases] = contentFolders()
  const entries = readdirSync(content, { withFileTypes: true }).filter((entry) => !entry.isFile())
  return new Map(
    entries
      .map(({ name }) => name)
      .sort()
      .map((slug) => {
        const hash = createHash('sha256').update(site)
        addTo(hash, path.join(content, slug), 'content')
        addTo(hash, path.join(releases, slug), 'releases')
        return [slug, shorten(hash)]
      }),
  )
}

/** @param {import('node:crypto').Hash} hash */
function shorten(hash) {
  return hash.digest('hex').slice(0, 20)
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} name
 * @param {string} shown its name from the start of the site's files, wherever they are
 */
function addTo(hash, name, shown) {
  const found = statSync(name, { throwIfNoEntry: false })
  if (!found) return
  if (found.isDirectory()) {
    for (const child of readdirSync(name).sort()) addTo(hash, path.join(name, child), `${shown}/${child}`)
  } else {
    const content = createHash('sha256').update(readFileSync(name)).digest('hex')
    hash.update(`${shown}\n${content}\n`)
  }
}
