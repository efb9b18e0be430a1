/** The whole argument drawn, on the compare page: the same map that has a page of its own. */

import { inlineLimit } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { ArgumentMap } from './argument-map.tsx'
import { spokenOn, wordsOf } from './catalogue/catalogue.ts'
import { Filled } from './catalogue/filled.tsx'
import { openingOf } from './map-block.tsx'
import styles from './map-section.module.css'
import { MapViewer } from './map-viewer.tsx'
import { Still } from './still.tsx'

export function MapSection({ open }: { open: OpenDebate }) {
  const { debate, comparison, map } = open
  const { lang } = debate
  if (map.nodes.length > inlineLimit) return <Elsewhere lang={lang} />
  const words = wordsOf(lang).map
  const page = <a href="map/">{words.ownPage}</a>
  return (
    <section className={styles.section} aria-labelledby="map_heading">
      <h2 id="map_heading">{words.wholeDrawn}</h2>
      <p>
        {words.leadsAbove} <Filled message={words.alsoOnPage} values={{ page }} lang={spokenOn(lang)} />
      </p>
      <MapViewer debate={debate} startSide={comparison.startSide} prefix="map" opening={openingOf(map, lang)}>
        <Still id={`${debate.lang}/${debate.slug}/compare-map`}>
          <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} />
        </Still>
      </MapViewer>
    </section>
  )
}

/** A map so large that it would weigh more than the page. */
function Elsewhere({ lang }: { lang: string }) {
  const words = wordsOf(lang).map
  const page = <a href="map/">{words.hasOwnPage}</a>
  return (
    <section className={styles.section} aria-labelledby="map_heading">
      <h2 id="map_heading">{words.wholeDrawn}</h2>
      <p>
        <Filled message={words.elsewhere} values={{ page }} lang={spokenOn(lang)} />
      </p>
    </section>
  )
}
