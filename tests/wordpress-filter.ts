/** What WordPress makes of an oEmbed answer, for tests of what of it must outlive that. */

import type { Element, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

const kept: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameBorder', 'marginWidth', 'marginHeight', 'scrolling', 'title'],
}

/**
 * The HTML that WordPress puts into an article: of a site that it does not know it keeps these elements and attributes,
 * and of them one quotation before one frame, found with a pattern. Nothing is left where there is no frame.
 * Source: WordPress, `wp_filter_oembed_result()` in wp-includes/embed.php.
 */
export function filterAsWordPress(html: string): string {
  const filtered = fromHtml(html, { fragment: true }).children.map(write).join('')
  const match = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered)
  return `${match?.[1] ?? ''}${match?.[2] ?? ''}`
}

function write(node: RootContent): string {
  if (node.type === 'text') return escapeHtml(node.value)
  if (node.type !== 'element') return ''
  const inner = node.children.map(write).join('')
  return kept[node.tagName] ? `<${node.tagName}${writeAttributes(node)}>${inner}</${node.tagName}>` : inner
}

function writeAttributes({ tagName, properties }: Element): string {
  const written = Object.entries(properties).filter(([name]) => kept[tagName]?.includes(name))
  return written.map(([name, value]) => ` ${name.toLowerCase()}="${escapeHtml(String(value))}"`).join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
