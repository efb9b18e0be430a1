/** Texts between Mermaid's quotation marks, in which nothing is anything but text. */

import { fold } from '../inline-text.ts'

/** All but letters, digits and the punctuation of plain sentences: written as a code, as Mermaid has them (`#38;`). */
const signs = /[^\p{L}\p{M}\p{N} ,.'’‘“”()?!/–—…-]/gu

const named: Record<string, string> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }

/**
 * One line that Mermaid shows as it was. Beside signs two things mean something to it even in quotes: `direction` before
 * `LR`, which its lexer looks for in whole lines, and a number or a dash at the start, which it takes for a list.
 */
export function escapeText(text: string): string {
  return fold(text)
    .replace(signs, code)
    .replaceAll('direction', `directio${code('n')}`)
    .replace(/^[^\p{L}#]/u, code)
}

function code(sign: string): string {
  return `#${named[sign] ?? sign.codePointAt(0)};`
}
