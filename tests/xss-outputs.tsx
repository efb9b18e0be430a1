/** Everything that a debate becomes, made of it as the site makes it: pages, files beside them, answers to hosts. */

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { dataFile } from '../app/files/data.ts'
import type { Subject } from '../app/files/debate-file.ts'
import { renderEmbed } from '../app/files/embed.ts'
import { drawMini } from '../app/files/mini.ts'
import { oembedFile } from '../app/files/oembed.ts'
import { renderOffline } from '../app/files/offline.ts'
import { drawCard, drawMapPicture } from '../app/files/pictures.ts'
import { CompareData, PageData, SourcesData } from '../app/page-data.tsx'
import { balancePage, briefPage, changesPage, mapPage, themePage } from '../app/site-pages.ts'
import { BalanceNotice } from '../components/balance-notice.tsx'
import { BalancePage } from '../components/balance-page.tsx'
import { BriefPage } from '../components/brief-page.tsx'
import { ChangesPage } from '../components/changes-page.tsx'
import { stateWords } from '../components/changes-words.ts'
import { DebateBar } from '../components/debate-bar.tsx'
import { DebateHead } from '../components/debate-head.tsx'
import { FacingColumns } from '../components/facing-columns.tsx'
import { FeedEntry } from '../components/feed-entry.tsx'
import { LargeMap } from '../components/large-map.tsx'
import { blockNamer } from '../components/map-block.tsx'
import { MapFigure } from '../components/map-figure.tsx'
import { MapPage } from '../components/map-page.tsx'
import { MapPartDocument } from '../components/map-part.tsx'
import { MapSection } from '../components/map-section.tsx'
import { Problems } from '../components/problems.tsx'
import { SourceLedger } from '../components/source-ledger.tsx'
import { SourceNotes } from '../components/source-notes.tsx'
import { consensusOf, reportBalance } from '../debate/balance/report.ts'
import { tellHistory } from '../debate/changes/history.ts'
import { listSources } from '../debate/citations.ts'
import { drawExcerpt } from '../debate/excerpt.ts'
import { writeFeed } from '../debate/feed.ts'
import { divideMap } from '../debate/map-parts.ts'
import { figureViews } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { packGraph } from '../debate/pack-graph.ts'
import { type CompareView, viewDebate } from '../debate/view.ts'
import { filterAsWordPress } from './wordpress-filter.ts'
import { writeFormats } from './xss-formats.ts'
import { libraryOf } from './xss-library.tsx'
import { shareOf } from './xss-share.tsx'

export interface Output {
  /** `data`: as `debate.json`, in which statements are Markdown. The last four are of `xss-formats.ts`. */
  kind: 'html' | 'xml' | 'json' | 'data' | 'markdown' | 'wiki' | 'flowchart' | 'table' | 'shape' | 'linked'
  text: string
}

const address = 'http://localhost:3000/en/hostile/'

/** Every output by its name; those of other programs' formats, half of the work, where they are wanted. */
export async function renderAll(open: OpenDebate, withFormats = true): Promise<Map<string, Output>> {
  const view = viewDebate(open)
  const outputs = new Map<string, Output>()
  const share = shareOf(view)
  for (const [name, page] of Object.entries({ ...pagesOf(view), share: share.page })) {
    outputs.set(name, { kind: 'html', text: await renderPage(page) })
  }
  for (const theme of [undefined, 'first']) {
    const subject = subjectOf(view, theme)
    const of = theme === undefined ? '' : ' of a theme'
    const answer = await respond(oembedFile.respond(subject, 'oembed.json'))
    const { html } = JSON.parse(answer) as { html: string }
    const add = (kind: Output['kind'], name: string, text: string) => outputs.set(name + of, { kind, text })
    add('html', 'embed', await renderEmbed(subject))
    add('xml', 'map.svg', await drawMapPicture(subject, 'svg'))
    add('json', 'oembed.json', answer)
    add('xml', 'oembed.xml', await respond(oembedFile.respond(subject, 'oembed.xml')))
    add('html', 'oEmbed in a page', html)
    add('html', 'oEmbed in WordPress', filterAsWordPress(html))
  }
  const feedContent = writeFeedContent(view)
  outputs.set('feed', { kind: 'xml', text: writeFeedOf(open, feedContent) })
  outputs.set('feed in a reader', { kind: 'html', text: feedContent })
  outputs.set('mini.svg', { kind: 'xml', text: await drawMini(open) })
  outputs.set('card', { kind: 'xml', text: await drawCard(subjectOf(view)) })
  outputs.set('offline', { kind: 'html', text: await renderOffline(subjectOf(view)) })
  outputs.set('debate.json', { kind: 'data', text: await respond(dataFile.respond(subjectOf(view), 'debate.json')) })
  outputs.set('graph.json', { kind: 'json', text: JSON.stringify(packGraph(open.map, blockNamer('en'))) })
  for (const [name, output] of [...share.snippets, ...(withFormats ? await writeFormats(open) : [])])
    outputs.set(name, output)
  return outputs
}

