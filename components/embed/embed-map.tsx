/** The map in an embed: the figure of an article, with a window to move it in and buttons that wait for a script. */

import type { DrawnNode } from '../../debate/draw.ts'
import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import { sideIndexOf } from '../../debate/model.ts'
import type { CompareView } from '../../debate/view.ts'
import { FigureMap } from '../figure-map.tsx'

interface EmbedMapProps {
  view: CompareView
  excerpt: DrawnExcerpt
}

const tools = [
  ['+', '+', 'Zoom in'],
  ['-', '−', 'Zoom out'],
  ['0', '⤢', 'Show the whole map'],
] as const

export function EmbedMap({ view, excerpt }: EmbedMapProps) {
  const { debate } = view.open
  return (
    <div id="map">
      <span id="name" hidden>
        Argument map: {debate.title}
      </span>
      <div id="port">
        <FigureMap
          drawing={excerpt.drawing}
          frame={excerpt.frame}
          cards={view.cards}
          sides={debate.sides}
          lang={debate.lang}
          prefix="m"
          labelledBy="name"
          linkOf={linkOf}
        />
      </div>
      <p id="tools">
        {tools.map(([value, sign, name]) => (
          <button key={value} value={value} type="button" aria-label={name}>
            {sign}
          </button>
        ))}
      </p>
      <section id="panel" aria-label="The chosen statement" hidden>
        <button type="button" value="close" aria-label="Close">
          ×
        </button>
        <div />
      </section>
    </div>
  )
}

/** Named by its side and its own words: said once more in an attribute they would be a tenth of the document. */
function linkOf(node: DrawnNode) {
  const id = `n${node.number}`
  return { id, href: `#s${node.number}`, named: `h${sideIndexOf(node)} ${id}` }
}
