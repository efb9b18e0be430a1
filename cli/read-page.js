/** HTML → the parts of it that a policy speaks of, found as a browser finds them. */

import { createHash } from 'node:crypto'
import { parse } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */

/**
 * What a policy of a page speaks of.
 *
 * @typedef {{ elements: Element[], policies: Element[] }} Page
 */

// As a browser without scripts reads it: what stands in <noscript> are elements, which it may show.
const asRead = { scriptingEnabled: false }

/** @param {string} html @returns {Page} */
export function readPage(html) {
  const elements = [...elementsIn(parse(html, asRead))]
  return { elements, policies: elements.filter(isPolicy) }
}

/**
 * The head alone, whose elements know where they stand in the text: to note that for all of a page takes as long again.
 *
 * @param {string} html
 * @returns {{ head: Element | undefined, policies: Element[] }}
 */
export function readHead(html) {
  const end = html.indexOf('</head>')
  const start = parse(end < 0 ? html : html.slice(0, end), { ...asRead, sourceCodeLocationInfo: true })
  const elements = [...elementsIn(start)]
  return {
    // An element that is only implied has no place in the text.
    head: elements.find(({ tagName, sourceCodeLocation }) => tagName === 'head' && sourceCodeLocation?.startTag),
    policies: elements.filter(isPolicy),
  }
}

/** @param {Element} element */
function isPolicy(element) {
  return element.tagName === 'meta' && /^content-security-policy$/i.test(attribute(element, 'http-equiv'))
}

/**
 * @param {Node} node
 * @returns {Generator<Element>} in the order of the text, those of templates too
 */
function* elementsIn(node) {
  if ('tagName' in node) yield node
  if ('content' in node) yield* elementsIn(node.content)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child)
}

/** @param {Element} element @param {string} name */
export function attribute({ attrs }, name) {
  return attrs.find((each) => each.name === name)?.value ?? ''
}

/** Where an element stands in the text. @param {Element} element */
export function rangeOf({ sourceCodeLocation }) {
  return /** @type {[number, number]} */ ([sourceCodeLocation?.startOffset ?? 0, sourceCodeLocation?.endOffset ?? 0])
}

/**
 * Those that run. Of other types, such as `application/ld+json`, nothing does.
 *
 * @param {Element[]} elements
 */
export function inlineScripts(elements) {
  const runs = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i
  const scripts = elements.filter(({ tagName, attrs }) => tagName === 'script' && !attrs.some(isSource))
  return scripts.filter((element) => runs.test(attribute(element, 'type').trim()))
}

/** @param {{ name: string }} attribute */
function isSource({ name }) {
  return name === 'src'
}

/** @param {Element[]} elements */
export function inlineStyles(elements) {
  return elements.filter(({ tagName }) => tagName === 'style')
}

/** A script or style as a policy names it. @param {Element} element */
export function hashOf({ childNodes }) {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
