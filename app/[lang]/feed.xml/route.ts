/** `/<lang>/feed.xml`: the debates of one language as an Atom feed. */

import { createElement } from 'react'
import { FeedEntry } from '../../../components/feed-entry.tsx'
import { debateRoot } from '../../../debate/addresses.ts'
import { type FeedEntry as Entry, newestFirst, writeFeed } from '../../../debate/feed.ts'
import { openSubject } from '../../files/debate-file.ts'
import { listLangs, openLanguage } from '../../library.ts'
import { planPicture } from '../../pictures/plan-picture.ts'
import { absolute, licenceUrl, siteName } from '../../site.ts'

type Params = { lang: string }

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Params[]> {
  return (await listLangs()).map((lang) => ({ lang }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { lang } = await params
  const debates = (await openLanguage(lang)).map(({ debate }) => debate)
  const entries = await Promise.all(newestFirst(debates, debateRoot).slice(0, mostEntries).map(describe))
  const home = absolute(`/${lang}/`)
  const about = { title: siteName, lang, self: `${home}feed.xml`, home, author: siteName, rights: licenceUrl }
  return new Response(writeFeed({ ...about, entries }), {
    headers: { 'Content-Type': 'application/atom+xml;charset=utf-8' },
  })
}

/** Debates in a feed at most: it is for what is new, and holds each of them whole. */
const mostEntries = 30

async function describe(address: { lang: string; slug: string }): Promise<Entry> {
  const subject = await openSubject({ lang: address.lang, slug: address.slug })
  const { question, summary, updated, lang } = subject.view.open.debate
  const page = absolute(debateRoot(address))
  // Imported when it is needed: Next refuses the static import in what it takes for a server component.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const entry = createElement(FeedEntry, {
    view: subject.view,
    page,
    picture: { src: `${page}map.png`, ...shownSize(planPicture(subject)) },
  })
  return { title: question, lang, page, updated, summary, content: renderToStaticMarkup(entry) }
}

/** As wide as readers of feeds show an article; the file holds more px, for those who look closer. */
function shownSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const zoom = Math.min(1, 640 / width)
  return { width: Math.round(width * zoom), height: Math.round(height * zoom) }
}
