/** Inline Markdown, drawn without trusting it: a closed list of marks, text for the rest. */

import type { Inline } from '../debate/inline.ts'

export function InlineText({ nodes }: { nodes: Inline[] }) {
  return nodes.map((node, index) => <InlineNode key={keyOf(node, index)} node={node} />)
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.type) {
    case 'text':
      return node.value
    case 'code':
      return <code>{node.value}</code>
    case 'emphasis':
      return (
        <em>
          <InlineText nodes={node.children} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <InlineText nodes={node.children} />
        </strong>
      )
    case 'link':
      return (
        <a href={node.href} rel="noopener">
          <InlineText nodes={node.children} />
        </a>
      )
  }
}

/** Inline text never changes its order: the place in it is its key. */
function keyOf(node: Inline, index: number): string {
  return `${node.type}-${index}`
}
