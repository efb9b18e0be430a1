/**
 * `out/*.html` → the same pages, each with a policy of what it may load and run.
 *
 * Nothing is allowed but what comes from the site itself, and the scripts and styles that stand in the page, each by its
 * hash. A host's headers cannot say that: the hashes differ from page to page. What only a header can say, who may frame
 * a page, is in `cli/headers.js`.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { attribute, hashOf, inlineScripts, inlineStyles, rangeOf, readHead, readPage } from './read-page.js'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('./read-page.js').Page} Page */

/**
 * A page sealed.
 *
 * @typedef {{ html: string, problems: string[] }} Sealed
 */

/** Documents that hold all that they need, and their own policy from when they are made. */
const standalone = /(?:^|[\\/])(?:embed|embed@[^\\/]+|offline)\.html$/

/**
 * Gives a page its policy, or looks at the one that it has.
 *
 * @param {string} html
 * @param {string} name the file's, by which standalone documents are known
 * @returns {Sealed} the page as it was, byte for byte, but for its policy; and what no policy would let through
 */
export function sealPage(html, name) {
  const page = readPage(html)
  if (standalone.test(name)) return { html, problems: [...findForbidden(page), ...findGaps(page)] }
  const { head, policies } = readHead(html)
  if (!head) return { html, problems: ['no <head>, where a policy would stand'] }
  const own = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}"/>`
  // Sealed before: what stands there makes room.
  const bare = policies.map(rangeOf).reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), html)
  const at = placeIn(policies.length > 0 ? readHead(bare).head : head)
  return { html: bare.slice(0, at) + own + bare.slice(at), problems: findForbidden(page) }
}

/**
 * Before all that it speaks of, after the encoding, which has to stand in a page's first kilobyte.
 *
 * @param {Element | undefined} head
 */
function placeIn(head) {
  const [first] = head?.childNodes ?? []
  const isCharset = first && 'tagName' in first && first.attrs.some(({ name }) => name === 'charset')
  return (isCharset ? rangeOf(first)[1] : head?.sourceCodeLocation?.startTag?.endOffset) ?? 0
}

/** @param {Page} page */
function policyFor({ elements }) {
  const list = (/** @type {string[]} */ sources) => ["'self'", ...new Set(sources)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${list(inlineScripts(elements).map(hashOf))}`,
    `style-src ${list(inlineStyles(elements).map(hashOf))}`,
    "img-src 'self' data:",
    ...['font-src', 'connect-src', 'frame-src', 'manifest-src'].map((directive) => `${directive} 'self'`),
    ...['object-src', 'base-uri', 'form-action'].map((directive) => `${directive} 'none'`),
  ].join('; ')
}

/**
 * What a policy without `unsafe-` would silently leave out, or what asks for one with it.
 *
 * @param {Page} page
 */
function findForbidden({ elements, policies }) {
  const asking = policies.filter((policy) => attribute(policy, 'content').includes('unsafe-'))
  return [
    ...asking.map(() => 'a policy with `unsafe-`'),
    ...elements.flatMap(({ tagName, attrs }) =>
      attrs.flatMap(({ name, value }) => {
        if (name === 'style' || /^on[a-z]/.test(name))
          return [`<${tagName} ${name}="…">, which no policy of ours allows`]
        return !ofWords.test(name) && isScriptAddress(value) ? [`<${tagName} ${name}="javascript:…">`] : []
      }),
    ),
  ]
}

/** What says something and leads nowhere: a source's kind may well begin with `javascript:`. */
const ofWords = /^(?:alt|content|datetime|label|lang|title|value|(?:aria|data)-.+)$/

/** @param {string} value as a browser reads it: it passes over tabs and line breaks in an address */
function isScriptAddress(value) {
  return /script/i.test(value) && URL.canParse(value) && new URL(value).protocol === 'javascript:'
}

/**
 * What a standalone document's own policy lacks.
 *
 * @param {Page} page
 */
function findGaps({ elements, policies }) {
  const [policy] = policies
  if (!policy) return ['no policy of its own']
  const text = attribute(policy, 'content')
  const inline = [...inlineScripts(elements), ...inlineStyles(elements)]
  const first = elements.findIndex(({ tagName }) => ['script', 'style', 'link'].includes(tagName))
  return [
    ...(policies.length > 1 ? ['more than one policy'] : []),
    ...(text.startsWith("default-src 'none'") ? [] : ["a policy that does not begin with default-src 'none'"]),
    ...(first >= 0 && first < elements.indexOf(policy) ? ['a policy after what it speaks of'] : []),
    ...inline
      .filter((element) => !text.includes(hashOf(element)))
      .map(({ tagName }) => `a <${tagName}> without its hash`),
  ]
}

/**
 * Seals pages. A second time changes nothing.
 *
 * @param {string[]} files
 * @returns {string[]} what is wrong, each with its file
 */
function sealFiles(files) {
  return files.flatMap((file) => {
    const html = readFileSync(file, 'utf8')
    const sealed = sealPage(html, file)
    if (sealed.html !== html) writeFileSync(file, sealed.html)
    return sealed.problems.map((problem) => `${file}: ${problem}`)
  })
}

/**
 * Seals every page of a built site, on all processors.
 *
 * @param {string} folder
 * @returns {Promise<{ sealed: number, problems: string[] }>} what is wrong, each with its file
 */
export async function sealSite(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const files = names.sort().map((name) => path.join(folder, name))
  const share = Math.ceil(files.length / availableParallelism())
  const shares = Array.from({ length: Math.ceil(files.length / share) }, (_, index) =>
    files.slice(index * share, (index + 1) * share),
  )
  const problems = await Promise.all(shares.map(sealElsewhere))
  return { sealed: files.length, problems: problems.flat() }
}

/** @param {string[]} files @returns {Promise<string[]>} */
function sealElsewhere(files) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { toSeal: files } })
    worker.once('message', resolve).once('error', reject)
  })
}

if (!isMainThread && workerData?.toSeal) parentPort?.postMessage(sealFiles(workerData.toSeal))
else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sealed, problems } = await sealSite(process.argv[2] ?? 'out')
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  console.log(`\n${sealed} HTML files, each with a policy of what it may load and run`)
}
