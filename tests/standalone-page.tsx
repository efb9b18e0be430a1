/** A map as a page of its own: what the site builds, without Next around it. Bundled by `standalone.js`. */

import { renderToStaticMarkup } from 'react-dom/server'
import '../app/tokens.css'
import '../app/global.css'
import { ArgumentMap } from '../components/argument-map.tsx'
import { blockNamer, openingOf } from '../components/map-block.tsx'
import { MapPartDocument } from '../components/map-part.tsx'
import { MapViewer } from '../components/map-viewer.tsx'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import { divideMap } from '../debate/map-parts.ts'
import { type Debate, inlineLimit } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import { packGraph } from '../debate/pack-graph.ts'
import { viewDebate } from '../debate/view.ts'

/**
 * Every file of the page by its name, but for scripts and styles. `isMain`: the page is about the map, with text beside
 * it, and opens near; else the whole map is in view. Beyond `limit` statements it is loaded block by block.
 */
export function renderPage(debate: Debate, isMain: boolean, limit = inlineLimit): Map<string, string> {
  const comparison = compareSides(debate)
  const map = drawMap(layoutMap(debate, comparison))
  const isLarge = map.nodes.length > limit
  const body = (
    <MapViewer
      debate={debate}
      startSide={comparison.startSide}
      prefix="map"
      opening={openingOf(map, debate.lang)}
      {...(isLarge && { parts: 'map-parts/' })}
      {...(isMain && { text: <div data-map-slot="" /> })}
    >
      <div>
        <ArgumentMap drawing={map} debate={debate} prefix="map" nodeHref={(id) => `#${id}`} isOutline={isLarge} />
      </div>
    </MapViewer>
  )
  const files = new Map([['index.html', pageOf(renderToStaticMarkup(body))]])
  if (!isLarge) return files
  files.set('map-parts/graph.json', JSON.stringify(packGraph(map, blockNamer(debate.lang))))
  files.set('map-parts/texts.json', JSON.stringify(map.nodes.map(({ lines }) => lines.join(' '))))
  const view = viewDebate({ debate, comparison, map, messages: [] } as unknown as OpenDebate)
  for (const [index, part] of divideMap(view, blockNamer(debate.lang)).entries()) {
    const markup = renderToStaticMarkup(<MapPartDocument view={view} part={part} root="/" />)
    files.set(`map-parts/${index}.html`, `<!doctype html>${markup}`)
  }
  return files
}

function pageOf(body: string): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Vis-à-vis</title>',
    '<meta name="viewport" content="width=device-width">',
    '<link rel="stylesheet" href="page.css"><style>:root{--map-height:calc(100vh - 8rem)}</style>',
    `<body>${body}<script type="module" src="start.js"></script>`,
  ].join('')
}
