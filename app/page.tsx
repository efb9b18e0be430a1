import { LibraryPage } from '../components/library-page.tsx'
import { summarise } from '../debate/view.ts'
import { openLibrary } from './library.ts'
import { showProblems } from './show-problems.tsx'

/** Every debate in every language. */
export default function Home() {
  return showProblems(async () => <LibraryPage debates={(await openLibrary()).map(summarise)} />)
}
