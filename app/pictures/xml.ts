/** Components → a file of XML. */

import type { ReactElement } from 'react'

/** Characters that XML has no way to write, not even as numbers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A document whose root is the element; what XML forbids stands as U+FFFD, which says that something was there. */
export async function toXml(element: ReactElement): Promise<string> {
  // Next lets no module of the site import it at once.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(element).toWellFormed().replace(forbidden, '\ufffd')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}
