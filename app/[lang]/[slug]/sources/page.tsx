/** `/<lang>/<slug>/sources/`: every source of a debate, with the statements that cite it. */

import type { Metadata } from 'next'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { SourceLedger } from '../../../../components/source-ledger.tsx'
import { listSources } from '../../../../debate/citations.ts'
import type { DebateAddress } from '../../../../debate/load.ts'
import { debateParams, openCached } from '../../../library.ts'
import { showProblems } from '../../../show-problems.tsx'

interface SourcesPageProps {
  params: Promise<DebateAddress>
}

export const generateStaticParams = debateParams

export async function generateMetadata({ params }: SourcesPageProps): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  if (!open) return {}
  const { debate } = open
  return {
    title: `Sources: ${debate.title}`,
    description: `Every source of the debate, and who cites it: ${debate.question}`,
  }
}

export default async function SourcesPage({ params }: SourcesPageProps) {
  const address = await params
  return showProblems(async () => {
    const { debate, comparison, prose } = await openCached(address)
    return (
      <>
        <DebateBar debate={debate} current="sources" hasBrief={prose.brief !== undefined} />
        <main id="main">
          <SourceLedger
            debate={debate}
            ledger={listSources(debate, comparison.order)}
            startSide={comparison.startSide}
          />
        </main>
      </>
    )
  })
}
