import { LibraryPage } from '../components/library-page.tsx'
import { summarise } from '../debate/view.ts'
import { openLibrary } from './library.ts'

/** Every debate in every language. */
export default async function Home() {
  return <LibraryPage debates={(await openLibrary()).map(summarise)} />
}
