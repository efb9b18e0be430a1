import { LibraryPage } from '../components/library-page.tsx'
import { openLibrary } from './library.tsx'

/** Every debate in every language. */
export default async function Home() {
  return <LibraryPage debates={await openLibrary()} />
}
