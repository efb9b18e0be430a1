/** `/<lang>/<slug>/balance/`: what each side brings, in plain numbers, with the lists behind them. */

import type { Metadata } from 'next'
import { BalancePage } from '../../../../components/balance-page.tsx'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { Still } from '../../../../components/still.tsx'
import { reportBalance } from '../../../../debate/balance/report.ts'
import type { DebateAddress } from '../../../../debate/load.ts'
import { debateParams, openCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { balancePage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

interface BalanceProps {
  params: Promise<DebateAddress>
}

export const dynamicParams = false
export const generateStaticParams = debateParams

export async function generateMetadata({ params }: BalanceProps): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, balancePage(open)) : {}
}

export default async function Balance({ params }: BalanceProps) {
  const address = await params
  return showProblems(async () => {
    const open = await openCached(address)
    const { debate, prose } = open
    return (
      <>
        <DebateBar
          debate={debate}
          current="balance"
          hasBrief={prose.brief !== undefined}
          versions={await otherLanguages(open, balancePage(open))}
        />
        <main id="main">
          <Still id={`${address.lang}/${address.slug}/balance`}>
            <BalancePage report={reportBalance(open)} />
          </Still>
        </main>
        <PageData open={open} page={balancePage(open)} />
      </>
    )
  })
}
