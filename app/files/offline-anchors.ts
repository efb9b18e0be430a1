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

function anchorOf(href: string, address: string): string {
  const url = URL.parse(href.replaceAll('&amp;', '&'), address)
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
      return url.href.replaceAll('&', '&amp;')
  }
}
