/** Text of a debate inside somebody else's markup: it stays text, whatever it holds. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For HTML, between tags and in attributes with double quotes around them; always on one line. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** Attributes of an HTML element, in the order in which they are given. */
export function writeAttributes(attributes: Record<string, string | number>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ')
}

/** For Markdown, in the midst of a line: every sign that could mean something there is told to be itself. */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>&~|${}]/g, (sign) => `\\${sign}`)
      // Addresses become links by themselves.
      .replace(/:\/\/|www\./gi, (start) => start.replace(/[:.]/, (sign) => `\\${sign}`))
  )
}

/** For MediaWiki: what its parser reads becomes entities, which it shows as they are. */
export function escapeWiki(text: string): string {
  const escaped = oneLine(text).replace(/[&<>[\]{}|~]|'{2,}|_{2,}|:\/\//g, toEntities)
  // These words before a number become links by themselves.
  return escaped.replace(/\b(ISBN|RFC|PMID)(?=\s)/g, '$1&#8203;')
}

function toEntities(signs: string): string {
  return [...signs].map((sign) => `&#${sign.charCodeAt(0)};`).join('')
}

/** An address in brackets or between spaces: what would end it is written as its bytes. */
export function escapeAddress(address: string): string {
  return address.replace(/[\s()<>[\]{}|"'\\^`]/g, (sign) => encodeURIComponent(sign).replace(/[()']/g, toBytes))
}

function toBytes(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ').trim()
}
