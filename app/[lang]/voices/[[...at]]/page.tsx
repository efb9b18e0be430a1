/** `/<lang>/voices/`: every voice in the debates; `/<lang>/voices/<voice>/`: all that one of them says; `…/2/`: the next of much. */

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type ShownVoice, VoicePage } from '../../../../components/voice-page.tsx'
import { VoicePageList } from '../../../../components/voice-page-list.tsx'
import { divideIntoPages } from '../../../../debate/library-lists.ts'
import { tellVoice, type VoiceInDebate } from '../../../../debate/library-voices.ts'
import { listLangs, viewCached } from '../../../library.ts'
import { findPage, headOfList, type ListParams, listParams } from '../../../library-pages.ts'
import { langsWith, viewLibrary } from '../../../library-view.ts'
import { LibraryData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'

type Props = { params: Promise<ListParams> }

export const dynamicParams = false

export function generateStaticParams(): Promise<ListParams[]> {
  return listParams('voices')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOfList('voices', await params)
}

export default async function VoicesPage({ params }: Props) {
  const { lang, at = [] } = await params
  return showProblems(async () => {
    const found = await findPage('voices', { lang, at })
    if (!found) notFound()
    return (
      <>
        {at.length === 0 ? await showList(lang) : await showVoice(lang, at)}
        <LibraryData debates={found.debates} page={found.page} />
      </>
    )
  })
}

async function showList(lang: string) {
  const { kinds, voiceless, debates } = await viewLibrary(lang)
  const total = debates.reduce((sum, { debate }) => sum + debate.statements.length, 0)
  return <VoicePageList kinds={kinds} voiceless={voiceless} total={total} lang={lang} langs={await listLangs()} />
}

async function showVoice(lang: string, [id = '', page = '1']: string[]) {
  const voice = (await viewLibrary(lang)).voices.find((one) => one.id === id)
  if (!voice) notFound()
  const pages = divideIntoPages(voice.debates)
  const shown = await Promise.all((pages[Number(page) - 1] ?? []).map(open))
  const part = { page: Number(page), pages: pages.length }
  return <VoicePage voice={voice} shown={shown} part={part} lang={lang} langs={await langsWith('voices', id)} />
}

async function open(use: VoiceInDebate): Promise<ShownVoice> {
  const { cards } = await viewCached(use.open.debate)
  return { use, spoken: tellVoice(use), cards }
}
