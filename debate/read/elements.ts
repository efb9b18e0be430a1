/** A syntax tree → its JSX elements, each with its attributes and the Markdown of its paragraphs. */

import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import type { Place } from '../model.ts'
import type { Attribute, Content, Element, Prose } from './reading.ts'

type JsxNode = MdxJsxFlowElement | MdxJsxTextElement

/** Every JSX element of a file, outer ones first. */
export function readElements(prose: Prose): Element[] {
  const elements: Element[] = []
  collect(prose.root)
  return elements

  function collect(parent: Parents, around?: Element, container = ownContainer(parent)): void {
    for (const child of parent.children) {
      if (!('children' in child)) continue
      if (!isJsx(child)) {
        collect(child, around, container)
        continue
      }
      const element = readElement(child, around, container, prose)
      elements.push(element)
      collect(child, element)
    }
  }
}

/** What the elements directly in a node stand in, where that is neither the page nor another element. */
function ownContainer(node: Parents): string | undefined {
  if (node.type === 'root' || node.type === 'mdxJsxFlowElement') return undefined
  if (node.type !== 'paragraph' && node.type !== 'mdxJsxTextElement') return node.type
  return contentsOf(node).has('text') ? 'sentence' : undefined
}

/** Whether a node is an element (`<Claim>`), in a line or as a block. */
export function isJsx(node: Nodes): node is JsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Where a node begins. */
export function placeOf(node: Nodes | MdxJsxAttribute | MdxJsxExpressionAttribute, file: string): Place {
  const start = node.position?.start
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 }
}

function readElement(node: JsxNode, parent: Element | undefined, container: string | undefined, prose: Prose): Element {
  const place = placeOf(node, prose.file)
  return {
    name: node.name ?? '',
    attributes: node.attributes.map((attribute) => readAttribute(attribute, place, prose)),
    ...(parent && { parent }),
    paragraphs:
      node.type === 'mdxJsxFlowElement' ? blockParagraphs(node, prose) : [sliceChildren(node, prose)].filter(Boolean),
    foreign: node.type === 'mdxJsxFlowElement' ? foreignBlocks(node, prose.file) : [],
    contents: contentsOf(node),
    ...(container && { container }),
    place,
  }
}

function readAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  elementPlace: Place,
  { file, text }: Prose,
): Attribute {
  const place = attribute.position ? placeOf(attribute, file) : elementPlace
  if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '…', kind: 'spread', place, valuePlace: place }
  const { name } = attribute
  if (typeof attribute.value !== 'string') {
    return { name, kind: attribute.value ? 'expression' : 'bare', place, valuePlace: place }
  }
  const start = attribute.position?.start.offset ?? 0
  const source = text.slice(start, attribute.position?.end.offset ?? start)
  const quote = source.search(/["']/)
  // The text as written, not the tree's value: that has lost its indentation, and places with it.
  const value = source.slice(quote + 1, -1)
  return { name, kind: 'text', value, place, valuePlace: advance(place, source.slice(0, quote + 1)) }
}

/** The place reached after reading `text` from `place` on. */
export function advance(place: Place, text: string): Place {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  if (lines.length === 1) return { ...place, column: place.column + last.length }
  return { ...place, line: place.line + lines.length - 1, column: last.length + 1 }
}

/** The Markdown of each paragraph directly in a block, on one line; paragraphs of elements alone do not count. */
function blockParagraphs(node: MdxJsxFlowElement, prose: Prose): string[] {
  return node.children
    .filter((child): child is Paragraph => child.type === 'paragraph' && !holdsOnlyElements(child))
    .map((paragraph) => sliceChildren(paragraph, prose))
    .filter(Boolean)
}

function holdsOnlyElements(paragraph: Paragraph): boolean {
  return paragraph.children.every((child) => isJsx(child) || (child.type === 'text' && !child.value.trim()))
}

/** The source of a node's children, white space folded: Markdown as its author wrote it. */
function sliceChildren(node: Parents, { text }: Prose): string {
  const start = node.children[0]?.position?.start.offset
  const end = node.children.at(-1)?.position?.end.offset
  return start === undefined || end === undefined ? '' : text.slice(start, end).replace(/\s+/g, ' ').trim()
}

const homely = new Set(['paragraph', 'mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm'])

function foreignBlocks(node: MdxJsxFlowElement, file: string): Element['foreign'] {
  const foreign = node.children.filter((child) => !homely.has(child.type))
  return foreign.map((child) => ({ kind: child.type, place: placeOf(child, file) }))
}

function contentsOf(node: Parents): Set<Content> {
  return new Set((node.children as Nodes[]).flatMap((child): Content[] => contentOf(child)))
}

function contentOf(node: Nodes): Content[] {
  if (isJsx(node)) return ['element']
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return ['expression']
  if (node.type === 'paragraph') return [...contentsOf(node)]
  if (node.type === 'text') return node.value.trim() ? ['text'] : []
  return inline.has(node.type) ? ['text'] : ['block']
}

const inline = new Set([
  'emphasis',
  'strong',
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'imageReference',
  'break',
])

/** Every node of every file of a debate, with its place. */
export function nodesOf({ prose }: { prose: Prose[] }): { node: Nodes; place: Place }[] {
  return prose.flatMap(({ root, file }) => [...walk(root)].map((node) => ({ node, place: placeOf(node, file) })))
}

/** `listItem` → `list item`: a kind of node as a person would say it. */
export function kindInWords(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Every node of a tree, in the order of the text. */
export function* walk(root: Root): Generator<Nodes> {
  yield* descend(root)
}

function* descend(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* descend(child)
}
