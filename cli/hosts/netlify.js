/** `_headers`, which Netlify and Cloudflare both read from the published folder. */

import { contentTypes, everywhere, kinds, varying } from '../headers.js'

/**
 * Every rule that matches an address applies, in this order, so the widest stands first. Two policies would both be
 * enforced, and an embed be framed by nobody. Cloudflare joins what two rules set, hence `! Name`, which takes away what
 * an earlier rule has set, or what Cloudflare sets by itself. Netlify lets the later rule win, and passes over lines
 * without a colon. A path stands once: of two rules for one path Cloudflare forgets the first.
 *
 * @returns {string}
 */
export function renderNetlify() {
  const typeOf = new Map(contentTypes.map(({ path, type }) => [path, type]))
  const widest = kinds.at(-1)
  const detached = varying.map((name) => `  ! ${name}`)
  const ruleOf = (/** @type {string} */ path, /** @type {import('../headers.js').Headers} */ headers) => {
    const type = typeOf.get(path)
    return [path, ...detached, ...linesOf(headers), ...(type ? linesOf({ 'Content-Type': type }) : [])]
  }
  const rules = [...kinds].reverse().flatMap((kind) => {
    const headers = kind === widest ? { ...everywhere, ...kind.headers } : kind.headers
    return kind.paths.map((path) => ruleOf(path, headers))
  })
  const placed = new Set(kinds.flatMap(({ paths }) => paths))
  const types = contentTypes.filter(({ path }) => !placed.has(path))
  const blocks = [...rules, ...types.map(({ path, type }) => [path, ...linesOf({ 'Content-Type': type })])]
  return `# Written by node cli/host-files.js\n\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

/** @param {import('../headers.js').Headers} headers */
function linesOf(headers) {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
}
