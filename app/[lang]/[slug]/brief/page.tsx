import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BriefPage } from '../../../../components/brief-page.tsx'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import type { DebateAddress } from '../../../../debate/load.ts'
import { debateParams, openCached, viewCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { briefPage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

export const dynamicParams = false

/** Of those debates that have a brief; where none has, of one, as Next takes no empty list: `cli/merge-site.js` leaves it out. */
export async function generateStaticParams(): Promise<DebateAddress[]> {
  const addresses = await debateParams()
  const has = await Promise.all(
    addresses.map((address) =>
      openCached(address).then(
        ({ brief }) => brief !== undefined,
        () => true,
      ),
    ),
  )
  const written = addresses.filter((_, index) => has[index])
  return written.length > 0 ? written : addresses.slice(0, 1)
}

type Props = { params: Promise<DebateAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, briefPage(open)) : {}
}

/** The debate in five minutes, as its author wrote it. */
export default async function Brief({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    const { debate, brief, prose } = view.open
    if (!brief || prose.brief === undefined) notFound()
    return (
      <>
        <DebateBar
          debate={debate}
          current="brief"
          hasBrief
          versions={await otherLanguages(view.open, briefPage(view.open))}
        />
        <BriefPage view={view} brief={brief} />
        <PageData open={view.open} page={briefPage(view.open)} />
      </>
    )
  })
}
