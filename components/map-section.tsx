/** The whole argument drawn, on the compare page: the same map that has a window of its own. */

import type { OpenDebate } from '../debate/open.ts'
import { ArgumentMap } from './argument-map.tsx'
import { MapLegend } from './map-legend.tsx'
import styles from './map-section.module.css'
import { MapViewport } from './map-viewport.tsx'
import { Still } from './still.tsx'

export function MapSection({ open }: { open: OpenDebate }) {
  const { debate, map } = open
  return (
    <section className={styles.section} aria-labelledby="map_heading">
      <h2 id="map_heading">The whole argument, drawn</h2>
      <p>
        Each statement leads to its text above. The map also has{' '}
        <a href="map/">a page of its own, with everything on it as a list</a>.
      </p>
      <details className={styles.key}>
        <summary>How to read the map</summary>
        <MapLegend sides={debate.sides} prefix="map" />
      </details>
      <MapViewport label={`Argument map: ${debate.title}`} prefix="map">
        <Still id={`${debate.lang}/${debate.slug}/compare-map`}>
          <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} />
        </Still>
      </MapViewport>
    </section>
  )
}
