/** The library as a page: of one language, or the front of the site, from where languages are chosen. */

import { LibraryPage } from '../components/library-page.tsx'
import { writeLinkedData } from '../debate/linked-data.ts'
import { listLangs } from './library.ts'
import { viewLibrary } from './library-view.ts'

export async function LibraryFront({ lang, isFront = false }: { lang: string; isFront?: boolean }) {
  const { shelves, facets } = await viewLibrary(lang)
  return (
    <LibraryPage
      shelves={shelves}
      facets={writeLinkedData(facets)}
      langs={await listLangs()}
      lang={lang}
      isFront={isFront}
    />
  )
}
