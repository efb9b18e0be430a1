import type { Metadata } from 'next'
import { LibraryPage } from '../../components/library-page.tsx'
import { summarise } from '../../debate/view.ts'
import { openLibrary } from '../library.ts'
import { headOfLibrary } from '../meta.ts'
import { LibraryData } from '../page-data.tsx'
import { showProblems } from '../show-problems.tsx'
import { libraryPage } from '../site-pages.ts'

export async function generateMetadata(): Promise<Metadata> {
  return headOfLibrary(await openLibrary().catch(() => []), libraryPage(), 'en')
}

/** Every debate in every language. */
export default function Home() {
  return showProblems(async () => {
    const debates = await openLibrary()
    return (
      <>
        <LibraryPage debates={debates.map(summarise)} />
        <LibraryData debates={debates} page={libraryPage()} />
      </>
    )
  })
}
