/** What a frame in somebody's article shows: a map, the same in words, and the way to the whole. Complete without a script. */

import type { DrawnExcerpt } from '../../debate/excerpt.ts'
import type { CompareView } from '../../debate/view.ts'
import { wordsOf } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { holderOf, startFirst } from '../holder.ts'
import { EmbedMap } from './embed-map.tsx'
import { EmbedText } from './embed-text.tsx'
import { Mark } from './mark.tsx'

interface EmbedBodyProps {
  view: CompareView
  /** The part that is shown. */
  excerpt: DrawnExcerpt
  /** The full page about it, from the embed. */
  page: string
  /** The compare page, from the embed. */
  root: string
}

/** Ids: `h<side>` names a side, `n<number>` is a statement on the map, `s<number>` in words, `t_<id>` a theme. */
export function EmbedBody({ view, excerpt, page, root }: EmbedBodyProps) {
  const { debate } = view.open
  const { common } = wordsOf(debate.lang)
  const [shown, all] = [excerpt.drawing.nodes.length, debate.statements.length]
  return (
    <main>
      <div id="top">
        <Head {...{ view, excerpt, page }} />
        <p id="note" hidden>
          <span />{' '}
          <button type="button" value="all">
            Show all
          </button>
        </p>
        <EmbedMap {...{ view, excerpt }} />
        <p id="foot">
          <span>
            {fill(common.sourcesCounted, { count: debate.sources.length }, debate.lang)} ·{' '}
            <time dateTime={debate.updated}>{dateOf(view)}</time> ·{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener license">
              CC BY 4.0
            </a>
          </span>{' '}
          <a href={page} target="_blank" rel="noopener">
            Open the full page
          </a>
        </p>
      </div>
      <details id="text" open>
        <summary>
          {shown < all ? `${shown} of the debate’s ${all} statements` : `All ${all} statements`} in words
          {excerpt.outside > 0 &&
            `; ${fill({ one: '{count} more link', other: '{count} more links' }, { count: excerpt.outside }, debate.lang)} to other statements`}
        </summary>
        <EmbedText {...{ view, excerpt, root }} />
      </details>
    </main>
  )
}

/** The title, both sides in halves of one width, and the choice of a view for those who have a script. */
function Head({ view, excerpt, page }: Omit<EmbedBodyProps, 'root'>) {
  const { debate, comparison } = view.open
  const facing = startFirst(debate.sides, comparison.startSide, (side) => side)
  return (
    <header>
      <h1>
        <a href={page} target="_blank" rel="noopener">
          {debate.title}
          {excerpt.theme && `: ${excerpt.theme.name}`}
        </a>
      </h1>
      <p id="question">{debate.question}</p>
      <p id="sides">
        {facing.map((side) => (
          <b key={side.id} id={`h${debate.sides.indexOf(side)}`}>
            <Mark index={debate.sides.indexOf(side)} />
            {side.name}
          </b>
        ))}
      </p>
      <span id="h-1" hidden>
        {
          holderOf(
            debate.sides.map(({ id }) => id),
            debate.sides,
          ).name
        }
      </span>
      <span id="h-2" hidden>
        {holderOf([], debate.sides).name}
      </span>
      <span id="full" hidden>
        on the full page
      </span>
      <p id="views">
        {(['Map', 'Compare', 'List'] as const).map((name) => (
          <button key={name} type="button" value={name.toLowerCase()}>
            {name}
          </button>
        ))}
      </p>
    </header>
  )
}

function dateOf({ open: { debate } }: CompareView): string {
  return new Intl.DateTimeFormat(debate.lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(debate.updated))
}
