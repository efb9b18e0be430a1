/** What stands in an article of WordPress after a writer has pasted the address of a page. */

import { readFileSync } from 'node:fs'
import { siteUrl } from '../../../app/site.ts'
import { filterAsWordPress } from '../../wordpress-filter.ts'

export const secret = 'Zx81Yw72Vu'

/**
 * The answer to oEmbed of the page at `path`, as WordPress writes it down: filtered, its frame with a sandbox and a
 * secret, and out of sight until it has spoken. Source: `wp_filter_oembed_result()` in wp-includes/embed.php.
 */
export function pasteIntoWordPress(path: string, site: string): string {
  const { html } = JSON.parse(readFileSync(`out${path}oembed.json`, 'utf8')) as { html: string }
  const hide = 'position: absolute; visibility: hidden;'
  return filterAsWordPress(html.replaceAll(siteUrl, site))
    .replace(/ src="([^"]*)"/, (_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      `<iframe sandbox="allow-scripts" security="restricted" style="${hide}" class="wp-embedded-content"`,
    )
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
}