/** What the files in `app/` put into each page, without what Next adds. */
function pagesOf(view: CompareView): Record<string, ReactNode> {
  const { open } = view
  const { debate, comparison, brief } = open
  const excerpt = drawExcerpt(debate, comparison, { theme: 'first' })
  const themes = view.themes.filter(({ id }) => id === 'first')
  const figures = figureViews.map((show): [string, ReactNode] => [
    `figure as ${show}`,
    <MapFigure key={show} excerpt={excerpt} show={show} number={1} view={view} root="../" />,
  ])
  const parts = divideMap(view, blockNamer('en')).map((part, index): [string, ReactNode] => [
    `part ${index + 1} of a large map`,
    <MapPartDocument key="part" view={view} part={part} root="/en/hostile/" />,
  ])
  return {
    compare: (
      <>
        <DebateBar debate={debate} current="compare" hasBrief />
        <DebateHead view={view}>
          <BalanceNotice {...consensusOf(open)} root="" />
        </DebateHead>
        <FacingColumns view={view} />
        <MapSection open={open} />
        <SourceNotes citations={view.citations} lang={debate.lang} />
        <CompareData view={view} />
      </>
    ),
    map: [
      <MapPage key="map" view={view} map={open.map} versions={[]} />,
      <PageData key="data" open={open} page={mapPage(open)} />,
    ],
    'map of a theme': (
      <>
        <MapPage view={{ ...view, themes }} map={excerpt.drawing} versions={[]} part={{ theme: 'first', outside: 1 }} />
        <PageData open={open} page={themePage(open, 'first')} />
      </>
    ),
    'large map': <LargeMap view={view} versions={[]} />,
    balance: [
      <BalancePage key="page" report={reportBalance(open)} />,
      <PageData key="data" open={open} page={balancePage(open)} />,
    ],
    sources: (
      <>
        <SourceLedger debate={debate} ledger={listSources(debate, comparison.order)} startSide={comparison.startSide} />
        <SourcesData open={open} />
      </>
    ),
    brief: brief && [
      <BriefPage key="brief" view={view} brief={brief} />,
      <PageData key="data" open={open} page={briefPage(open)} />,
    ],
    changes: (
      <>
        <ChangesPage debate={debate} history={tellHistory(open, stateWords(debate.lang))} />
        <PageData open={open} page={changesPage(open)} />
      </>
    ),
    ...libraryOf(view),
    problems: (
      <Problems messages={[`en.mdx:1:1: Unexpected key \`${debate.title}\`, expected \`title\` [known-key]`]} />
    ),
    ...Object.fromEntries([...figures, ...parts]),
  }
}

/** As Next does it before a build is written: components may wait for what they show. */
async function renderPage(page: ReactNode): Promise<string> {
  return new Response((await prerender(page)).prelude).text()
}

async function respond(answer: Response | Promise<Response>): Promise<string> {
  return (await answer).text()
}

function subjectOf(view: CompareView, theme?: string): Subject {
  const { debate, comparison } = view.open
  const excerpt = drawExcerpt(debate, comparison, theme === undefined ? {} : { theme })
  const root = theme === undefined ? '/en/hostile/' : `/en/hostile/map/${theme}/`
  return { view, ...(theme !== undefined && { theme }), excerpt, root }
}

function writeFeedContent(view: CompareView): string {
  const picture = { src: `${address}map.png`, width: 640, height: 480 }
  return renderToStaticMarkup(<FeedEntry view={view} page={address} picture={picture} />)
}

function writeFeedOf({ debate }: OpenDebate, content: string): string {
  const { question: title, lang, summary, updated } = debate
  const home = 'http://localhost:3000/en/'
  const about = { title: 'Vis-à-vis', lang, self: `${home}feed.xml`, home, author: 'Vis-à-vis', rights: 'CC BY 4.0' }
  return writeFeed({ ...about, entries: [{ title, lang, page: address, updated, summary, content }] })
}
