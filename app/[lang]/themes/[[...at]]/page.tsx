/** `/<lang>/themes/`: every theme of the debates; `/<lang>/themes/<theme>/`: one, in all of them; `…/2/`: the next of many. */

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type ShownTheme, ThemePage } from '../../../../components/theme-page.tsx'
import { ThemePageList } from '../../../../components/theme-page-list.tsx'
import { divideIntoPages } from '../../../../debate/library-lists.ts'
import { faceTheme, type ThemeInDebate } from '../../../../debate/library-themes.ts'
import { listLangs, viewCached } from '../../../library.ts'
import { findPage, headOfList, type ListParams, listParams } from '../../../library-pages.ts'
import { langsWith, viewLibrary } from '../../../library-view.ts'
import { LibraryData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'

type Props = { params: Promise<ListParams> }

export const dynamicParams = false

export function generateStaticParams(): Promise<ListParams[]> {
  return listParams('themes')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOfList('themes', await params)
}

export default async function ThemesPage({ params }: Props) {
  const { lang, at = [] } = await params
  return showProblems(async () => {
    const found = await findPage('themes', { lang, at })
    if (!found) notFound()
    return (
      <>
        {at.length === 0 ? await showList(lang) : await showTheme(lang, at)}
        <LibraryData debates={found.debates} page={found.page} />
      </>
    )
  })
}

async function showList(lang: string) {
  const { themes } = await viewLibrary(lang)
  return <ThemePageList themes={themes} lang={lang} langs={await listLangs()} />
}

async function showTheme(lang: string, [id = '', page = '1']: string[]) {
  const theme = (await viewLibrary(lang)).themes.find((one) => one.id === id)
  if (!theme) notFound()
  const pages = divideIntoPages(theme.debates)
  const shown = await Promise.all((pages[Number(page) - 1] ?? []).map(open))
  const part = { page: Number(page), pages: pages.length }
  return <ThemePage theme={theme} shown={shown} part={part} lang={lang} langs={await langsWith('themes', id)} />
}

async function open(use: ThemeInDebate): Promise<ShownTheme> {
  const { cards } = await viewCached(use.open.debate)
  return { use, facing: faceTheme(use), cards }
}
