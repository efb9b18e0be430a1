import type { ReactNode } from 'react'
import { Root, rootMetadata } from '../root.tsx'

export const metadata = rootMetadata

/** The pages that belong to no language speak English. */
export default function AllLayout({ children }: { children: ReactNode }) {
  return <Root lang="en">{children}</Root>
}
