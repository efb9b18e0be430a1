/** `/<lang>/<slug>/map/<theme>/`: one theme's map, complete in one page, and the same in words beside it. */

import type { Metadata } from 'next'
import { MapPage } from '../../../../../components/map-page.tsx'
import { drawExcerpt } from '../../../../../debate/excerpt.ts'
import type { DebateAddress } from '../../../../../debate/load.ts'
import { debateParams, openCached, viewCached } from '../../../../library.ts'
import { showProblems } from '../../../../show-problems.tsx'

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
  const name = open?.debate.themes.find(({ id }) => id === theme)?.name
  if (!open || !name) return {}
  return {
    title: `${name}: map of ${open.debate.title}`,
    description: `${name}, in the debate: ${open.debate.question}`,
  }
}

export default async function Page({ params }: Props) {
  const { theme, ...address } = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    const { debate, comparison } = view.open
    const { drawing, outside } = drawExcerpt(debate, comparison, { theme })
    const themes = view.themes.filter(({ id }) => id === theme)
    return <MapPage view={{ ...view, themes }} map={drawing} part={{ theme, outside }} />
  })
}
