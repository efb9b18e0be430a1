/**
 * Other formats' texts → inline Markdown as a debate's MDX holds it, and back. What is a mark there and none here is
 * escaped: nothing of an import is ever MDX.
 */

import type { Nodes, PhrasingContent, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { plainText } from '../inline.ts'

/** Writes Markdown in which nothing is MDX that was none. */
const writer = unified().use(remarkStringify, { emphasis: '*', resourceLink: true }).use(remarkMdx).freeze()

/** Reads Markdown as a debate's file will be read. */
const reader = unified().use(remarkParse).use(remarkMdx).freeze()

/** Addresses that a debate may lead to (`rules/link-scheme.ts`). */
const followed = /^(?:https?:\/\/|mailto:)[^\s]/i

/** Text as a person wrote it, on one line → inline Markdown that reads the same. */
export function fromPlain(text: string): string {
  const folded = fold(text)
  if (harmless.test(folded)) return folded
  return write([{ type: 'text', value: folded }])
}

/** Inline Markdown → text without marks. */
export function toPlain(markdown: string): string {
  // Such a text was read as plain, and each of its marks is escaped.
  if (markdown.length > 2 * longestMarked) return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
  return plainText(markdown)
}

/** Letters, digits and marks that mean nothing, save for what could open a block: most sentences hold no others. */
const harmless = /^[\p{L}"'(«“‘¿¡][\p{L}\p{N} ,.;:'"()«»“”‘’¿¡?%/–—…-]*$/u

/** In a longer text marks are text: a parser takes time with the square of unclosed brackets, and nobody writes so long a sentence. */
const longestMarked = 10_000

/** The kinds of node that a statement may hold. */
const homely = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'link',
])

/** One line of our own inline Markdown that came from elsewhere: as it is where a debate's file may hold it, else made so. */
export function fromOwn(markdown: string): FromMarkdown {
  const folded = fold(markdown)
  if (folded.length > longestMarked) return { text: fromPlain(folded), refused: [] }
  return isOwn(folded) ? { text: folded, refused: [] } : fromMarkdownText(folded)
}

function isOwn(markdown: string): boolean {
  if (harmless.test(markdown)) return true
  // Without tags and braces MDX is Markdown, which is read in a tenth of the time.
  if (!/[<{]/.test(markdown)) return holdsOneParagraph(fromMarkdown(markdown).children)
  try {
    // Indented as the writer will do it, so that nothing is an import or a block of its own.
    const { children } = reader.parse(`<A>\n  ${markdown}\n</A>`) as Root
    const [element] = children
    return children.length === 1 && element?.type === 'mdxJsxFlowElement' && holdsOneParagraph(element.children)
  } catch {
    return false
  }
}

function holdsOneParagraph(nodes: readonly Nodes[]): boolean {
  const [paragraph] = nodes
  return nodes.length === 1 && paragraph?.type === 'paragraph' && paragraph.children.every(isHomely)
}

function isHomely(node: Nodes): boolean {
  if (!homely.has(node.type) || (node.type === 'link' && !isFollowed(node.url))) return false
  return !('children' in node) || node.children.every(isHomely)
}

function isFollowed(url: string): boolean {
  return followed.test(url) && !/[\s<>]/.test(url) && URL.canParse(url)
}

/** What became of others' Markdown. */
export interface FromMarkdown {
  text: string
  /** Addresses of links that a debate may not hold: their words stay. */
  refused: string[]
}

/** Others' Markdown, on one line → ours: emphasis, code and links stay; HTML, pictures and blocks become text. */
export function fromMarkdownText(markdown: string): FromMarkdown {
  const folded = fold(markdown)
  if (harmless.test(folded)) return { text: folded, refused: [] }
  if (folded.length > longestMarked) return { text: fromPlain(folded), refused: [] }
  const refused: string[] = []
  const [paragraph, ...others] = fromMarkdown(folded).children
  if (paragraph?.type !== 'paragraph' || others.length > 0) return { text: fromPlain(folded), refused }
  return { text: write(paragraph.children.flatMap((node) => allowed(node, refused))), refused }
}

/** Marked-up text that a reader has parsed itself → ours, on one line. */
export function fromNodes(nodes: readonly PhrasingContent[]): FromMarkdown {
  const refused: string[] = []
  const [only] = nodes
  if (only?.type === 'text' && nodes.length === 1) return { text: fromPlain(only.value), refused }
  return { text: fold(write(nodes.flatMap((node) => allowed(node, refused)))), refused }
}

function allowed(node: PhrasingContent, refused: string[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node]
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'image':
      return [{ type: 'text', value: node.alt ?? '' }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: node.children.flatMap((child) => allowed(child, refused)) }]
    case 'link': {
      const children = node.children.flatMap((child) => allowed(child, refused))
      if (isFollowed(node.url)) return [{ type: 'link', url: node.url, children }]
      refused.push(node.url)
      return children
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => allowed(child, refused)) : []
  }
}

/** One line: white space folded, and no character that HTML cannot hold. */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** Inline Markdown that MDX reads as what it is here. */
function write(children: PhrasingContent[]): string {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  return writer.stringify(root).replace(/\s+/g, ' ').trim()
}
