/** Addresses within a debate's pages → anchors of the one page that holds them all. */

/**
 * Markup of ours in which every link into the debate leads to its place in the same document, and every other to an
 * address that holds anywhere.
 *
 * @param markup as React writes it: a quotation mark within a text or an attribute is never written as itself.
 * @param address of the debate's compare page.
 */
export function anchorHere(markup: string, address: string): string {
  return markup.replace(/ href="([^"]*)"/g, (_, href: string) => ` href="${anchorOf(href, address)}"`)
}

/** Every reference that React writes. */
const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" }

function anchorOf(written: string, address: string): string {
  const href = written.replace(/&(?:amp|lt|gt|quot|#x27);/g, (reference) => characters[reference] ?? '')
  const url = URL.parse(href, address)
  if (!url) return '#main'
  const id = url.hash.slice(1)
  switch (`${url.origin}${url.pathname}`) {
    case address:
      return href === address ? href : `#${id || 'main'}`
    case `${address}sources/`:
      return `#${id ? `source_${id}` : 'sources'}`
    case `${address}map/`:
      return `#${id ? `map-${id}` : 'map_heading'}`
    default:
      // What names its own site is somebody's address: it stays as it was written.
      return URL.canParse(href) ? written : url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  }
}
