/** A debate in one file: everything that its pages hold, on one page that needs no other. */

import type { SourceLedger } from '../../debate/citations.ts'
import { inlineLimit } from '../../debate/model.ts'
import type { CompareView } from '../../debate/view.ts'
import { ArgumentMap } from '../argument-map.tsx'
import { wordsOf } from '../catalogue/catalogue.ts'
import { DebateProse } from '../debate-prose.tsx'
import { startFirst } from '../holder.ts'
import { openingOf } from '../map-block.tsx'
import { MapLegend } from '../map-legend.tsx'
import { MapViewer } from '../map-viewer.tsx'
import { SideMark } from '../side-mark.tsx'
import { ThemeSection } from '../theme-section.tsx'
import styles from './offline.module.css'
import { OfflineHead } from './offline-head.tsx'
import { OfflineSources } from './offline-sources.tsx'

export interface OfflinePageProps {
  view: CompareView
  ledger: SourceLedger
  /** Where the debate lives: an address that holds anywhere. */
  address: string
}

export function OfflinePage({ view, ledger, address }: OfflinePageProps) {
  const { debate, comparison } = view.open
  const apart = view.themes.find(({ id }) => id === '')
  return (
    <>
      <a className="aside" href="#main">
        {wordsOf(debate.lang).common.skipToContent}
      </a>
      <main id="main" className={styles.page}>
        <OfflineHead view={view} address={address} />
        <Contents view={view} />
        <div className={styles.columns}>
          <Names view={view} />
          <div className={styles.prose}>
            <DebateProse view={view} />
            {apart && (
              <ThemeSection
                view={apart}
                cards={view.cards}
                sides={debate.sides}
                startSide={comparison.startSide}
                lang={debate.lang}
              />
            )}
          </div>
        </div>
        <OfflineMap view={view} />
        <OfflineSources ledger={ledger} debate={debate} />
      </main>
    </>
  )
}

function Contents({ view: { themes, open } }: { view: CompareView }) {
  const { common, map, offline } = wordsOf(open.debate.lang)
  return (
    <nav className={styles.contents} aria-label={offline.onThisPage}>
      <ul>
        {themes.map(({ id, name }) => (
          <li key={id}>
            <a href={`#theme_${id}`}>{name}</a>
          </li>
        ))}
        <li>
          <a href="#map_heading">{map.wholeDrawn}</a>
        </li>
        <li>
          <a href="#sources">{common.sources}</a>
        </li>
      </ul>
    </nav>
  )
}

/** Whose column is whose, in view while the columns go by. */
function Names({ view: { open } }: { view: CompareView }) {
  const { sides } = open.debate
  const facing = sides.slice(0, 2)
  return (
    <div className={styles.names}>
      {startFirst(facing, open.comparison.startSide, (side) => side).map((side) => (
        <p key={side.id}>
          <SideMark index={sides.indexOf(side)} /> {side.name}
        </p>
      ))}
    </div>
  )
}

/** The viewer that the site has; a map beyond what it holds in one page is only shown, and scrolls. */
function OfflineMap({ view: { open } }: { view: CompareView }) {
  const { debate, comparison, map } = open
  const words = wordsOf(debate.lang).map
  const drawn = <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} isPrinted />
  return (
    <section className={styles.map} aria-labelledby="map_heading">
      <h2 id="map_heading">{words.wholeDrawn}</h2>
      <p>{words.leadsAbove}</p>
      {map.nodes.length > inlineLimit ? (
        <>
          <MapLegend sides={debate.sides} prefix="map-legend" lang={debate.lang} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <section className={styles.still} aria-labelledby="map_heading" tabIndex={0}>
            {drawn}
          </section>
        </>
      ) : (
        <MapViewer
          debate={debate}
          startSide={comparison.startSide}
          prefix="map"
          opening={openingOf(map, debate.lang)}
          paper={{ blocks: map.blocks, nodes: map.nodes, boxWidth: map.boxWidth }}
        >
          <div>{drawn}</div>
        </MapViewer>
      )}
    </section>
  )
}
