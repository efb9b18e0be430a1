/** `/<lang>/search/`: finds statements, debates, themes, voices and sources of a language by their words. */

import type { Metadata } from 'next'
import { wordsOf } from '../../../components/catalogue/catalogue.ts'
import { SearchPage } from '../../../components/search-page.tsx'
import { searchWords } from '../../../components/search-words.ts'
import { listDebates } from '../../../debate/load.ts'
import { openLanguage } from '../../library.ts'
import { headOfLibrary } from '../../meta.ts'
import { LibraryData } from '../../page-data.tsx'
import { searchPage } from '../../site-pages.ts'
import { SearchLeaf } from './search-leaf.tsx'

export const dynamicParams = false

type Props = { params: Promise<{ lang: string }> }

async function listLangs(): Promise<string[]> {
  return [...new Set((await listDebates()).map(({ lang }) => lang))].sort()
}

export async function generateStaticParams(): Promise<{ lang: string }[]> {
  return (await listLangs()).map((lang) => ({ lang }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  const page = searchPage(lang)
  return { ...headOfLibrary(await openLanguage(lang).catch(() => []), page, lang), title: page.title }
}

export default async function Search({ params }: Props) {
  const { lang } = await params
  const langs = await listLangs()
  return (
    <>
      <SearchPage lang={lang} langs={langs}>
        <SearchLeaf lang={lang} words={searchWords(wordsOf(lang))} others={langs.filter((other) => other !== lang)} />
      </SearchPage>
      <LibraryData debates={[]} page={searchPage(lang)} />
    </>
  )
}
