/** Addresses of what is shared, as other sites must write them. */

import type { ShareChoice, ShareData, ShareTarget } from './share-data.ts'

/** The embed. What is as it is without being asked for stands in no address; a theme has a lighter document of its own. */
export function embedAddress({ site, root }: ShareData, { target, view, theme, release }: ShareChoice): string {
  const hasOwn = target.kind === 'theme' && release === ''
  const query = new URLSearchParams()
  if (view !== 'map') query.set('view', view)
  if (theme !== 'light') query.set('theme', theme)
  if (target.kind !== 'debate' && !hasOwn) query.set('focus', target.id)
  const folder = hasOwn ? `${root}map/${target.id}/` : root
  const file = release === '' ? 'embed.html' : `embed@${release}.html`
  return site + folder + file + (query.size > 0 ? `?${query}` : '')
}

/** The page that shows it whole: what a reader goes to. */
export function pageAddress({ site, root }: ShareData, target: ShareTarget): string {
  if (target.kind === 'theme') return `${site}${root}map/${target.id}/`
  return site + root + (target.kind === 'statement' ? `#${target.id}` : '')
}

/** The page to give to a host that asks by oEmbed: hosts drop what follows a `#`. */
export function oembedPage({ site, root }: ShareData, target: ShareTarget): string {
  return `${site}${root}${target.kind === 'theme' ? `map/${target.id}/` : ''}`
}

/** The folder of the pictures: the theme's where there is one. */
export function pictureFolder({ site, root, pictures }: ShareData, target: ShareTarget): string {
  const theme = pictureTheme(target)
  return `${site}${root}${theme in pictures && theme ? `map/${theme}/` : ''}`
}

/** Which picture shows it: its theme's, or '' for the whole debate's. */
export function pictureTheme(target: ShareTarget): string {
  if (target.kind === 'theme') return target.id
  return target.kind === 'statement' ? (target.statement.theme ?? '') : ''
}
