/** `/<lang>/<slug>/map/`: the map in the whole window, and the same in words beneath. */

import type { Metadata } from 'next'
import { ArgumentMap } from '../../../../components/argument-map.tsx'
import { DebateBar } from '../../../../components/debate-bar.tsx'
import { Lighting } from '../../../../components/lighting.tsx'
import { MapOutline } from '../../../../components/map-outline.tsx'
import { MapViewer } from '../../../../components/map-viewer.tsx'
import { Still } from '../../../../components/still.tsx'
import type { DebateAddress } from '../../../../debate/load.ts'
import { type CompareView, viewDebate } from '../../../../debate/view.ts'
import { debateParams, openCached } from '../../../library.ts'
import { showProblems } from '../../../show-problems.tsx'
import styles from './page.module.css'

type Props = { params: Promise<DebateAddress> }

export const dynamicParams = false
export const generateStaticParams = debateParams

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const open = await openCached(await params).catch(() => undefined)
  if (!open) return {}
  return { title: `Map: ${open.debate.title}`, description: `The argument map of the debate: ${open.debate.question}` }
}

export default async function MapPage({ params }: Props) {
  const address = await params
  return showProblems(async () => {
    const view = viewDebate(await openCached(address))
    const { debate, comparison, map, prose } = view.open
    const root = `/${debate.lang}/${debate.slug}/`
    return (
      <>
        <DebateBar debate={debate} current="map" hasBrief={prose.brief !== undefined} />
        <main id="main" className={styles.main}>
          <header className={styles.head}>
            <h1>{debate.question}</h1>
          </header>
          <MapViewer
            debate={debate}
            startSide={comparison.startSide}
            prefix="map"
            text={<Text view={view} root={root} />}
          >
            <Still id={`${debate.lang}/${debate.slug}/map`}>
              <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} />
            </Still>
          </MapViewer>
        </main>
        <Lighting links={view.connectors} />
      </>
    )
  })
}

function Text({ view, root }: { view: CompareView; root: string }) {
  const { lang, slug } = view.open.debate
  return (
    <section aria-labelledby="outline">
      <h2 id="outline">The map in words</h2>
      <p data-intro="">
        Every statement and every link. The same statements side by side, with their details, are on the{' '}
        <a href={root}>compare page</a>; what they rest on is in the <a href={`${root}sources/`}>list of sources</a>.
      </p>
      <Still id={`${lang}/${slug}/outline`}>
        <MapOutline view={view} prefix="map" compareHref={root} level={3} />
      </Still>
    </section>
  )
}
