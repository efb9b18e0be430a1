import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { bookSans, bookSerif } from './fonts.ts'
import { siteName, siteUrl } from './site.ts'
import './tokens.css'
import './global.css'

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  applicationName: siteName,
  title: { default: siteName, template: `%s · ${siteName}` },
  description: "An official narrative face to face with its critics' concerns, joined by an argument map.",
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${bookSerif.variable} ${bookSans.variable}`}>
      <body>{children}</body>
    </html>
  )
}
