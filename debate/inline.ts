/** Inline Markdown → a small tree that a page, a map or a picture can draw without trusting it. */

import type { PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A run of text, or a run inside emphasis, code or a link. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }

/** What inline marks are made of, and what could open a block (a list, a heading) at the start of a line. */
const mayHoldMarks = /[\\`*_[\]<&!]|^\s|^[#>+\-=\d~]|\n/

/** The tree of one paragraph of Markdown; HTML in it stays text. */
export function parseInline(markdown: string): Inline[] {
  // Most sentences hold no mark at all: a parser would take a hundred times as long to say so.
  if (!mayHoldMarks.test(markdown)) return [{ type: 'text', value: markdown }]
  const [paragraph] = fromMarkdown(markdown).children
  if (paragraph?.type !== 'paragraph') return [{ type: 'text', value: markdown }]
  return paragraph.children.flatMap(toInline)
}

/** The text of inline Markdown without its marks. */
export function plainText(markdown: string): string {
  return parseInline(markdown).map(textOf).join('')
}

/** Where the links of one paragraph of Markdown lead. */
export function linksIn(markdown: string): string[] {
  const collect = (node: Inline): string[] => [
    ...(node.type === 'link' ? [node.href] : []),
    ...('children' in node ? node.children.flatMap(collect) : []),
  ]
  return parseInline(markdown).flatMap(collect)
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: node.value }]
    case 'inlineCode':
      return [{ type: 'code', value: node.value }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: node.children.flatMap(toInline) }]
    case 'link':
      return [{ type: 'link', href: node.url, children: node.children.flatMap(toInline) }]
    default:
      return 'children' in node ? node.children.flatMap(toInline) : []
  }
}

function textOf(node: Inline): string {
  return 'value' in node ? node.value : node.children.map(textOf).join('')
}
