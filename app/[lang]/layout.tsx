import type { ReactNode } from 'react'
import { Root, rootMetadata } from '../root.tsx'

export const metadata = rootMetadata

type Props = { params: Promise<{ lang: string }>; children: ReactNode }

/** The pages of a language: it and its direction stand in the HTML itself, before any script. */
export default async function LanguageLayout({ params, children }: Props) {
  const { lang } = await params
  return <Root lang={lang}>{children}</Root>
}
