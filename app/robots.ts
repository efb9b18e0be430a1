/** `/robots.txt`: everybody may read everything; embeds say themselves that only their article is to be found. */

import type { MetadataRoute } from 'next'
import { absolute } from './site.ts'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') }
}
