import type { Metadata } from 'next'
import { BalanceNotice } from '../../../components/balance-notice.tsx'
import { DebateBar } from '../../../components/debate-bar.tsx'
import { DebateHead } from '../../../components/debate-head.tsx'
import { FacingColumns } from '../../../components/facing-columns.tsx'
import { MapSection } from '../../../components/map-section.tsx'
import { SourceNotes } from '../../../components/source-notes.tsx'
import { Still } from '../../../components/still.tsx'
import { TranslationNote } from '../../../components/translation-note.tsx'
import { consensusOf } from '../../../debate/balance/report.ts'
import type { DebateAddress } from '../../../debate/load.ts'
import { debateParamsWithWarnings, openCached, viewCached } from '../../library.ts'
import { headOf } from '../../meta.ts'
import { CompareData } from '../../page-data.tsx'
import { showProblems } from '../../show-problems.tsx'
import { comparePage } from '../../site-pages.ts'
import { otherLanguages } from '../../versions.ts'

export const dynamicParams = false
export const generateStaticParams = debateParamsWithWarnings

type Props = { params: Promise<DebateAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, comparePage(open)) : {}
}

/** Compare: the facing columns. */
export default async function ComparePage({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    const { debate, prose } = view.open
    return (
      <>
        <DebateBar
          debate={debate}
          current="compare"
          hasBrief={prose.brief !== undefined}
          versions={await otherLanguages(view.open, comparePage(view.open))}
        />
        <main id="main">
          <DebateHead view={view}>
            <BalanceNotice {...consensusOf(view.open)} root="" />
          </DebateHead>
          <TranslationNote debate={debate} translation={view.open.translation} />
          <FacingColumns view={view} />
          <MapSection open={view.open} />
          <Still id={`${address.lang}/${address.slug}/notes`}>
            <SourceNotes citations={view.citations} lang={debate.lang} />
          </Still>
        </main>
        <CompareData view={view} />
      </>
    )
  })
}
