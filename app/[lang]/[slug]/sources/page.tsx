/** `/<lang>/<slug>/sources/`: every source of a debate, with the statements that cite it. */

import type { Metadata } from 'next'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { SourceLedger } from '../../../../components/source-ledger.tsx'
import { listSources } from '../../../../debate/citations.ts'
import type { DebateAddress } from '../../../../debate/load.ts'
import { debateParams, openCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { SourcesData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { sourcesPage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

interface SourcesPageProps {
  params: Promise<DebateAddress>
}

export const generateStaticParams = debateParams

export async function generateMetadata({ params }: SourcesPageProps): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, sourcesPage(open)) : {}
}

export default async function SourcesPage({ params }: SourcesPageProps) {
  const address = await params
  return showProblems(async () => {
    const open = await openCached(address)
    const { debate, comparison, prose } = open
    return (
      <>
        <DebateBar
          debate={debate}
          current="sources"
          hasBrief={prose.brief !== undefined}
          versions={await otherLanguages(open, sourcesPage(open))}
        />
        <main id="main">
          <SourceLedger
            debate={debate}
            ledger={listSources(debate, comparison.order)}
            startSide={comparison.startSide}
          />
        </main>
        <SourcesData open={open} />
      </>
    )
  })
}
