import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { bookSans, bookSerif } from './fonts.ts'
import './tokens.css'
import './global.css'

export const metadata: Metadata = {
  title: { default: 'Vis-à-vis', template: '%s · Vis-à-vis' },
  description: "An official narrative face to face with its critics' concerns, joined by an argument map.",
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${bookSerif.variable} ${bookSans.variable}`}>
      <body>{children}</body>
    </html>
  )
}
