/** The document around a page: there is one root layout for each language, and one for the pages of all of them. */

import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SearchKey } from '../components/search-key.tsx'
import { directionOf } from '../debate/direction.ts'
import { bookSans, bookSerif } from './fonts.ts'
import { siteName, siteUrl } from './site.ts'
import './tokens.css'
import './global.css'

/** What the head of every page begins with. */
export const rootMetadata: Metadata = {
  metadataBase: new URL(siteUrl),
  applicationName: siteName,
  title: { default: siteName, template: `%s · ${siteName}` },
  description: "An official narrative face to face with its critics' concerns, joined by an argument map.",
}

export function Root({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} dir={directionOf(lang)} className={`${bookSerif.variable} ${bookSans.variable}`}>
      <body>
        {children}
        <SearchKey href={`/${lang}/search/`} />
      </body>
    </html>
  )
}
