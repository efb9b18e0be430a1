/** `/<lang>/<slug>/map/<theme>/`: one theme's map, complete in one page, and the same in words beside it. */

import type { Metadata } from 'next'
import { MapPage } from '../../../../../components/map-page.tsx'
import type { DebateAddress } from '../../../../../debate/load.ts'
import { openSubject } from '../../../../files/debate-file.ts'
import { debateParams, openCached } from '../../../../library.ts'
import { headOf } from '../../../../meta.ts'
import { PageData } from '../../../../page-data.tsx'
import { showProblems } from '../../../../show-problems.tsx'
import { themePage } from '../../../../site-pages.ts'
import { otherLanguages } from '../../../../versions.ts'

type Params = DebateAddress & { theme: string }
type Props = { params: Promise<Params> }

export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  const addresses = await debateParams()
  const themes = await Promise.all(
    addresses.map(async (address) => {
      const { debate } = await openCached(address)
      return debate.themes.map(({ id }) => ({ ...address, theme: id }))
    }),
  )
  return themes.flat()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { theme, ...address } = await params
  const open = await openCached(address).catch(() => undefined)
  return open ? headOf(open, themePage(open, theme)) : {}
}

export default async function Page({ params }: Props) {
  const { theme, ...address } = await params
  return showProblems(async () => {
    const { view, excerpt } = await openSubject(address, theme)
    const { drawing, outside } = excerpt
    const page = themePage(view.open, theme)
    const versions = await otherLanguages(view.open, page)
    const themes = view.themes.filter(({ id }) => id === theme)
    return (
      <>
        <MapPage view={{ ...view, themes }} map={drawing} versions={versions} part={{ theme, outside }} />
        <PageData open={view.open} page={page} />
      </>
    )
  })
}
