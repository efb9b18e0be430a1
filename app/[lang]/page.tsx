import { LibraryPage } from '../../components/library-page.tsx'
import { listDebates } from '../../debate/load.ts'
import { summarise } from '../../debate/view.ts'
import { openLibrary } from '../library.ts'
import { showProblems } from '../show-problems.tsx'

export const dynamicParams = false

export async function generateStaticParams(): Promise<{ lang: string }[]> {
  const langs = new Set((await listDebates()).map(({ lang }) => lang))
  return [...langs].map((lang) => ({ lang }))
}

/** The debates of one language. */
export default async function LanguageHome({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params
  return showProblems(async () => {
    const debates = await openLibrary()
    return <LibraryPage debates={debates.filter(({ debate }) => debate.lang === lang).map(summarise)} />
  })
}
