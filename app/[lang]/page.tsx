import type { Metadata } from 'next'
import { listLangs, openLanguage } from '../library.ts'
import { LibraryFront } from '../library-front.tsx'
import { languagesOfLibrary, withLanguages } from '../library-pages.ts'
import { headOfLibrary } from '../meta.ts'
import { LibraryData } from '../page-data.tsx'
import { showProblems } from '../show-problems.tsx'
import { libraryPage } from '../site-pages.ts'

export const dynamicParams = false

type Props = { params: Promise<{ lang: string }> }

export async function generateStaticParams(): Promise<{ lang: string }[]> {
  return (await listLangs()).map((lang) => ({ lang }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  const head = headOfLibrary(await openLanguage(lang).catch(() => []), libraryPage(lang), lang)
  return withLanguages(head, await languagesOfLibrary().catch(() => undefined))
}

/** The debates of one language. */
export default async function LanguageHome({ params }: Props) {
  const { lang } = await params
  return showProblems(async () => {
    const debates = await openLanguage(lang)
    return (
      <>
        <LibraryFront lang={lang} />
        <LibraryData debates={debates} page={libraryPage(lang)} />
      </>
    )
  })
}
