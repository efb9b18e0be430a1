import type { Metadata } from 'next'
import { openLibrary } from '../library.ts'
import { LibraryFront } from '../library-front.tsx'
import { languagesOfLibrary, withLanguages } from '../library-pages.ts'
import { headOfLibrary } from '../meta.ts'
import { LibraryData } from '../page-data.tsx'
import { showProblems } from '../show-problems.tsx'
import { libraryPage } from '../site-pages.ts'

export async function generateMetadata(): Promise<Metadata> {
  const head = headOfLibrary(await openLibrary().catch(() => []), libraryPage(), 'en')
  return withLanguages(head, await languagesOfLibrary().catch(() => undefined))
}

/** Every debate in every language. */
export default function Home() {
  return showProblems(async () => {
    const debates = await openLibrary()
    return (
      <>
        <LibraryFront lang="en" isFront />
        <LibraryData debates={debates} page={libraryPage()} />
      </>
    )
  })
}
