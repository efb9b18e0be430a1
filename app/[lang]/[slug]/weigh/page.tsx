/** `/<lang>/<slug>/weigh/`: a reader accepts, rejects or leaves statements, and sees what follows. */

import type { Metadata } from 'next'
import { wordsOf } from '../../../../components/catalogue/catalogue.ts'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { Still } from '../../../../components/still.tsx'
import type { WeighFacts } from '../../../../components/weigh/weigh-facts.ts'
import { WeighPage } from '../../../../components/weigh/weigh-page.tsx'
import type { DebateAddress } from '../../../../debate/load.ts'
import type { OpenDebate } from '../../../../debate/open.ts'
import { debateParams, openCached, viewCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { showProblems } from '../../../show-problems.tsx'
import { weighPage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'
import { WeighLeaf } from './weigh-leaf.tsx'

export const dynamicParams = false
export const generateStaticParams = debateParams

type Props = { params: Promise<DebateAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, weighPage(open)) : {}
}

export default async function Page({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = await viewCached(address)
    const { open } = view
    return (
      <>
        <DebateBar
          debate={open.debate}
          current="weigh"
          hasBrief={open.prose.brief !== undefined}
          versions={await otherLanguages(open, weighPage(open))}
        />
        <main id="main">
          <Still id={`${address.lang}/${address.slug}/weigh`}>
            <WeighPage view={view} />
          </Still>
          <WeighLeaf facts={gather(open)} />
        </main>
        <PageData open={open} page={weighPage(open)} />
      </>
    )
  })
}

/** What the page's script needs of the debate: ids and links, no text; the texts stand in the page. */
function gather({ debate, releases }: OpenDebate): WeighFacts {
  const { slug, lang, updated, sides } = debate
  const release = releases.find((published) => published.lang === lang)?.hash
  return {
    ...{ slug, lang, updated },
    ...(release !== undefined && { release }),
    argued: {
      statements: debate.statements.map((statement) => ({ id: statement.id, sides: statement.sides })),
      relations: debate.relations.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
    },
    sideNames: Object.fromEntries(sides.map(({ id, name }) => [id, name])),
    words: wordsOf(lang).weigh.live,
  }
}
