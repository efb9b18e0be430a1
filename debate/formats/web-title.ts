/** A web address → a title that a person can read, where a file gives a source no other. */

import { shorten } from '../shorten.ts'
import { fold } from './inline-text.ts'

const longest = 100

/** An address that a source may have. */
const webAddress = /^https?:\/\/[^\s]+$/i

/** Whether a text is nothing but an address that a browser would open. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text) && URL.canParse(text)
}

/** Host and path, without what only machines need: `example.org/reports/rivers`. */
export function webTitle(address: string): string {
  if (!URL.canParse(address)) return shorten(fold(address), longest)
  const { host, pathname } = new URL(address)
  return shorten(fold(host.replace(/^www\./, '') + decoded(pathname).replace(/\/$/, '')), longest)
}

/** Without `%20`; as it is where it is no UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
