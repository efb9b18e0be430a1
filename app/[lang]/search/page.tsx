/** `/<lang>/search/`: finds statements, debates, themes, voices and sources of a language by their words. */

import type { Metadata } from 'next'
import { wordsOf } from '../../../components/catalogue/catalogue.ts'
import { SearchPage } from '../../../components/search-page.tsx'
import { searchWords } from '../../../components/search-words.ts'
import { listLangs, openLanguage } from '../../library.ts'
import { withLanguages } from '../../library-pages.ts'
import { headOfLibrary } from '../../meta.ts'
import { LibraryData } from '../../page-data.tsx'
import { absolute } from '../../site.ts'
import { searchPage } from '../../site-pages.ts'
import type { LanguageLinks } from '../../versions.ts'
import { SearchLeaf } from './search-leaf.tsx'

export const dynamicParams = false

type Props = { params: Promise<{ lang: string }> }

export async function generateStaticParams(): Promise<{ lang: string }[]> {
  return (await listLangs()).map((lang) => ({ lang }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params
  const page = searchPage(lang)
  const head = headOfLibrary(await openLanguage(lang).catch(() => []), page, lang)
  return withLanguages({ ...head, title: page.title }, nameLanguages(await listLangs()))
}

/** The search in every language, where there is more than one. */
function nameLanguages(langs: readonly string[]): LanguageLinks | undefined {
  const links = Object.fromEntries(langs.map((lang) => [lang, absolute(searchPage(lang).path)]))
  return langs.length > 1
    ? { ...links, 'x-default': links.en ?? absolute(searchPage(langs[0] ?? 'en').path) }
    : undefined
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
