/** The page of a map too large to be sent at once: its themes with their counts, and a viewer that brings the rest. */

import type { CompareView } from '../debate/view.ts'
import { ArgumentMap } from './argument-map.tsx'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import { DebateBar } from './debate-bar.tsx'
import type { LanguageVersion } from './language-switch.tsx'
import { openingOf } from './map-block.tsx'
import styles from './map-page.module.css'
import { MapViewer } from './map-viewer.tsx'
import { Still } from './still.tsx'
import { ThemeList } from './theme-list.tsx'

interface LargeMapProps {
  view: CompareView
  /** Where the page is read in other languages. */
  versions: readonly LanguageVersion[]
}

export function LargeMap({ view, versions }: LargeMapProps) {
  const { debate, comparison, map, prose } = view.open
  const root = `/${debate.lang}/${debate.slug}/`
  const words = wordsOf(debate.lang).map
  return (
    <>
      <DebateBar
        debate={debate}
        current="map"
        hasBrief={prose.brief !== undefined}
        versions={versions}
        map="map_window"
      />
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <h1>{debate.question}</h1>
        </header>
        <MapViewer
          debate={debate}
          startSide={comparison.startSide}
          prefix="map"
          opening={openingOf(map, debate.lang)}
          parts={`${root}map-parts/`}
          text={
            <section aria-labelledby="outline">
              <h2 id="outline">{words.inWords}</h2>
              <p data-intro="">{sayIn(debate.lang)(words.introductionOfLarge, { count: debate.statements.length })}</p>
              <div data-map-slot="" />
              <ThemeList view={view} mapHref={`${root}map/`} />
            </section>
          }
        >
          <Still id={`${debate.lang}/${debate.slug}/map`}>
            <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} isOutline />
          </Still>
        </MapViewer>
      </main>
    </>
  )
}
