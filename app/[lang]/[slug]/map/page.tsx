/** `/<lang>/<slug>/map/`: the map in the whole window, and the same in words beside it. */

import type { Metadata } from 'next'
import { LargeMap } from '../../../../components/large-map.tsx'
import { MapPage } from '../../../../components/map-page.tsx'
import type { DebateAddress } from '../../../../debate/load.ts'
import { inlineLimit } from '../../../../debate/model.ts'
import { debateParams, openCached, viewCached } from '../../../library.ts'
import { showProblems } from '../../../show-problems.tsx'

type Props = { params: Promise<DebateAddress> }

export const dynamicParams = false
export const generateStaticParams = debateParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  if (!open) return {}
  return { title: `Map: ${open.debate.title}`, description: `The argument map of the debate: ${open.debate.question}` }
}

export default async function Page({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    return view.open.map.nodes.length > inlineLimit ? (
      <LargeMap view={view} />
    ) : (
      <MapPage view={view} map={view.open.map} />
    )
  })
}
