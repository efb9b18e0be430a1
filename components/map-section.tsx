/** The whole argument drawn, on the compare page: the same map that has a page of its own. */

import { inlineLimit } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { ArgumentMap } from './argument-map.tsx'
import { openingOf } from './map-block.tsx'
import styles from './map-section.module.css'
import { MapViewer } from './map-viewer.tsx'
import { Still } from './still.tsx'

export function MapSection({ open }: { open: OpenDebate }) {
  const { debate, comparison, map } = open
  if (map.nodes.length > inlineLimit) return <Elsewhere />
  return (
    <section className={styles.section} aria-labelledby="map_heading">
      <h2 id="map_heading">The whole argument, drawn</h2>
      <p>
        Each statement leads to its text above. The map also has{' '}
        <a href="map/">a page of its own, with everything on it as a list</a>.
      </p>
      <MapViewer debate={debate} startSide={comparison.startSide} prefix="map" opening={openingOf(map)}>
        <Still id={`${debate.lang}/${debate.slug}/compare-map`}>
          <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} />
        </Still>
      </MapViewer>
    </section>
  )
}

/** A map so large that it would weigh more than the page. */
function Elsewhere() {
  return (
    <section className={styles.section} aria-labelledby="map_heading">
      <h2 id="map_heading">The whole argument, drawn</h2>
      <p>
        <a href="map/">The map has a page of its own</a>, with every statement and every link.
      </p>
    </section>
  )
}
