/** Where the site stands, and what it is called: what only whoever deploys it can know. */

/**
 * The site's origin, as other sites' articles, search engines and feeds must name it. Set `SITE_URL` when building what
 * will be published; addresses within the site never need it.
 *
 * @throws where `SITE_URL` is no origin (`https://example.org`): the pages' own links start at the root.
 */
export const siteUrl = readOrigin(process.env.SITE_URL ?? 'http://localhost:3000')

export const siteName = 'Vis-à-vis'

/** Where the licence of what the debates say is found (content/LICENSE). */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/'

/** A path of the site as an address that holds anywhere. */
export function absolute(path: string): string {
  return new URL(path, siteUrl).href
}

function readOrigin(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is \`${text}\`, expected an origin like https://example.org`)
  }
  return url.origin
}
