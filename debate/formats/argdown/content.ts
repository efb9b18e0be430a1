/** What the parser has of a sentence → inline Markdown, its tags, and where its links lead. */

import type { IAstNode, IRuleNode, ITokenNode } from '@argdown/core'
import type { PhrasingContent } from 'mdast'
import { fold, fromNodes } from '../inline-text.ts'

/** A sentence of the file. */
export interface Content {
  /** Inline Markdown; empty where there is nothing but a title. */
  text: string
  /** Tags behind the sentence are no part of it; one within it stays there as a word too. */
  tags: string[]
  links: { url: string; title: string }[]
  /** Links that a debate may not hold. */
  refused: string[]
}

/** A run of a sentence, before it is known which tags stand at its end. */
type Run = { tag: string; image: string } | { node: PhrasingContent }

/** The sentence of a statement, an argument's description or a heading. */
export function contentOf(node: IRuleNode | undefined): Content {
  const content: Content = { text: '', tags: [], links: [], refused: [] }
  const runs = partsOf(node).flatMap((part) => runsOf(part, content))
  while (isEnd(runs.at(-1))) runs.pop()
  const nodes = runs.map((run): PhrasingContent => ('node' in run ? run.node : { type: 'text', value: run.image }))
  const { text, refused } = fromNodes(trimmed(joined(nodes)))
  return { ...content, text, refused }
}

/** The parts in which a node's own text and tags are, and not those of what is tied to it. */
function partsOf(node: IRuleNode | undefined): IAstNode[] {
  return childrenOf(node).flatMap((child) => {
    if (isRule(child) && child.name === 'statementDefinition') return partsOf(child)
    if (isRule(child) && child.name === 'statementContent') return [child]
    return !isRule(child) && nameOf(child) === 'Tag' ? [child] : []
  })
}

function runsOf(node: IAstNode, content: Content): Run[] {
  if (!isRule(node)) return tokenRuns(node, content)
  if (node.name === 'freestyleText') return [{ node: { type: 'text', value: spaced(node.text ?? '') } }]
  const inner = childrenOf(node).flatMap((child) => runsOf(child, content))
  if (node.name !== 'bold' && node.name !== 'italic') return inner
  const children = joined(inner.map((run) => ('node' in run ? run.node : { type: 'text', value: run.image })))
  const after: Run = { node: { type: 'text', value: node.trailingWhitespace ?? '' } }
  if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return [after]
  return [{ node: { type: node.name === 'bold' ? 'strong' : 'emphasis', children } }, after]
}

function tokenRuns(token: ITokenNode, content: Content): Run[] {
  const { image } = token
  switch (nameOf(token)) {
    case 'Link': {
      const title = fold(token.text ?? '')
      const url = token.url ?? ''
      content.links.push({ url, title })
      const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: title }] }
      return [{ node: link }, { node: { type: 'text', value: token.trailingWhitespace ?? '' } }]
    }
    case 'Tag':
      if (token.tag !== undefined && !content.tags.includes(token.tag)) content.tags.push(token.tag)
      return [{ tag: token.tag ?? '', image: spaced(image) }]
    case 'StatementMention':
    case 'ArgumentMention':
      return [{ node: { type: 'text', value: spaced(image) } }]
    case 'Newline':
      return [{ node: { type: 'text', value: ' ' } }]
    default:
      return []
  }
}

/** Whether a run at the end of a sentence is no part of it. */
function isEnd(run: Run | undefined): boolean {
  if (!run) return false
  return 'tag' in run || (run.node.type === 'text' && run.node.value.trim() === '')
}

/** Texts beside each other as one, without two spaces in a row and none at the ends. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (node.type === 'text' && last?.type === 'text') all[all.length - 1] = { ...last, value: last.value + node.value }
    else if (node.type !== 'text' || node.value !== '') all.push(node)
  }
  return all.map((node) => (node.type === 'text' ? { ...node, value: spaced(node.value) } : node))
}

/** Without spaces at the ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node]
    const start = index === 0 ? node.value.trimStart() : node.value
    const value = index === nodes.length - 1 ? start.trimEnd() : start
    return value === '' ? [] : [{ ...node, value }]
  })
}

/** White space folded, but not cut off: another run may follow. */
function spaced(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/[\p{Cc}\s]+/gu, ' ')
}

/** Where the parser goes on behind an error, which it says, it leaves holes in its tree that its types do not know. */
function childrenOf(node: IRuleNode | undefined): IAstNode[] {
  return ((node?.children ?? []) as (IAstNode | undefined)[]).filter((child) => child !== undefined)
}

function isRule(node: IAstNode): node is IRuleNode {
  return 'type' in node && node.type === 'rule-node'
}

function nameOf(token: ITokenNode): string {
  return token.tokenType.name
}
