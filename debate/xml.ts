/** A tree of XML → a document that every parser takes, whatever words stand in it. */

import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/**
 * What may not stand in XML 1.0 however it is written, half of a surrogate pair included.
 * Source: W3C, "Extensible Markup Language (XML) 1.0" (fifth edition), production 2, `Char`.
 */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** The document of one element. `]]>` is not allowed in text either (production 14, `CharData`): its last character is written as a reference. */
export function writeXml(root: Element): string {
  const text = toXml(root, { closeEmptyElements: true }).replaceAll(forbidden, '').replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`
}
