/** `/<lang>/<slug>/map/`: the map in the whole window, and the same in words beside it. */

import type { Metadata } from 'next'
import { LargeMap } from '../../../../components/large-map.tsx'
import { MapPage } from '../../../../components/map-page.tsx'
import type { DebateAddress } from '../../../../debate/load.ts'
import { inlineLimit } from '../../../../debate/model.ts'
import { debateParams, openCached, viewCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { mapPage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

type Props = { params: Promise<DebateAddress> }

export const dynamicParams = false
export const generateStaticParams = debateParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, mapPage(open)) : {}
}

export default async function Page({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    const { open } = view
    const isLarge = open.map.nodes.length > inlineLimit
    const versions = await otherLanguages(open, mapPage(open))
    return (
      <>
        {isLarge ? (
          <LargeMap view={view} versions={versions} />
        ) : (
          <MapPage view={view} map={open.map} versions={versions} />
        )}
        <PageData open={open} page={mapPage(open)} />
      </>
    )
  })
}
