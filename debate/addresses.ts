/** Paths of a debate's pages and files from the site's root (design.md §4). */

import type { DebateAddress } from './load.ts'

/** What no debate's folder may be called: pages of the library stand there, beside the debates of a language. */
export const reservedSlugs: readonly string[] = ['search', 'themes', 'voices']

/** The compare page; other paths of the debate begin with it. */
export function debateRoot({ lang, slug }: DebateAddress): string {
  return `/${lang}/${slug}/`
}

/** Where a theme's map page and files stand, or the debate's own where there is no theme. */
export function partRoot(address: DebateAddress, theme?: string): string {
  return theme === undefined ? debateRoot(address) : `${debateRoot(address)}map/${theme}/`
}

/** Width and height in px of an embed in view `map`: the height is the same at every width. */
export const embedSize = { width: 640, height: 600 } as const
