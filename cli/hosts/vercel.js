/** `vercel.json`, which stands where the project stands, or is named by `vercel --local-config`. */

import { contentTypes, everywhere, kinds, patternOf } from '../headers.js'

/**
 * Each rule's pattern leaves out what the rules before it match, so that one rule alone sets a header.
 *
 * @returns {string}
 */
export function renderVercel() {
  const rules = [
    { source: '/(.*)', headers: entriesOf(everywhere) },
    ...kinds.map(({ paths, headers }, index) => ({
      source: sourceOf(
        paths,
        kinds.slice(0, index).flatMap((earlier) => earlier.paths),
      ),
      headers: entriesOf(headers),
    })),
    ...contentTypes.map(({ path, type }, index) => ({
      source: sourceOf(
        [path],
        contentTypes.slice(0, index).map((earlier) => earlier.path),
      ),
      headers: entriesOf({ 'Content-Type': type }),
    })),
  ]
  // Without a framework Vercel publishes what the build has sealed; its own way of building Next would not.
  const build = { framework: null, buildCommand: 'npm run build', outputDirectory: 'out', trailingSlash: true }
  return `${JSON.stringify({ $schema: 'https://openapi.vercel.sh/vercel.json', ...build, headers: rules }, null, 2)}\n`
}

/** @param {import('../headers.js').Headers} headers */
function entriesOf(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}

/** @param {string[]} paths @param {string[]} earlier */
function sourceOf(paths, earlier) {
  const others = earlier.length > 0 ? `(?!(?:${anyOf(earlier)})$)` : ''
  return `/(${others}(?:${anyOf(paths)}))`
}

/** @param {string[]} paths */
function anyOf(paths) {
  // The slash at the start stands before the group.
  return paths.map((path) => patternOf(path).slice(1)).join('|')
}
