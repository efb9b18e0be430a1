/** The map in an embed: the figure of an article, with a window to move it in and buttons that wait for a script. */

import type { DrawnNode } from '../../debate/draw.ts'
import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import { sideIndexOf } from '../../debate/model.ts'
import type { CompareView } from '../../debate/view.ts'
import { sayIn, wordsOf } from '../catalogue/catalogue.ts'
import { FigureMap } from '../figure-map.tsx'

interface EmbedMapProps {
  view: CompareView
  excerpt: DrawnExcerpt
}

const tools = [
  ['+', '+', 'zoomIn'],
  ['-', '−', 'zoomOut'],
  ['0', '⤢', 'showWhole'],
] as const

export function EmbedMap({ view, excerpt }: EmbedMapProps) {
  const { debate } = view.open
  const { embed, map, terms } = wordsOf(debate.lang)
  return (
    <div id="map">
      <span id="name" hidden>
        {sayIn(debate.lang)(terms.argumentMap, { name: debate.title })}
      </span>
      <div id="port" dir="ltr">
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
          <button key={value} value={value} type="button" aria-label={map[name]}>
            {sign}
          </button>
        ))}
      </p>
      <section id="panel" aria-label={embed.chosen} hidden>
        <button type="button" value="close" aria-label={embed.close}>
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
