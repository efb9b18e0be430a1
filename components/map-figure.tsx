/** A map in the midst of prose: a part of the argument, still, in a box that scrolls. */

import type { ExcerptMap } from '../debate/excerpt.ts'
import type { Debate } from '../debate/model.ts'
import { ArgumentMap } from './argument-map.tsx'
import styles from './map-figure.module.css'

interface MapFigureProps {
  map: ExcerptMap
  debate: Debate
  /** Begins the ids in this map. */
  prefix: string
  /** The address of the compare page, as seen from this one. */
  root: string
}

export function MapFigure({ map, debate, prefix, root }: MapFigureProps) {
  const { drawing, outside } = map
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard. */}
      <div className={styles.box} role="group" tabIndex={0} aria-label="Part of the argument map, scrolls">
        <ArgumentMap drawing={drawing} debate={debate} prefix={prefix} nodeHref={(id) => `${root}#${id}`} />
      </div>
      <figcaption>
        {drawing.nodes.length} statements and {drawing.links.length} links
        {outside > 0 && `; ${outside} more links lead to statements not shown here`}.{' '}
        <a href={`${root}map/`}>The whole map</a>
      </figcaption>
    </figure>
  )
}
