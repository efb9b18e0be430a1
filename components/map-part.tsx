/** A block of a large map as a document of its own: its boxes and links where they stand on the whole, and its text. */

import type { MapPart } from '../debate/map-parts.ts'
import type { CompareView } from '../debate/view.ts'
import { MapLayers } from './argument-map.tsx'
import { MapOutline } from './map-outline.tsx'

interface MapPartProps {
  view: CompareView
  part: MapPart
  /** The address of the compare page. */
  root: string
}

export function MapPartDocument({ view, part, root }: MapPartProps) {
  const { debate, map } = view.open
  return (
    <html lang={debate.lang}>
      {/* biome-ignore lint/style/noHeadElement: no page of Next's, but a file of its own. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="robots" content="noindex" />
        <title>{`${part.name}: ${debate.title}`}</title>
      </head>
      <body>
        <div data-part-text="">
          <MapOutline view={{ ...view, themes: part.themes }} prefix="map" compareHref={root} level={3} isPart />
        </div>
        <svg viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
          <MapLayers drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} {...part} />
        </svg>
      </body>
    </html>
  )
}
