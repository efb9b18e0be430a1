/** `/<lang>/<slug>/changes/`: what each release of a debate has changed, and what has changed since. */

import type { Metadata } from 'next'
import { ChangesPage } from '../../../../components/changes-page.tsx'
import { stateWords } from '../../../../components/changes-words.ts'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { tellHistory } from '../../../../debate/changes/history.ts'
import type { DebateAddress } from '../../../../debate/load.ts'
import { debateParams, openCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { changesPage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

export const dynamicParams = false
export const generateStaticParams = debateParams

type Props = { params: Promise<DebateAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, changesPage(open)) : {}
}

export default async function Changes({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const open = await openCached(address)
    return (
      <>
        <DebateBar
          debate={open.debate}
          hasBrief={open.prose.brief !== undefined}
          versions={await otherLanguages(open, changesPage(open))}
        />
        <ChangesPage debate={open.debate} history={tellHistory(open, stateWords(address.lang))} />
        <PageData open={open} page={changesPage(open)} />
      </>
    )
  })
}
