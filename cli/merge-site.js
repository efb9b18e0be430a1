/** What Next has built of a part → the site that it is a part of. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Folders beside a language's debates that hold one folder for each of their items. */
const lists = ['themes', 'voices']

/**
 * Which themes and voices of a built site speak of any of those debates.
 *
 * @param {string} site
 * @param {string[]} slugs
 * @returns {string[]} `themes/<id>` and `voices/<id>`
 */
export function findTouched(site, slugs) {
  const wanted = new Set(slugs)
  const items = languagesIn(site).flatMap((lang) =>
    lists.flatMap((list) => foldersIn(path.join(site, lang, list)).map((id) => ({ lang, item: `${list}/${id}` }))),
  )
  const touched = items.filter(({ lang, item }) =>
    pagesIn(path.join(site, lang, item)).some((page) => names(page, wanted)),
  )
  return [...new Set(touched.map(({ item }) => item))]
}

/** @param {string} page @param {Set<string>} slugs */
function names(page, slugs) {
  return [...page.matchAll(/href="\/[\w-]+\/([a-z0-9-]+)\//g)].some(([, slug = '']) => slugs.has(slug))
}

/** @param {string} folder */
function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/**
 * Removes debates, themes and voices in every language.
 *
 * @param {string} site
 * @param {string[]} names `<slug>`, `themes/<id>`, `voices/<id>`
 */
export function removeFrom(site, names) {
  for (const lang of languagesIn(site)) {
    for (const name of names) rmSync(path.join(site, lang, name), { recursive: true, force: true })
  }
}

/**
 * Removes the briefs of debates that have none: Next builds no route without a page.
 *
 * @param {string} built
 * @param {string} content
 */
export function removeEmptyBriefs(built, content) {
  for (const lang of languagesIn(built)) {
    const empty = foldersIn(path.join(built, lang)).filter(
      (slug) => !existsSync(path.join(content, slug, `${lang}.brief.mdx`)),
    )
    for (const slug of empty) rmSync(path.join(built, lang, slug, 'brief'), { recursive: true, force: true })
  }
}

/**
 * Moves what was built into the site: debates alone, or everything.
 *
 * @param {string} built
 * @param {string} site
 * @param {string[] | undefined} slugs the debates; where nothing is said, everything
 */
export function mergeInto(built, site, slugs) {
  const langs = languagesIn(built)
  // The whole has every language that is left.
  const gone = slugs ? [] : languagesIn(site).filter((lang) => !langs.includes(lang))
  for (const lang of gone) rmSync(path.join(site, lang), { recursive: true })
  for (const lang of langs) {
    const isOpen = (/** @type {string} */ name) => lists.includes(name)
    const inside = readdirSync(path.join(built, lang)).filter((name) => slugs?.includes(name) ?? !isOpen(name))
    for (const name of inside) moveTo(path.join(built, lang, name), path.join(site, lang, name))
    for (const list of slugs ? [] : lists) moveAll(path.join(built, lang, list), path.join(site, lang, list))
    if (!slugs) rmSync(path.join(built, lang), { recursive: true })
  }
  if (!slugs) moveAll(built, site)
}

/** @param {string} from @param {string} to */
function moveAll(from, to) {
  for (const name of existsSync(from) ? readdirSync(from) : []) moveTo(path.join(from, name), path.join(to, name))
}

/** @param {string} from @param {string} to */
function moveTo(from, to) {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(path.dirname(to), { recursive: true })
  renameSync(from, to)
}

/** The languages that a site has pages in. @param {string} site */
export function languagesIn(site) {
  return foldersIn(site).filter((name) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(name))
}

/** @param {string} folder */
function foldersIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => name)
}
