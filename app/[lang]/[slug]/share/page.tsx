/** `/<lang>/<slug>/share/`: all that a writer can take away of a debate; other pages show it in a dialog. */

import type { Metadata } from 'next'
import { wordsOf } from '../../../../components/catalogue/catalogue.ts'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import type { ShareData } from '../../../../components/share/share-data.ts'
import { SharePage } from '../../../../components/share/share-page.tsx'
import { shareWords } from '../../../../components/share/share-words.ts'
import { citationTemplates, pageTemplates } from '../../../../debate/cite.ts'
import type { DebateAddress } from '../../../../debate/load.ts'
import { describeForSharing } from '../../../../debate/shareable.ts'
import { openSubject } from '../../../files/debate-file.ts'
import { debateParams, openCached, viewCached } from '../../../library.ts'
import { headOf } from '../../../meta.ts'
import { PageData } from '../../../page-data.tsx'
import { planPicture } from '../../../pictures/plan-picture.ts'
import { listShareFiles } from '../../../share-files.ts'
import { showProblems } from '../../../show-problems.tsx'
import { absolute, siteName, siteUrl } from '../../../site.ts'
import { sharePage } from '../../../site-pages.ts'
import { otherLanguages } from '../../../versions.ts'

export const dynamicParams = false
export const generateStaticParams = debateParams

/** px: as wide as a picture is asked to stand in an article. */
const widest = 1200

type Props = { params: Promise<DebateAddress> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  return open ? headOf(open, sharePage(open)) : {}
}

export default async function Page({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const open = await openCached(address)
    return (
      <>
        <DebateBar
          debate={open.debate}
          current="share"
          hasBrief={open.prose.brief !== undefined}
          versions={await otherLanguages(open, sharePage(open))}
        />
        <SharePage data={await gather(address)} files={await listShareFiles(address)} />
        <PageData open={open} page={sharePage(open)} />
      </>
    )
  })
}

/** Everything that the page knows of the debate, as plain data for its script. */
async function gather(address: DebateAddress): Promise<ShareData> {
  const view = await viewCached(address)
  const { debate, releases } = view.open
  const { title, updated, lang } = debate
  const facts = describeForSharing(view)
  const words = wordsOf(lang).share.cite
  const page = { title, site: siteName, url: absolute(facts.root), updated, lang, words }
  const themes = [undefined, ...facts.themes.map(({ id }) => id)]
  const pictures = themes.map(async (theme) => {
    const { width, height } = planPicture(await openSubject(address, theme))
    const shown = Math.min(width, widest)
    return [theme ?? '', { width: Math.round(shown), height: Math.round((height * shown) / width) }] as const
  })
  return {
    ...facts,
    words: shareWords(lang),
    site: siteUrl,
    pictures: Object.fromEntries(await Promise.all(pictures)),
    releases: releases.map(({ hash, date }) => ({ hash, date })),
    citations: { page: pageTemplates(page), statement: citationTemplates(page) },
  }
}
